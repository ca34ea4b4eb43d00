package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.words.Language;

/// Which body coordinates what for how many agreements, and how surely: functions against bodies.
///
/// @param of how many agreements there are
/// @param rows one for each function of the header, in its order
/// @param bodies ids of the bodies that have a cell: those with most agreements first, then by English name
public record Coverage(int of, List<Row> rows, List<String> bodies) {

    /// How surely a body coordinates an agreement. Each agreement is told once, under the surest.
    public enum Sure {
        ASSERTED("asserted"),
        /// Only because a scenario supposes it.
        SUPPOSED("supposed"),
        UNCERTAIN("uncertain"),
        PLANNED("planned"),
        PROPOSED("proposed");

        private final String word;

        Sure(String word) {
            this.word = word;
        }

        /// The word that outputs use.
        public String word() {
            return word;
        }
    }

    /// One function.
    ///
    /// @param cells bodies that coordinate it, in the order of [#bodies]
    /// @param covered ids of the agreements that some body coordinates, by how surely the surest does
    public record Row(String function, List<Cell> cells, SequencedMap<Sure, List<String>> covered) {
        public Row {
            cells = List.copyOf(cells);
            covered = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(covered));
        }
    }

    /// What one body coordinates for one function.
    ///
    /// @param agreements ids of agreements, by how surely it coordinates them
    /// @param others ids of what else it coordinates it for, or may: that is a function of the body, never coverage
    public record Cell(String body, SequencedMap<Sure, List<String>> agreements, List<String> others) {

        public Cell {
            agreements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(agreements));
            others = List.copyOf(others);
        }

        int reach() {
            return agreements.values().stream().mapToInt(List::size).sum();
        }
    }

    public Coverage {
        rows = List.copyOf(rows);
        bodies = List.copyOf(bodies);
    }

    /// @param question its function is only one of the rows, and no strength is too weak for a cell
    public static Coverage of(Network network, Question question) {
        return new Count(new Inquiry(network, question)).answer();
    }

    private record Count(Inquiry inquiry) {

        Coverage answer() {
            SequencedMap<String, List<Relation>> byFunction = new LinkedHashMap<>();
            inquiry.network().facts().header().functions().keySet()
                    .forEach(function -> byFunction.put(function, new ArrayList<>()));
            for (Relation tie : inquiry.ties(RelationKind.COORDINATES)) {
                tie.function().map(byFunction::get).filter(_ -> tie.from().isPresent())
                        .ifPresent(ties -> ties.add(tie));
            }
            var rows = new ArrayList<Row>();
            byFunction.forEach((function, ties) -> rows.add(row(function, ties)));
            List<String> bodies = inOrder(rows);
            return new Coverage(inquiry.signed().size(),
                    rows.stream().map(row -> new Row(row.function(), row.cells().stream()
                            .sorted(Comparator.comparingInt(cell -> bodies.indexOf(cell.body()))).toList(),
                            row.covered())).toList(),
                    bodies);
        }

        private Row row(String function, List<Relation> ties) {
            SequencedMap<String, List<Relation>> byBody = new LinkedHashMap<>();
            ties.forEach(tie -> tie.from()
                    .ifPresent(body -> byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(tie)));
            return new Row(function, byBody.entrySet().stream()
                    .map(entry -> new Cell(entry.getKey(), bySureness(entry.getValue()), others(entry.getValue())))
                    .toList(), bySureness(ties));
        }

        private SequencedMap<Sure, List<String>> bySureness(List<Relation> ties) {
            SequencedMap<Sure, List<String>> agreements = new LinkedHashMap<>();
            SequencedSet<String> told = new LinkedHashSet<>();
            for (Sure sure : Sure.values()) {
                SequencedSet<String> these = new LinkedHashSet<>();
                ties.stream().filter(tie -> sure(tie) == sure).forEach(tie -> these.addAll(inquiry.meantBy(tie.to())));
                these.removeAll(told);
                told.addAll(these);
                if (!these.isEmpty()) {
                    agreements.put(sure, inquiry.inOrder(these));
                }
            }
            return agreements;
        }

        private Sure sure(Relation tie) {
            return inquiry.network().isSupposed(tie.id()) ? Sure.SUPPOSED : switch (tie.strength()) {
                case ASSERTED -> Sure.ASSERTED;
                case UNCERTAIN -> Sure.UNCERTAIN;
                case PLANNED -> Sure.PLANNED;
                case PROPOSED -> Sure.PROPOSED;
            };
        }

        private List<String> others(List<Relation> ties) {
            return ties.stream().map(Relation::to).flatMap(Optional::stream)
                    .filter(end -> inquiry.network().entity(end).filter(Entity.State.class::isInstance).isPresent())
                    .distinct().toList();
        }

        private List<String> inOrder(List<Row> rows) {
            SequencedMap<String, Integer> reach = new LinkedHashMap<>();
            rows.stream().flatMap(row -> row.cells().stream())
                    .forEach(cell -> reach.merge(cell.body(), cell.reach(), Integer::sum));
            return reach.keySet().stream()
                    .sorted(Comparator.comparingInt((String body) -> -reach.getOrDefault(body, 0))
                            .thenComparing(this::name).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        private String name(String body) {
            return inquiry.network().entity(body).map(entity -> entity.label().in(Language.ENGLISH)).orElse(body);
        }
    }
}
