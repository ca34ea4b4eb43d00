package org.pactmap.layout;

import java.util.List;
import java.util.Optional;

/// What a briefing has to find room for, told in lengths only.
///
/// @param seats in the order of their seats; widths are those of the last day, so that no day moves anything
/// @param steps of the track, first step first
/// @param goal id of the step to which the duct leads; none where there is no track
/// @param bodies how many capsules stand under the hub at most
/// @param disc the least radius of what stands in the middle
/// @param foot height kept free at the bottom for legend and sources
public record Wishes(
        List<SeatWish> seats,
        List<StepWish> steps,
        Optional<String> goal,
        int bodies,
        double disc,
        double foot) {

    public Wishes {
        seats = List.copyOf(seats);
        steps = List.copyOf(steps);
    }

    /// @param width of all that is written beside the seat, in points
    public record SeatWish(String party, double width) {}

    /// @param lines the most second lines that the step has on any day
    public record StepWish(String step, int lines) {}
}
