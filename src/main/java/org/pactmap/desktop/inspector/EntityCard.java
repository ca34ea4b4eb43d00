package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Fact;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.report.AccessionWays;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Explains a thing of the facts: what is known of it, who says so and who disagrees, and what it is tied to.
final class EntityCard {

    /// Attributes that are ways to write a name, and say nothing of the thing.
    private static final List<String> UNSAID = List.of("in-sentence", "noun");

    private final Workspace workspace;
    private final Entity entity;
    private final Names names;
    private final Words words;
    private final Sayings sayings;

    EntityCard(Workspace workspace, Entity entity) {
        this.workspace = workspace;
        this.entity = entity;
        this.names = workspace.names();
        this.words = workspace.words();
        this.sayings = new Sayings(names);
    }

    Card card() {
        List<Section> sections = Stream.of(
                accession(),
                new Section(words.say("inspector.facts"), "", facts()),
                said("inspector.says", false),
                said("inspector.disagrees", true),
                ties()).filter(section -> !section.rows().isEmpty()).toList();
        return new Card(Optional.of(entity.id()), names.name(entity.id()), Optional.of(badge()), lead(), sections);
    }

    /// The way of a signed agreement to the accession track, or that there is none and what is missing first.
    private Section accession() {
        List<Row> ways = Optional.ofNullable(AccessionWays
                .of(workspace.network(), workspace.findings(), names.language()).get(entity.id())).stream()
                .<Row>map(Card.Text::new).toList();
        return new Section(words.say("inspector.accession"), "", ways);
    }

    private Badge badge() {
        return switch (entity) {
            case Entity.Agreement(_, var history) -> now(history).map(change -> switch (change.status()) {
                case SIGNED, IN_FORCE -> new Badge(status(change.status().word()), Tone.EXISTS);
                case BACKS, NEGOTIATING, PLANNED, DECLINED, ENDED ->
                    new Badge(status(change.status().word()), Tone.WAITS);
            }).orElseGet(this::kind);
            case Entity.Step(_, var history) -> now(history).map(change -> switch (change.status()) {
                case REACHED -> new Badge(status(change.status().word()), Tone.EXISTS);
                case OPEN, SCHEDULED, ONGOING, DROPPED -> new Badge(status(change.status().word()), Tone.WAITS);
            }).orElseGet(this::kind);
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                kind();
        };
    }

    private Badge kind() {
        return new Badge(words.say("kind." + entity.kind()), Tone.PLAIN);
    }

    /// What holds on the day that is looked at, and is said surely enough to hold: the last such change.
    private <S> Optional<StatusChange<S>> now(List<StatusChange<S>> history) {
        return history.stream().filter(change -> change.strength() == Strength.ASSERTED)
                .filter(change -> change.from().map(from -> !workspace.view().day().isBefore(from.latest()))
                        .orElse(true))
                .reduce((_, last) -> last);
    }

    private String lead() {
        String kind = words.capital(words.say("kind." + entity.kind()));
        List<String> others = entity.about().aliases().stream().limit(3).toList();
        String also = others.isEmpty() ? kind : words.say("inspector.also", kind, String.join(", ", others));
        String named = entity.code("sourcing").equals(Optional.of("unsourced"))
                ? also + "\n" + words.say("inspector.unsourced")
                : also;
        return entity.label().footnote().map(note -> named + "\n* " + note.in(names.language())).orElse(named);
    }

    private List<Row> facts() {
        var rows = new ArrayList<Row>();
        switch (entity) {
            case Entity.Agreement(_, var history) ->
                history.forEach(change -> rows.add(status(change, change.status().word())));
            case Entity.Step(_, var history) ->
                history.forEach(change -> rows.add(status(change, change.status().word())));
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                {}
        }
        entity.about().exists().from()
                .ifPresent(from -> rows.add(new Fact(words.say("inspector.from"), names.when(from), List.of())));
        entity.about().exists().until()
                .ifPresent(until -> rows.add(new Fact(words.say("inspector.until"), names.when(until), List.of())));
        entity.about().attributes().forEach((key, values) -> {
            if (!UNSAID.contains(key)) {
                rows.addAll(values().of(key, values));
            }
        });
        return rows;
    }

    private ValueRows values() {
        return new ValueRows(new Contents(names), sayings);
    }

    private Fact status(StatusChange<?> change, String word) {
        String when = change.from().map(names::when).orElseGet(() -> words.say("when.unknown"));
        String note = change.note().map(label -> " · " + label.in(names.language())).orElse("");
        return new Fact(words.capital(status(word)), values().remarked(when + note, change.strength()),
                sayings.of(change.evidence()));
    }

    private String status(String word) {
        return words.say("status." + word);
    }

    private Section said(String heading, boolean disputes) {
        List<Evidence> evidence = entity.about().evidence().stream().filter(one -> one.disputes() == disputes).toList();
        List<Row> rows = List.copyOf(sayings.of(evidence));
        return new Section(words.say(heading, rows.size()), "", rows);
    }

    private Section ties() {
        List<Relation> relations = workspace.facts().relations()
                .filter(relation -> relation.startsAt(entity.id()) || relation.endsAt(entity.id())).toList();
        List<Row> rows = new TieRows(workspace, entity.id()).of(relations);
        return new Section(words.say("inspector.tied"), "", rows);
    }
}
