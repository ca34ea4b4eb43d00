package org.pactmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Places labels in lanes above a line, each with a leader that goes down to its place on the line: no label lies over
/// another or on a leader. Who comes first has the better place; who finds none has no label.
///
/// @param lanes how many there are; the first is the highest
public record Lanes(int lanes, double left, double right) {

    /// Between labels of a lane, and between a label and a leader, in points.
    private static final double APART = 13;
    private static final double BESIDE = 6;

    /// A label that is to be placed.
    ///
    /// @param x of its leader
    public record Wish(double x, double width) {}

    /// Where a label came to lie.
    ///
    /// @param lane 0 is the highest
    /// @param start its left end
    /// @param beside whether it stands beside its leader, which then reaches up along it
    public record Placed(int lane, double start, Wish wish, boolean beside) {

        private double end() {
            return start + wish.width();
        }

        /// With its leader, where that goes along it.
        private double from() {
            return beside ? Math.min(start, wish.x()) : start;
        }

        private double to() {
            return beside ? Math.max(end(), wish.x()) : end();
        }
    }

    /// @param wishes the most important first
    /// @return for each wish in its order where it lies, if anywhere
    public List<Optional<Placed>> place(List<Wish> wishes) {
        var placed = new ArrayList<Placed>();
        var answers = new ArrayList<Optional<Placed>>();
        for (Wish wish : wishes) {
            Optional<Placed> place = places(wish).filter(this::isInside)
                    .filter(one -> placed.stream().allMatch(areClear(one))).findFirst();
            place.ifPresent(placed::add);
            answers.add(place);
        }
        return List.copyOf(answers);
    }

    /// All places for a label, the best first: over its leader in the highest lane, then beside it in the lower ones.
    private Stream<Placed> places(Wish wish) {
        double centred = Math.clamp(wish.x() - wish.width() / 2, left, Math.max(left, right - wish.width()));
        var over = new ArrayList<Placed>();
        var beside = new ArrayList<Placed>();
        for (int lane = 0; lane < lanes; lane++) {
            over.add(new Placed(lane, centred, wish, false));
            beside.addFirst(new Placed(lane, wish.x() - BESIDE - wish.width(), wish, true));
            beside.addFirst(new Placed(lane, wish.x() + BESIDE, wish, true));
        }
        return Stream.concat(Stream.concat(over.stream().limit(1), beside.stream()), over.stream().skip(1));
    }

    private boolean isInside(Placed one) {
        return one.start() >= left && one.end() <= right;
    }

    private static Predicate<Placed> areClear(Placed one) {
        return other -> one.lane() == other.lane()
                ? one.to() + APART <= other.from() || other.to() + APART <= one.from()
                : one.lane() < other.lane() ? isClear(one.wish().x(), other) : isClear(other.wish().x(), one);
    }

    /// Whether a leader that comes from a higher lane passes a label.
    private static boolean isClear(double leader, Placed label) {
        return leader < label.from() - BESIDE || leader > label.to() + BESIDE;
    }
}
