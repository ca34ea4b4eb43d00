package org.pactmap.layout;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.layout.Matrix.Column;
import org.pactmap.layout.MatrixWishes.ColumnWish;

/// Where columns lie, from left to right: as near to each other as headings and cells allow, and what is left of the
/// room shared out among them.
///
/// On two levels, the line that leads down from a raised heading keeps clear of the lower headings beside it.
///
/// @param middles of the columns, in points from the left edge of the page
/// @param left where the first column may begin
/// @param right where the last one has to end
record MatrixColumns(
        MatrixWishes wishes,
        Sizes sizes,
        double left,
        double right,
        boolean staggered,
        List<Double> middles) {

    static MatrixColumns of(MatrixWishes wishes, Sizes sizes, double left, double right, boolean staggered) {
        var columns = new MatrixColumns(wishes, sizes, left, right, staggered, new ArrayList<>());
        columns.pack();
        columns.spread();
        return columns;
    }

    boolean fit() {
        return end() <= right + 0.01;
    }

    private void pack() {
        double group = left;
        for (int i = 0; i < wishes.columns().size(); i++) {
            double middle = i == 0 ? left + half(0) : middles.get(i - 1) + apart(i - 1, i);
            if (i > 1 && staggered) {
                middle = Math.max(middle, middles.get(i - 2) + headings(i - 2, i));
            }
            if (i > 0 && starts(i)) {
                double heading = wishes.groups().get(wish(i - 1).group());
                middle = Math.max(middle, group + heading + gap() + wish(i).least() / 2);
                group = middle - wish(i).least() / 2;
            }
            middles.add(middle);
        }
    }

    /// Shares out what is left of the room, but lets no column grow much wider than it needs to be.
    private void spread() {
        double spare = Math.min((right - end()) / middles.size(), sizes.between(40, 110));
        if (spare > 0) {
            for (int i = 0; i < middles.size(); i++) {
                middles.set(i, middles.get(i) + spare * (i + 0.5));
            }
        }
    }

    /// How far the middles of two neighbours lie apart at least.
    private double apart(int one, int other) {
        double cells = (wish(one).least() + wish(other).least()) / 2 + gap() + (starts(other) ? groupGap() : 0);
        if (!staggered) {
            return Math.max(cells, headings(one, other));
        }
        int lower = raised(one) ? other : one;
        return Math.max(cells, wish(lower).heading() / 2 + gap());
    }

    private double headings(int one, int other) {
        return (wish(one).heading() + wish(other).heading()) / 2 + sizes.between(5, 10);
    }

    private double half(int index) {
        return (staggered ? wish(index).least() : Math.max(wish(index).heading(), wish(index).least())) / 2;
    }

    private double end() {
        int last = middles.size() - 1;
        int first = last;
        while (first > 0 && !starts(first)) {
            first--;
        }
        double heading = wishes.columns().get(last).heading() / 2;
        return Math.max(middles.get(last) + Math.max(half(last), heading),
                middles.get(first) - wish(first).least() / 2 + wishes.groups().get(wish(last).group()));
    }

    /// The columns, each as wide to the left of its middle as to the right.
    List<Column> placed() {
        var placed = new ArrayList<Column>();
        for (int i = 0; i < middles.size(); i++) {
            double before = i == 0 ? 2 * (middles.get(0) - left) + gap() : beside(i - 1, i, i - 1);
            double after = i == middles.size() - 1 ? 2 * (right - middles.get(i)) + gap() : beside(i, i + 1, i + 1);
            double most = Math.max(wish(i).least(), sizes.between(100, 230));
            double width = Math.min(most, Math.max(wish(i).least(), Math.min(before, after) - gap()));
            placed.add(new Column(wish(i).id(), wish(i).group(), middles.get(i) - width / 2, width, raised(i)));
        }
        return placed;
    }

    /// What a column may take of the room between it and a neighbour, on both sides of its middle: as much as the
    /// neighbour, or what the neighbour leaves where that needs more than half.
    private double beside(int one, int other, int neighbour) {
        double step = step(one, other);
        return Math.min(step, 2 * step - wish(neighbour).least() - gap());
    }

    private double step(int one, int other) {
        return middles.get(other) - middles.get(one) - (starts(other) ? groupGap() : 0);
    }

    private boolean raised(int index) {
        return staggered && index % 2 == 0;
    }

    private boolean starts(int index) {
        return wish(index).group() != wish(index - 1).group();
    }

    private ColumnWish wish(int index) {
        return wishes.columns().get(index);
    }

    private double gap() {
        return sizes.between(2.5, 5);
    }

    private double groupGap() {
        return sizes.between(7, 20);
    }
}
