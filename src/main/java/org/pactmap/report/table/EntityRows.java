package org.pactmap.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Measures;
import org.pactmap.gaps.Profile;
import org.pactmap.network.Network;
import org.pactmap.words.Words;

/// A row for each thing that exists on the day, with what can be counted of it.
final class EntityRows {

    private static final int BETWEENNESS = 1;
    private static final int SHARES = 3;

    private final Material material;
    private final Network network;
    private final Words words;
    private final Spoken spoken;
    private final SequencedSet<String> parties = new LinkedHashSet<>();

    EntityRows(Material material) {
        this.material = material;
        this.network = material.network();
        this.words = material.words();
        this.spoken = new Spoken(network, material.names());
        network.facts().relations(RelationKind.PARTY).forEach(tie -> tie.from().ifPresent(parties::add));
    }

    List<Column> columns() {
        return Stream.concat(
                Stream.of(material.column("thing", false), material.column("kind", false),
                        material.column("status", false), material.column("memberships", true),
                        material.column("agreements", true), material.column("degree", true),
                        material.column("component", true), material.column("articulation", false)),
                material.moreWanted()
                        ? Stream.of(material.column("betweenness", true), material.column("constraint", true))
                        : Stream.empty())
                .toList();
    }

    List<Row> rows() {
        return Profile.of(network, material.view().strength()).stream()
                .filter(profile -> material.passes().test(profile.entity().id())).map(this::row).toList();
    }

    /// Freeman's centralization, once it is known.
    String note() {
        return material.more().map(Measures::centralization).filter(OptionalDouble::isPresent)
                .map(value -> words.say("table.centralization", decimal(value.getAsDouble(), SHARES)))
                .orElse("");
    }

    private Row row(Profile profile) {
        Entity entity = profile.entity();
        String id = entity.id();
        Cell status = status(entity);
        var cells = new ArrayList<Cell>();
        cells.add(material.text(name(id)));
        cells.add(material.text(words.say("kind." + entity.kind())));
        cells.add(status);
        cells.add(counted(entity, RelationKind.MEMBER, profile.memberships()));
        cells.add(counted(entity, RelationKind.PARTY, profile.agreements()));
        cells.add(material.number(profile.degree()));
        cells.add(material.number(profile.component()));
        cells.add(profile.articulation()
                ? new Cell.Text(words.say("handout.yes"))
                : new Cell.Missing("", words.say("table.no")));
        if (material.moreWanted()) {
            cells.add(more(Optional.of(id), Measures::betweenness, BETWEENNESS));
            cells.add(more(profile.degree() > 0 ? Optional.of(id) : Optional.empty(), Measures::constraint, SHARES));
        }
        String state = status instanceof Cell.Missing ? "" : status.said();
        return new Row(id, Optional.of(id), List.of(), cells, spoken.thing(entity, state), network.isSupposed(id));
    }

    private String name(String id) {
        String name = material.names().name(id);
        return network.isSupposed(id) ? words.say("table.remark", name, words.say("strength.supposed")) : name;
    }

    private Cell counted(Entity entity, RelationKind kind, int number) {
        return kind.mayStartAt(entity.kind()) ? material.number(number) : material.doesNotApply();
    }

    private Cell more(Optional<String> id, Function<Measures, SequencedMap<String, Double>> measure, int places) {
        if (id.isEmpty()) {
            return material.doesNotApply();
        }
        return material.more().map(measure).flatMap(values -> Optional.ofNullable(values.get(id.get())))
                .<Cell>map(value -> new Cell.Ranked(decimal(value, places), plain(value, places), value))
                .orElseGet(() -> new Cell.Missing("…", words.say("table.waits")));
    }

    private String decimal(double value, int places) {
        return plain(value, places).replace(".", words.say("decimal.point"));
    }

    private static String plain(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private Cell status(Entity entity) {
        return switch (entity) {
            case Entity.Agreement agreement ->
                network.status(agreement).map(now -> status(now.status().word())).orElseGet(material::notFound);
            case Entity.Step step -> network.status(step).map(now -> network.isReachedBySupposition(step.id())
                    ? material.text(words.say("table.remark", words.say("status." + now.status().word()),
                            words.say("strength.supposed")))
                    : status(now.status().word())).orElseGet(material::notFound);
            case Entity.State _,Entity.Body _ -> standing(entity);
            case Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                material.doesNotApply();
        };
    }

    private Cell standing(Entity entity) {
        return switch (network.standing(entity.id(), material.view().system())) {
            case SIGNED -> status("signed");
            case BACKS -> status("backs");
            case NEITHER -> entity instanceof Entity.State || isParty(entity)
                    ? material.text(words.say("group.neither"))
                    : material.doesNotApply();
        };
    }

    private boolean isParty(Entity entity) {
        return parties.contains(entity.id());
    }

    private Cell status(String word) {
        return material.text(words.say("status." + word));
    }
}
