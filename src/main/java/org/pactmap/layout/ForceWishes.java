package org.pactmap.layout;

import java.util.List;
import java.util.Optional;
import org.pactmap.picture.Box;

/// What a layout by forces has to find room for, told in lengths only, and the same on every day.
///
/// @param room the part of the page that it may fill
/// @param ties that are drawn on some day
/// @param seat what lies amid others without being tied to them
/// @param names of nodes, the most important first
/// @param gap what stays free around a node, and between it and its name
public record ForceWishes(
        Page page,
        Box room,
        List<NodeWish> nodes,
        List<TieWish> ties,
        Optional<SeatWish> seat,
        List<NameWish> names,
        double gap) {

    public ForceWishes {
        nodes = List.copyOf(nodes);
        ties = List.copyOf(ties);
        names = List.copyOf(names);
    }

    /// One thing.
    ///
    /// @param width of its symbol
    public record NodeWish(String id, double width, double height) {}

    /// @param from where it starts, as a place in the list of nodes
    /// @param bend as a [Bow] has it
    /// @param bead half the width of what sits on it; 0 if nothing does
    public record TieWish(String id, int from, int to, double bend, double bead) {}

    /// @param node which lies amid the others
    public record SeatWish(int node, List<Integer> others) {
        public SeatWish {
            others = List.copyOf(others);
        }
    }

    public record NameWish(int node, double width, double height) {}
}
