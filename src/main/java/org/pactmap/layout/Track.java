package org.pactmap.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.Wishes.StepWish;
import org.pactmap.picture.Box;

/// The heights of the steps of a track: the last step on top, the gaps between them even.
record Track(SequencedMap<String, Double> stepY) {

    /// @param lowest the step to which the duct leads lies no lower, so that the duct keeps clear of the hub
    static Track of(Wishes wishes, Optional<Box> place, Sizes sizes, double lowest) {
        SequencedMap<String, Double> heights = new LinkedHashMap<>();
        if (place.isEmpty()) {
            return new Track(heights);
        }
        double first = place.get().y() + sizes.between(82, 119);
        double last = place.get().bottom() - slot(sizes);
        List<StepWish> topDown = wishes.steps().reversed();
        int goal = goalIn(topDown, wishes);
        double even = gap(topDown, last - first, sizes);
        double above = goal <= 0
                ? even
                : Math.min(even,
                        gap(topDown.subList(0, goal + 1),
                                lowest - first + height(topDown.get(goal), sizes) - head(sizes),
                                sizes));
        double y = first;
        for (int i = 0; i < topDown.size(); i++) {
            if (i == goal + 1 && above < even) {
                even = gap(topDown.subList(i, topDown.size()), last - y, sizes);
            }
            heights.put(topDown.get(i).step(), y + head(sizes));
            y += height(topDown.get(i), sizes) + (i < goal ? above : even);
        }
        return new Track(heights);
    }

    /// What is kept free at the foot: where there is room, a slot for a body inside the alliance.
    private static double slot(Sizes sizes) {
        return sizes.roomy() ? sizes.between(33, 56) + sizes.mark(23) + sizes.mark(30) : sizes.between(14, 100);
    }

    private static int goalIn(List<StepWish> steps, Wishes wishes) {
        for (int i = 0; i < steps.size(); i++) {
            if (wishes.goal().equals(Optional.of(steps.get(i).step()))) {
                return i;
            }
        }
        return -1;
    }

    /// The even gap that lets steps fill a height.
    private static double gap(List<StepWish> steps, double room, Sizes sizes) {
        double used = steps.stream().mapToDouble(step -> height(step, sizes)).sum();
        return Math.max(0, (room - used) / Math.max(1, steps.size() - 1));
    }

    private static double height(StepWish step, Sizes sizes) {
        return step.lines() == 0
                ? 2 * head(sizes)
                : head(sizes) + sizes.second() * 0.35
                        + step.lines() * sizes.second() * 1.36;
    }

    private static double head(Sizes sizes) {
        return sizes.between(8, 13);
    }
}
