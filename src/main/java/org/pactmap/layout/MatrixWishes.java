package org.pactmap.layout;

import java.util.List;

/// What a matrix has to find room for, told in lengths only. All are those of the fullest day, so that no day moves
/// anything.
///
/// @param label width of what is written beside a row
/// @param signed ids of the rows that are signed on some day, in the order in which they stand
/// @param waiting ids of the rows that never are
/// @param groups widths of the headings of groups of columns
/// @param heading height of the heading of a column
/// @param groupHeading height of the heading of a group
/// @param foot height of what stands under the last row
public record MatrixWishes(
        double label,
        List<String> signed,
        List<String> waiting,
        List<ColumnWish> columns,
        List<Double> groups,
        double heading,
        double groupHeading,
        double foot) {

    public MatrixWishes {
        signed = List.copyOf(signed);
        waiting = List.copyOf(waiting);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /// @param group index of the group that it belongs to; columns of a group stand side by side
    /// @param heading width of its heading
    /// @param least width of the widest that stands in it
    public record ColumnWish(String id, int group, double heading, double least) {}
}
