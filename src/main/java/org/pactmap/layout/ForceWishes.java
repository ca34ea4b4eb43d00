package org.pactmap.layout;

import java.util.List;
import org.pactmap.picture.Box;

/// What a layout by forces has to find room for, told in lengths only, and the same on every day.
///
/// @param room the part of the page that it may fill
/// @param ties which nodes are tied on some day, by their places in `nodes`
/// @param names of nodes, the most important first
/// @param gap between a node and its name
public record ForceWishes(
        Page page,
        Box room,
        List<NodeWish> nodes,
        List<TieWish> ties,
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

    public record TieWish(int from, int to) {}

    public record NameWish(int node, double width, double height) {}
}
