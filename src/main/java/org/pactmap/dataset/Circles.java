package org.pactmap.dataset;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.dataset.RelationReader.Placed;
import org.pactmap.json.Notes;
import org.pactmap.json.Place;

/// Finds steps that come before one another in a circle.
final class Circles {

    /// From each step to those that follow it, with the place that says so.
    private final SequencedMap<String, SequencedMap<String, Place>> next = new LinkedHashMap<>();

    private Circles(List<Placed> relations) {
        for (Placed placed : relations) {
            Relation relation = placed.relation();
            if (relation.kind() == RelationKind.PRECEDES && relation.exists()
                    && relation.from().isPresent() && relation.to().isPresent()) {
                String step = relation.from().get();
                next.putIfAbsent(step, new LinkedHashMap<>());
                followers(step).putIfAbsent(relation.to().get(), placed.at());
            }
        }
    }

    /// Notes circles that share no step.
    static void note(List<Placed> relations, Notes notes) {
        var circles = new Circles(relations);
        circles.dropEnds();
        while (!circles.next.isEmpty()) {
            circles.noteOne(notes);
            circles.dropEnds();
        }
    }

    /// Takes away every step that no circle passes: those that nothing follows, again and again.
    private void dropEnds() {
        Map<String, List<String>> before = new HashMap<>();
        var ends = new ArrayDeque<String>();
        for (String step : next.keySet()) {
            followers(step).keySet().retainAll(next.keySet());
            if (followers(step).isEmpty()) {
                ends.add(step);
            }
            for (String follower : followers(step).keySet()) {
                before.putIfAbsent(follower, new ArrayList<>());
                requireNonNull(before.get(follower)).add(step);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            next.remove(end);
            for (String step : before.getOrDefault(end, List.of())) {
                followers(step).remove(end);
                if (followers(step).isEmpty()) {
                    ends.add(step);
                }
            }
        }
    }

    /// Follows steps until one comes back; every step that is left has one that follows it.
    private void noteOne(Notes notes) {
        var passed = new LinkedHashMap<String, Place>();
        String step = next.firstEntry().getKey();
        while (!passed.containsKey(step)) {
            Map.Entry<String, Place> follower = followers(step).firstEntry();
            passed.put(step, follower.getValue());
            step = follower.getKey();
        }
        List<String> steps = List.copyOf(passed.sequencedKeySet());
        List<String> circle = steps.subList(steps.indexOf(step), steps.size());
        notes.note(new FactProblem.Circle(passed.lastEntry().getValue(), circle));
        next.keySet().removeAll(circle);
    }

    private SequencedMap<String, Place> followers(String step) {
        return requireNonNull(next.get(step), step);
    }
}
