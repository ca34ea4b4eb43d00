package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Value;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.gaps.Ground;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Explains one thing that may be known of an entity: what is said of it and by whom, or that no source says it, and
/// where it was looked for.
final class AspectCard {

    private final Workspace workspace;
    private final Aspect aspect;
    private final Entity entity;
    private final Words words;
    private final Contents contents;
    private final Sayings sayings;

    AspectCard(Workspace workspace, Aspect aspect, Entity entity) {
        this.workspace = workspace;
        this.aspect = aspect;
        this.entity = entity;
        this.words = workspace.words();
        this.contents = new Contents(workspace.names());
        this.sayings = new Sayings(workspace.names());
    }

    Card card() {
        List<Row> rows = new ArrayList<>(new ValueRows(contents, sayings).of(aspect.key(), values()));
        rows.addAll(new TieRows(workspace, entity.id()).of(relations()));
        boolean known = !rows.isEmpty();
        rows.addAll(sayings.grounds(searches().<Ground>map(Ground.Sought::new).toList()));
        String title = kind().map(kind -> words.capital(words.say("tie." + kind.word() + ".sought")))
                .orElseGet(() -> contents.attribute(aspect.key()));
        var of = new Card.Ties("", List.of(new Link(Optional.of(entity.id()), workspace.names().name(entity.id()), "")),
                List.of());
        return new Card(Optional.of(aspect.text()), title, Optional.empty(),
                known ? "" : words.say("aspect.not-found"),
                Stream.of(new Section(words.say("aspect.of"), "", List.of(of)),
                        new Section(words.say("inspector.facts"), "", rows)).filter(one -> !one.rows().isEmpty())
                        .toList());
    }

    /// The kind of tie that it is about, where it is about one. An attribute may have the same name.
    private Optional<RelationKind> kind() {
        return Stream.of(RelationKind.values()).filter(kind -> kind.word().equals(aspect.key()))
                .filter(_ -> entity.values(aspect.key()).isEmpty()).findFirst();
    }

    private List<Value> values() {
        return entity.about().attributes().entrySet().stream()
                .filter(entry -> Aspect.covers(aspect.key(), entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    private List<Relation> relations() {
        return workspace.facts().relations().filter(relation -> relation.kind().word().equals(aspect.key()))
                .filter(relation -> relation.startsAt(entity.id()) || relation.endsAt(entity.id())).toList();
    }

    private Stream<Search> searches() {
        return workspace.facts().searches().stream().filter(search -> search.isFor(aspect.key()))
                .filter(search -> search.about().contains(entity.id()));
    }
}
