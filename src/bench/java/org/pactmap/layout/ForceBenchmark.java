package org.pactmap.layout;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.IndexedFRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.ForceWishes.TieWish;
import org.pactmap.layout.force.Course;
import org.pactmap.layout.force.SampleNetwork;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// What it costs to lay out a network of communities with two and a half ties a node, and how much stress is left;
/// beside it JGraphT's layout by Fruchterman and Reingold with its own settings, so that one run gives the ratio.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class ForceBenchmark {

    private static final Page PAGE = new Page(1600, 1000);
    private static final Box ROOM = new Box(40, 130, 1520, 760);

    @Param({"1000", "10000"})
    public int nodes;

    private SampleNetwork network() {
        return SampleNetwork.planted(nodes, nodes * 5 / 2);
    }

    /// Normalized stress in millionths, for the counter takes whole numbers only; it adds up over the iterations.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Quality {
        public long stress;
    }

    @Benchmark
    public Force ours(Quality quality) {
        SampleNetwork network = network();
        var wishes = new ForceWishes(PAGE, ROOM,
                IntStream.range(0, nodes).mapToObj(i -> new NodeWish("n" + i, 3, 3)).toList(),
                IntStream.range(0, network.from().size())
                        .mapToObj(i -> new TieWish("t" + i, network.from().get(i), network.to().get(i), 0, 0))
                        .toList(),
                Optional.empty(), List.of(), 1);
        Force force = ForceLayout.of(wishes, Pins.NONE, 1, new Course()).orElseThrow();
        quality.stress = millionths(network, force.spots().values().stream().mapToDouble(Spot::x).toArray(),
                force.spots().values().stream().mapToDouble(Spot::y).toArray());
        return force;
    }

    @Benchmark
    public LayoutModel2D<Integer> jgrapht(Quality quality) {
        SampleNetwork network = network();
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, nodes).forEach(graph::addVertex);
        for (int i = 0; i < network.from().size(); i++) {
            if (!network.from().get(i).equals(network.to().get(i))) {
                graph.addEdge(network.from().get(i), network.to().get(i));
            }
        }
        var model = new MapLayoutModel2D<Integer>(new Box2D(ROOM.width(), ROOM.height()));
        new IndexedFRLayoutAlgorithm2D<Integer, DefaultEdge>().layout(graph, model);
        double[] x = IntStream.range(0, nodes).mapToDouble(i -> at(model, i).getX()).toArray();
        double[] y = IntStream.range(0, nodes).mapToDouble(i -> at(model, i).getY()).toArray();
        quality.stress = millionths(network, x, y);
        return model;
    }

    private static Point2D at(LayoutModel2D<Integer> model, int node) {
        return model.get(node);
    }

    private static long millionths(SampleNetwork network, double[] x, double[] y) {
        return Math.round(1e6 * network.stress(x, y));
    }
}
