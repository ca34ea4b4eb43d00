package org.pactmap.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Orders the things in each of several layers so that ties between neighbouring layers cross as rarely as may be.
///
/// Layer by layer, to and fro, each thing goes where the things that it is tied to lie on average (its barycentre);
/// then neighbours change places wherever that takes away crossings. What is tied to nothing keeps its place, equal
/// things keep their order, and of all orders seen the best is taken, so that the answer is the same on every run.
///
/// - **Source.** Sugiyama, K., Tagawa, S., Toda, M. (1981). Methods for visual understanding of hierarchical system
///   structures. IEEE Transactions on Systems, Man, and Cybernetics 11(2), 109-125. The exchange of neighbours is that
///   of Gansner, E., Koutsofios, E., North, S., Vo, K.-P. (1993). A technique for drawing directed graphs. IEEE
///   Transactions on Software Engineering 19(3), 214-230.
public final class LayerOrder {

    private static final int SWEEPS = 24;

    private final List<SequencedMap<String, List<String>>> onward = new ArrayList<>();
    private final List<SequencedMap<String, List<String>>> backward = new ArrayList<>();

    private LayerOrder(List<List<String>> layers, List<Link> links) {
        for (int i = 0; i + 1 < layers.size(); i++) {
            onward.add(new LinkedHashMap<>());
            backward.add(new LinkedHashMap<>());
            for (Link link : links) {
                if (layers.get(i).contains(link.from()) && layers.get(i + 1).contains(link.to())) {
                    onward.get(i).computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link.to());
                    backward.get(i).computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link.from());
                }
            }
        }
    }

    /// A tie from a thing in one layer to a thing in the next.
    public record Link(String from, String to) {}

    /// @param layers ids from the first layer to the last, each in the order that it has where nothing speaks against
    /// @param links ties between neighbouring layers; others are not looked at
    /// @param fixed how many things at the head of each layer stay there, in their order
    public static List<List<String>> of(List<List<String>> layers, List<Link> links, List<Integer> fixed) {
        return new LayerOrder(layers, links).ordered(layers, fixed);
    }

    /// How often ties between neighbouring layers cross; ties that end at one thing do not.
    public static int crossings(List<List<String>> layers, List<Link> links) {
        return new LayerOrder(layers, links).crossings(layers);
    }

    private List<List<String>> ordered(List<List<String>> layers, List<Integer> fixed) {
        List<List<String>> best = layers.stream().map(List::copyOf).toList();
        int least = crossings(best);
        var order = new ArrayList<List<String>>(layers.stream().map(ArrayList::new).toList());
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            boolean forth = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                int at = forth ? i : layers.size() - 1 - i;
                sort(order, at, forth, fixed.get(at));
                exchange(order, at, fixed.get(at));
            }
            int now = crossings(order);
            if (now < least) {
                least = now;
                best = order.stream().map(List::copyOf).toList();
            }
        }
        return best;
    }

    private void sort(List<List<String>> order, int at, boolean forth, int fixed) {
        int beside = forth ? at - 1 : at + 1;
        if (beside < 0 || beside >= order.size()) {
            return;
        }
        SequencedMap<String, List<String>> tied = forth ? backward.get(beside) : onward.get(at);
        SequencedMap<String, Integer> places = places(order.get(beside));
        List<String> layer = order.get(at);
        SequencedMap<String, Double> middles = new LinkedHashMap<>();
        for (int i = fixed; i < layer.size(); i++) {
            double own = (double) i * order.get(beside).size() / layer.size();
            middles.put(layer.get(i), tied.getOrDefault(layer.get(i), List.of()).stream()
                    .mapToInt(id -> places.getOrDefault(id, 0)).average().orElse(own));
        }
        layer.subList(fixed, layer.size()).sort(Comparator.comparing(id -> middles.getOrDefault(id, 0.0)));
    }

    /// Lets neighbours change places while that takes away crossings.
    private void exchange(List<List<String>> order, int at, int fixed) {
        List<String> layer = order.get(at);
        boolean better = true;
        for (int round = 0; better && round < layer.size(); round++) {
            better = false;
            for (int i = fixed; i + 1 < layer.size(); i++) {
                if (crossings(order, at, layer.get(i + 1), layer.get(i)) < crossings(order, at, layer.get(i),
                        layer.get(i + 1))) {
                    layer.add(i, layer.remove(i + 1));
                    better = true;
                }
            }
        }
    }

    /// How often the ties of two things cross each other if the one lies before the other.
    private int crossings(List<List<String>> order, int at, String one, String other) {
        int crossings = 0;
        if (at > 0) {
            crossings += crossings(backward.get(at - 1), places(order.get(at - 1)), one, other);
        }
        if (at + 1 < order.size()) {
            crossings += crossings(onward.get(at), places(order.get(at + 1)), one, other);
        }
        return crossings;
    }

    private static int crossings(SequencedMap<String, List<String>> tied, SequencedMap<String, Integer> places,
            String one, String other) {
        int crossings = 0;
        for (String a : tied.getOrDefault(one, List.of())) {
            for (String b : tied.getOrDefault(other, List.of())) {
                crossings += places.getOrDefault(a, 0) > places.getOrDefault(b, 0) ? 1 : 0;
            }
        }
        return crossings;
    }

    private int crossings(List<List<String>> order) {
        int crossings = 0;
        for (int at = 0; at + 1 < order.size(); at++) {
            SequencedMap<String, Integer> places = places(order.get(at + 1));
            List<String> layer = order.get(at);
            for (int i = 0; i < layer.size(); i++) {
                for (int j = i + 1; j < layer.size(); j++) {
                    crossings += crossings(onward.get(at), places, layer.get(i), layer.get(j));
                }
            }
        }
        return crossings;
    }

    private static SequencedMap<String, Integer> places(List<String> layer) {
        SequencedMap<String, Integer> places = new LinkedHashMap<>();
        layer.forEach(id -> places.put(id, places.size()));
        return places;
    }
}
