package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Where everything in a matrix lies: one row for each agreement, one column for each question about it.
///
/// @param form which of the wishes could be met; 0 is the first
/// @param rows heights of their middles, by id
/// @param fold the row for those that have none of their own
/// @param pitch from one row to the next
/// @param columns from left to right
/// @param staggered whether every other heading stands one level higher
/// @param top of the first row
public record Matrix(
        Frame frame,
        int form,
        SequencedMap<String, Double> rows,
        Optional<Fold> fold,
        double pitch,
        List<Column> columns,
        boolean staggered,
        double top) {

    public Matrix {
        rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
        columns = List.copyOf(columns);
    }

    /// @param group index of the group of columns that it belongs to
    /// @param raised whether its heading stands one level higher
    public record Column(String id, int group, double x, double width, boolean raised) {

        public double middle() {
            return x + width / 2;
        }

        public double right() {
            return x + width;
        }
    }

    /// The lower edge of the last row.
    public double bottom() {
        return top + pitch * (rows.size() + (fold.isPresent() ? 1 : 0));
    }

    /// The size of the names of rows that lie `pitch` apart.
    public static double nameSize(double pitch, Sizes sizes) {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.name(), pitch * 0.68));
    }

    /// The height of a cell; between cells there is a little air.
    public double cellHeight() {
        return Math.min(frame.sizes().between(26, 44), pitch - frame.sizes().between(1.3, 3.5));
    }
}
