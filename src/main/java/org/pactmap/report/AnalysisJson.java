package org.pactmap.report;

import java.util.List;
import java.util.OptionalDouble;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.Reversal;
import org.pactmap.gaps.Strip;
import org.pactmap.gaps.Sureness;
import org.pactmap.network.Network;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What lies behind findings as JSON: the scenario, the matrix of coverage, what would change an answer, how sure it is,
/// and the answers over time.
final class AnalysisJson {

    private AnalysisJson() {}

    /// The scenario under which something is told, with each supposition in English; null without one.
    static void scenario(Network network, ObjectNode object) {
        if (network.scenario().isEmpty()) {
            object.putNull("scenario");
            return;
        }
        Scenario scenario = network.scenario().get();
        var sentences = new Sentences(network.names(Language.ENGLISH));
        ObjectNode told = object.putObject("scenario");
        told.put("id", scenario.id());
        told.put("name", scenario.name().in(Language.ENGLISH));
        ArrayNode suppositions = told.putArray("suppositions");
        Supposed.of(network).forEach(supposed -> {
            Supposition one = supposed.supposition();
            ObjectNode supposition = suppositions.addObject();
            supposition.put("id", one.id());
            supposition.put("says", sentences.of(one));
            supposition.put("since", one.terms().from().map(Object::toString).orElse(null));
            supposition.put("reason", one.terms().reason().map(reason -> reason.in(Language.ENGLISH)).orElse(null));
            supposition.put("noEffect", supposed.idle().map(sentences::of).orElse(null));
        });
    }

    static void coverage(Coverage coverage, ArrayNode rows) {
        for (Coverage.Row row : coverage.rows()) {
            ObjectNode function = rows.addObject();
            function.put("function", row.function());
            function.put("of", coverage.of());
            row.covered().forEach((sure, agreements) -> function.put(sure.word(), agreements.size()));
            ArrayNode bodies = function.putArray("bodies");
            for (Coverage.Cell cell : row.cells()) {
                ObjectNode body = bodies.addObject();
                body.put("body", cell.body());
                cell.agreements().forEach((sure, agreements) -> words(agreements, body.putArray(sure.word())));
                words(cell.others(), body.putArray("others"));
            }
        }
    }

    static void reversals(List<Reversal> reversals, ArrayNode all) {
        for (Reversal reversal : reversals) {
            ObjectNode object = all.addObject();
            object.put("about", reversal.about());
            object.put("missing", reversal.missing());
            object.put("of", reversal.of());
            ObjectNode have = object.putObject("have");
            reversal.have().forEach((strength, number) -> have.put(strength.word(), number));
            ArrayNode sets = object.putArray(reversal.missing() ? "ifBelieved" : "ifDoubted");
            reversal.sets().forEach(set -> {
                ArrayNode ties = sets.addArray();
                set.forEach(tie -> tie(tie, ties.addObject()));
            });
            object.put("allSets", reversal.allSets());
        }
    }

    private static void tie(Relation tie, ObjectNode object) {
        object.put("id", tie.id());
        object.put("strength", tie.strength().word());
    }

    static void sureness(Sureness sureness, ObjectNode object) {
        ArrayNode rests = object.putArray("restsOn");
        for (Sureness.Rest rest : sureness.rests()) {
            ObjectNode one = rests.addObject();
            one.put("about", rest.about());
            one.put("support", rest.support().word());
            one.put("have", rest.have());
            one.put("denied", rest.denied());
            one.put("soughtInVain", rest.sought());
            one.put("notSought", rest.unsought());
        }
        ObjectNode sources = object.putObject("sourcesOfTies");
        sources.put("ties", sureness.sourcing().of());
        sources.put("none", sureness.sourcing().none());
        sources.put("one", sureness.sourcing().one());
        sources.put("twoOrMore", sureness.sourcing().more());
        sources.put("supposed", sureness.sourcing().supposed());
        ArrayNode contradictions = object.putArray("contradictions");
        sureness.contradictions().forEach(one -> contradiction(one, contradictions.addObject()));
    }

    private static void contradiction(Sureness.Contradiction contradiction, ObjectNode object) {
        switch (contradiction) {
            case Sureness.Contradiction.OfTie(var tie) -> {
                object.put("relation", tie.id());
                disputedBy(tie.evidence(), object);
            }
            case Sureness.Contradiction.OfValue(var entity, var attribute, var value) -> {
                object.put("entity", entity.id());
                object.put("attribute", attribute);
                disputedBy(value.evidence(), object);
            }
        }
    }

    private static void disputedBy(List<Evidence> evidence, ObjectNode object) {
        words(evidence.stream().filter(Evidence::disputes).map(Evidence::source).distinct().toList(),
                object.putArray("disputedBy"));
    }

    static void strip(Strip strip, ArrayNode stretches) {
        for (Strip.Stretch stretch : strip.stretches()) {
            ObjectNode object = stretches.addObject();
            object.put("from", stretch.from().toString());
            object.put("until", stretch.until().toString());
            object.put("signed", stretch.signed());
            stretch.answers().forEach((strength, answer) -> {
                ObjectNode one = object.putObject(strength.word());
                one.put("best", answer.best());
                one.put("framed", answer.framed());
                one.put("serve", answer.serve());
            });
        }
    }

    /// What a scenario changes; the measures have the names that findings give them.
    static void effect(Effect effect, ObjectNode object) {
        ArrayNode measures = object.putArray("measures");
        for (Effect.Figure figure : effect.figures()) {
            ObjectNode one = measures.addObject();
            one.put("measure", figure.kind().word());
            number("before", figure.kind(), figure.before(), one);
            number("after", figure.kind(), figure.after(), one);
            number("difference", figure.kind(), figure.difference(), one);
        }
        object.put("newHub", effect.newHub().orElse(null));
        shift(effect.covered(), object.putObject("covered"));
        shift(effect.framed(), object.putObject("framed"));
        shift(effect.serving(), object.putObject("serve"));
        joints(effect.joined(), object.putArray("joined"));
        joints(effect.parted(), object.putArray("parted"));
    }

    /// A count is written as a whole number, and null where there is no value.
    static void number(String field, Effect.Kind kind, OptionalDouble value, ObjectNode object) {
        if (value.isEmpty()) {
            object.putNull(field);
        } else if (kind == Effect.Kind.FRAGMENTATION) {
            object.put(field, value.getAsDouble());
        } else {
            object.put(field, (int) value.getAsDouble());
        }
    }

    private static void shift(Effect.Shift shift, ObjectNode object) {
        words(shift.gained(), object.putArray("gained"));
        words(shift.lost(), object.putArray("lost"));
    }

    private static void joints(List<Effect.Joint> joints, ArrayNode all) {
        for (Effect.Joint joint : joints) {
            ArrayNode parts = all.addObject().putArray("parts");
            joint.parts().forEach(part -> words(part, parts.addArray()));
        }
    }

    static void words(List<String> all, ArrayNode array) {
        all.forEach(array::add);
    }
}
