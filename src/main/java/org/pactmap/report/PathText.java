package org.pactmap.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Ways from one thing to another in sentences: who is tied to what, how, and which agreement on the way no body
/// coordinates.
public final class PathText {

    private final Network network;
    private final Names names;
    private final Phrases phrases;
    private final Words words;

    public PathText(Network network, Language language) {
        this.network = network;
        this.names = network.names(language);
        this.phrases = new Phrases(names);
        this.words = names.words();
    }

    /// First how far the two are apart and in how many ways, then each way as one sentence.
    public List<String> sentences(String from, String to, Paths paths) {
        String day = words.day(network.day());
        for (String end : List.of(from, to)) {
            if (!network.exists(end)) {
                return List.of(words.say("path.unknown", names.name(end), day));
            }
        }
        if (from.equals(to)) {
            return List.of(words.say("path.same", names.name(from)));
        }
        if (paths.ways().isEmpty()) {
            return List.of(words.say("path.none", names.name(from), names.name(to), day));
        }
        int steps = paths.ways().getFirst().hops().size();
        var sentences = new ArrayList<String>();
        sentences.add(words.count("path.found", paths.ways().size(), names.name(from), names.name(to),
                words.count("path.steps", steps), day));
        paths.ways().forEach(way -> sentences.add(sentence(way)));
        if (!paths.complete()) {
            sentences.add(words.say("path.more", Paths.MOST));
        }
        return sentences;
    }

    /// One way: each tie as it reads in its own direction, and after the last what is not coordinated.
    public String sentence(Paths.Way way) {
        SequencedSet<String> clauses = new LinkedHashSet<>();
        for (Paths.Hop hop : way.hops()) {
            hop.relations().forEach(relation -> clauses.add(phrases.clause(relation)));
        }
        way.things().stream().filter(this::isUncoordinated)
                .forEach(agreement -> clauses.add(words.say("path.uncoordinated", names.name(agreement))));
        return words.capital(String.join("; ", clauses)) + ".";
    }

    private boolean isUncoordinated(String id) {
        return network.facts().entity(id).filter(Entity.Agreement.class::isInstance).isPresent()
                && network.relations(RelationKind.COORDINATES).stream()
                        .noneMatch(relation -> relation.exists() && relation.strength() == Strength.ASSERTED
                                && (relation.endsAt(id)
                                        || relation.to().filter(network.wholesOf(id)::contains).isPresent()));
    }
}
