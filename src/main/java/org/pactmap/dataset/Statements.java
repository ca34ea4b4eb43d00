package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Evidence.Bearing;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Notes;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Vocabulary;
import org.pactmap.json.Written;
import org.pactmap.words.Language;

/// Reads what is said of entities and of relations alike: labels, days, strength, evidence, values, statuses.
final class Statements {

    private static final Label UNNAMED = Label.of("");
    private static final List<String> CONTENTS = List.of("code", "text", "quantity");

    private final Ids ids;
    private final Notes warnings;

    Statements(Ids ids, Notes warnings) {
        this.ids = ids;
        this.warnings = warnings;
    }

    Label label(Fields of, String field) {
        of.need(field);
        return maybeLabel(of, field).orElse(UNNAMED);
    }

    Optional<Label> maybeLabel(Fields of, String field) {
        Fields label = of.group(field);
        return label == null ? Optional.empty() : Optional.of(label(label));
    }

    /// The days of `holds`.
    ///
    /// @param title what has these days, for a message
    Span holds(Fields of, String title) {
        Fields holds = of.group("holds");
        return holds == null ? Span.UNBOUNDED : span(holds, title);
    }

    Strength strength(Fields of) {
        Strength strength = of.oneOf("strength", Vocabularies.STRENGTHS);
        return strength == null ? Strength.ASSERTED : strength;
    }

    List<Evidence> evidence(Fields of) {
        var all = new ArrayList<Evidence>();
        for (Fields one : of.groups("evidence")) {
            all.add(oneEvidence(one));
        }
        return all;
    }

    /// The values of one attribute.
    ///
    /// @param title of the entity
    List<Value> values(Fields of, String attribute, String title) {
        var all = new ArrayList<Value>();
        for (Fields one : of.groups(attribute)) {
            all.add(new Value(content(one), holds(one, title), strength(one), evidence(one)));
            one.end();
        }
        return all;
    }

    /// A status history.
    <S> List<StatusChange<S>> history(Fields of, Vocabulary<S> statuses) {
        var all = new ArrayList<StatusChange<S>>();
        for (Fields one : of.groups("history")) {
            S status = one.neededOneOf("status", statuses);
            Optional<Dating> from = Optional.ofNullable(one.dating("from"));
            Strength strength = strength(one);
            Optional<Label> note = maybeLabel(one, "note");
            List<Evidence> evidence = evidence(one);
            one.end();
            if (status != null) {
                all.add(new StatusChange<>(status, from, strength, note, evidence));
            }
        }
        return all;
    }

    private static Label label(Fields of) {
        Map<Language, String> texts = texts(of);
        Fields footnote = of.group("footnote");
        of.end();
        if (footnote == null) {
            return new Label(texts, Optional.empty());
        }
        var note = new Label(texts(footnote), Optional.empty());
        footnote.end();
        return new Label(texts, Optional.of(note));
    }

    private static Map<Language, String> texts(Fields of) {
        of.need(Language.ENGLISH.code());
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(Language.ENGLISH, "");
        for (Language language : Language.values()) {
            Written.Text text = of.maybeText(language.code(), Form.PHRASE);
            if (text != null) {
                texts.put(language, text.text());
            }
        }
        return texts;
    }

    private Span span(Fields of, String title) {
        Dating from = of.dating("from");
        Dating until = of.dating("until");
        of.end();
        if (from == null || until == null || from.earliest().isBefore(until.latest())) {
            var span = new Span(Optional.ofNullable(from), Optional.ofNullable(until));
            if (from != null && !span.isEverSure()) {
                warnings.note(
                        new FactProblem.NeverSure(of.at(), title, from.text(), until == null ? ".." : until.text()));
            }
            return span;
        }
        String start = from.text();
        String end = until.text();
        of.notes().note(start.equals(end)
                ? new FactProblem.HoldsOnNoDay(of.at(), title, start)
                : new FactProblem.EndsBeforeItStarts(of.at(), title, start, end));
        return Span.UNBOUNDED;
    }

    private Evidence oneEvidence(Fields of) {
        Written.Text source = of.neededText("source", Form.ID);
        if (source != null) {
            ids.name(Realm.SOURCE, "source", source, List.of());
        }
        Written.Text locator = of.maybeText("locator", Form.LOCATOR);
        Written.Text quote = of.maybeText("quote", Form.QUOTE);
        if (quote != null) {
            measure(quote, of.notes());
        }
        Optional<Label> note = maybeLabel(of, "note");
        Bearing bearing = of.oneOf("bearing", Vocabularies.BEARINGS);
        of.end();
        return new Evidence(textOf(source), textOf(locator), textOf(quote), note,
                bearing == null ? Bearing.SUPPORTS : bearing);
    }

    private static void measure(Written.Text quote, Notes notes) {
        int words = quote.text().split("\\s+", -1).length;
        if (words > Evidence.MOST_WORDS) {
            notes.note(new FactProblem.QuoteTooLong(notes.at(quote), words, Evidence.MOST_WORDS));
        }
    }

    /// What a value says: the one of its three fields that is there.
    private Value.Content content(Fields of) {
        var there = new ArrayList<>(CONTENTS);
        there.retainAll(of.written().members().keySet());
        if (there.size() != 1) {
            of.notes().note(new FactProblem.NotOneContent(of.at(), there.size() > 1));
        }
        Written.Text code = of.maybeText("code", Form.WORD);
        Optional<Label> text = maybeLabel(of, "text");
        Fields quantity = of.group("quantity");
        if (quantity != null) {
            return quantity(quantity);
        }
        return text.isPresent() ? new Value.Text(text.get()) : new Value.Code(textOf(code));
    }

    private static Value.Content quantity(Fields of) {
        of.need("number");
        var quantity = new Value.Quantity(of.amount("number"), of.text("unit", Form.WORD));
        of.end();
        return quantity;
    }

    private static String textOf(Written.@Nullable Text written) {
        return written == null ? "" : written.text();
    }
}
