package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What a scenario changes in the answers to one question on one day.
///
/// @param figures every measure before and after, in the order of [Kind]
/// @param covered whose coordination changes
/// @param framed whose framework changes
/// @param serving whose tie to a step changes
/// @param joined the pieces that hang together only after
/// @param parted the pieces that hang together only before
public record Effect(
        Findings before,
        Findings after,
        List<Figure> figures,
        Shift covered,
        Shift framed,
        Shift serving,
        List<Joint> joined,
        List<Joint> parted) {

    /// The measures that are compared.
    public enum Kind {
        SIGNED("signed"),
        COVERED("covered"),
        BEST("best"),
        FRAMED("framed"),
        COMPONENTS("components"),
        FRAGMENTATION("fragmentation"),
        SERVE("serve"),
        END_WITH("endWith"),
        MENTION("mention");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word that outputs use.
        public String word() {
            return word;
        }

        /// The value in an answer; none where it has no value.
        public OptionalDouble in(Findings found) {
            return switch (this) {
                case SIGNED -> OptionalDouble.of(found.signed().size());
                case COVERED -> OptionalDouble.of(found.hub().covered().size());
                case BEST -> OptionalDouble.of(found.hub().best());
                case FRAMED -> OptionalDouble.of(found.framework().framed().size());
                case COMPONENTS -> OptionalDouble.of(found.pieces().components().size());
                case FRAGMENTATION -> found.pieces().fragmentation();
                case SERVE -> OptionalDouble.of(found.accession().serve().size());
                case END_WITH -> OptionalDouble.of(found.accession().endWith().size());
                case MENTION -> OptionalDouble.of(found.accession().mention().size());
            };
        }
    }

    /// One measure, before and after. All are counts but fragmentation, which runs from 0 to 1.
    public record Figure(Kind kind, OptionalDouble before, OptionalDouble after) {

        /// After less before; none where one of the two has no value.
        public OptionalDouble difference() {
            return before.isPresent() && after.isPresent()
                    ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
        }

        public boolean changes() {
            return !before.equals(after);
        }
    }

    /// Ids of the agreements that gain something, and of those that lose it.
    public record Shift(List<String> gained, List<String> lost) {

        private static Shift of(List<String> before, List<String> after) {
            return new Shift(less(after, before), less(before, after));
        }

        private static List<String> less(List<String> all, List<String> others) {
            var left = new LinkedHashSet<>(all);
            left.removeAll(new LinkedHashSet<>(others));
            return List.copyOf(left);
        }
    }

    /// A piece on one side of the change, and the pieces on the other side that are all part of it.
    ///
    /// @param parts two at least, largest first
    public record Joint(List<String> whole, List<List<String>> parts) {}

    /// @param before the answers to the same question on the same day without the scenario
    public static Effect between(Findings before, Findings after) {
        return new Effect(before, after,
                Stream.of(Kind.values()).map(kind -> new Figure(kind, kind.in(before), kind.in(after))).toList(),
                Shift.of(before.hub().covered(), after.hub().covered()),
                Shift.of(before.framework().framed(), after.framework().framed()),
                Shift.of(before.accession().serve(), after.accession().serve()),
                joints(before.pieces(), after.pieces()), joints(after.pieces(), before.pieces()));
    }

    /// The body that takes the seat of the hub.
    public Optional<String> newHub() {
        return after.hub().hub().filter(_ -> !after.hub().hub().equals(before.hub().hub()));
    }

    private static List<Joint> joints(Pieces small, Pieces large) {
        var joints = new ArrayList<Joint>();
        for (List<String> whole : large.components()) {
            SequencedSet<String> members = new LinkedHashSet<>(whole);
            List<List<String>> parts = small.components().stream()
                    .filter(part -> part.stream().anyMatch(members::contains)).toList();
            if (parts.size() > 1) {
                joints.add(new Joint(whole, parts));
            }
        }
        return List.copyOf(joints);
    }
}
