package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.layout.ForceWishes.NameWish;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.ForceWishes.TieWish;
import org.pactmap.layout.force.Course;
import org.pactmap.layout.force.SampleNetwork;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

class ForceLayoutTest {

    private static final Page PAGE = new Page(1600, 1000);
    private static final Box ROOM = new Box(40, 130, 1520, 760);

    private static ForceWishes wishes(SampleNetwork network, double size) {
        return new ForceWishes(PAGE, ROOM,
                IntStream.range(0, network.nodes()).mapToObj(i -> new NodeWish("n" + i, size, size)).toList(),
                IntStream.range(0, network.from().size())
                        .mapToObj(i -> new TieWish("t" + i, network.from().get(i), network.to().get(i), 0, 0))
                        .toList(),
                Optional.empty(),
                IntStream.range(0, Math.min(60, network.nodes())).mapToObj(i -> new NameWish(i, 70, 14)).toList(),
                4);
    }

    private static double size(SampleNetwork network) {
        return network.nodes() > 1000 ? 3 : 8;
    }

    private static Force laidOut(ForceWishes wishes, Pins pins, long seed) {
        return ForceLayout.of(wishes, pins, seed, new Course()).orElseThrow();
    }

    /// Without names, so that nothing but ties decides the shape.
    private static Force laidOut(SampleNetwork network) {
        ForceWishes named = wishes(network, size(network));
        return laidOut(new ForceWishes(PAGE, ROOM, named.nodes(), named.ties(), Optional.empty(), List.of(), 4),
                Pins.NONE, 1);
    }

    static List<SampleNetwork> networks() {
        return List.of(SampleNetwork.path(1), SampleNetwork.path(2), SampleNetwork.path(40), SampleNetwork.star(60),
                SampleNetwork.grid(12, 8), SampleNetwork.planted(300, 700), SampleNetwork.planted(3000, 7000),
                SampleNetwork.star(12).beside(SampleNetwork.path(9)).beside(SampleNetwork.path(1)),
                new SampleNetwork(120, List.of(), List.of()),
                new SampleNetwork(3, List.of(0, 0, 1, 0), List.of(0, 1, 0, 1)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_node_lies_over_another_and_all_lie_in_the_room(SampleNetwork network) {
        ForceWishes wishes = wishes(network, size(network));

        List<Box> boxes = boxes(wishes, laidOut(wishes, Pins.NONE, 1));

        assertThat(boxes).hasSize(network.nodes()).allMatch(ROOM::contains);
        assertThat(overlaps(boxes)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void no_name_lies_over_a_node_or_another_name(SampleNetwork network) {
        ForceWishes wishes = wishes(network, size(network));
        Force force = laidOut(wishes, Pins.NONE, 1);
        List<Box> names = force.slots().values().stream().map(slot -> slot.box()).toList();
        List<Box> nodes = boxes(wishes, force);

        assertThat(names).hasSizeGreaterThan(network.nodes() > 1000 ? -1 : 0).allMatch(ROOM::contains)
                .allMatch(name -> nodes.stream().noneMatch(name::overlaps));
        assertThat(overlaps(names)).isEmpty();
    }

    private static List<Box> boxes(ForceWishes wishes, Force force) {
        return wishes.nodes().stream().map(node -> {
            Spot spot = force.spot(node.id()).orElseThrow();
            return new Box(spot.x() - node.width() / 2, spot.y() - node.height() / 2, node.width(), node.height());
        }).toList();
    }

    private static List<String> overlaps(List<Box> boxes) {
        var overlaps = new ArrayList<String>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (boxes.get(i).overlaps(boxes.get(k))) {
                    overlaps.add(boxes.get(i) + " and " + boxes.get(k));
                }
            }
        }
        return overlaps;
    }

    @Test
    void nodes_of_very_different_size_are_parted_too() {
        SampleNetwork network = SampleNetwork.planted(120, 260);
        ForceWishes even = wishes(network, 10);
        ForceWishes wishes = new ForceWishes(PAGE, ROOM,
                even.nodes().stream().map(node -> node.id().endsWith("0")
                        ? new NodeWish(node.id(), 130, 34)
                        : node).toList(),
                even.ties(), even.seat(), even.names(), 4);

        assertThat(overlaps(boxes(wishes, laidOut(wishes, Pins.NONE, 1)))).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_layout_and_another_seed_another() {
        ForceWishes wishes = wishes(SampleNetwork.planted(400, 900), 8);

        Force first = laidOut(wishes, Pins.NONE, 1);

        assertThat(laidOut(wishes, Pins.NONE, 1)).isEqualTo(first);
        assertThat(laidOut(wishes, Pins.NONE, 2)).isNotEqualTo(first);
    }

    @Test
    void nothing_is_laid_out_where_there_is_nothing() {
        assertThat(laidOut(new SampleNetwork(0, List.of(), List.of())).spots()).isEmpty();
    }

    @Test
    void one_thing_alone_lies_in_the_middle() {
        assertThat(laidOut(SampleNetwork.path(1)).spots().values()).containsExactly(ROOM.centre());
    }

    @Test
    void a_path_comes_out_as_a_line_along_the_page() {
        SampleNetwork path = SampleNetwork.path(30);
        Force force = laidOut(path);

        assertThat(stress(path, force)).isLessThan(0.003);
        assertThat(unevenness(path, force)).isLessThan(1.3);
        assertThat(force.spot("n0").orElseThrow().distanceTo(force.spot("n29").orElseThrow()))
                .isGreaterThan(0.85 * ROOM.width());
    }

    @Test
    void a_grid_comes_out_as_a_net_of_about_even_squares() {
        SampleNetwork grid = SampleNetwork.grid(16, 8);
        Force force = laidOut(grid);

        assertThat(stress(grid, force)).isLessThan(0.03);
        assertThat(unevenness(grid, force)).isLessThan(2);
    }

    @Test
    void the_leaves_of_a_star_lie_around_its_middle() {
        SampleNetwork star = SampleNetwork.star(24);
        Force force = laidOut(star);
        Spot middle = force.spot("n0").orElseThrow();

        assertThat(unevenness(star, force)).isLessThan(2.2);
        assertThat(middle.distanceTo(ROOM.centre())).isLessThan(40);
        for (int quarter = 0; quarter < 4; quarter++) {
            int wanted = quarter;
            assertThat(force.spots().values().stream().filter(spot -> quarter(middle, spot) == wanted).count())
                    .isGreaterThanOrEqualTo(4);
        }
    }

    private static int quarter(Spot middle, Spot spot) {
        return (spot.x() > middle.x() ? 1 : 0) + (spot.y() > middle.y() ? 2 : 0);
    }

    @Test
    void what_does_not_hang_together_lies_side_by_side() {
        Force force = laidOut(SampleNetwork.grid(5, 5).beside(SampleNetwork.star(12)));
        List<Spot> spots = List.copyOf(force.spots().values());

        assertThat(around(spots.subList(0, 25)).overlaps(around(spots.subList(25, 38)))).isFalse();
    }

    private static Box around(List<Spot> spots) {
        double left = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
        double top = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
        return new Box(left, top, spots.stream().mapToDouble(Spot::x).max().orElseThrow() - left,
                spots.stream().mapToDouble(Spot::y).max().orElseThrow() - top);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void what_is_pinned_stays_where_it_is_to_the_hundredth_of_a_point(SampleNetwork network) {
        Spot spot = new Spot(496, 320);
        Pins pins = pinned("n0", spot);

        assertThat(laidOut(wishes(network, size(network)), pins, 1).spot("n0")).contains(spot);
    }

    private static Pins pinned(String id, Spot spot) {
        return new Pins(new LinkedHashMap<>(Map.of(id, Pins.told(spot, ROOM))));
    }

    @Test
    void what_is_tied_to_a_pin_follows_it_and_all_else_stays_where_it_was() {
        ForceWishes wishes = wishes(SampleNetwork.path(30), 8);
        Force free = laidOut(wishes, Pins.NONE, 1);
        Spot end = free.spot("n29").orElseThrow();

        Force pinned = laidOut(wishes, pinned("n29", end.plus(0, -180)), 1);

        assertThat(moved(free, pinned, "n28")).isGreaterThan(30);
        for (int i = 0; i < 27; i++) {
            assertThat(moved(free, pinned, "n" + i)).isLessThan(0.02);
        }
    }

    private static double moved(Force before, Force after, String id) {
        return before.spot(id).orElseThrow().distanceTo(after.spot(id).orElseThrow());
    }

    @Test
    void a_network_with_two_hundred_thousand_ties_is_laid_out() {
        var from = IntStream.range(0, 200_000).mapToObj(i -> i % 1500).toList();
        var to = IntStream.range(0, 200_000).mapToObj(i -> (i * 7919 + i / 1500) % 1500).toList();

        assertThat(laidOut(new SampleNetwork(1500, from, to)).spots()).hasSize(1500);
    }

    @ParameterizedTest
    @MethodSource("large")
    void whoever_stops_it_waits_no_longer_than_a_fifth_of_a_second(SampleNetwork network) throws Exception {
        var course = new Course();
        ForceWishes wishes = wishes(network, 3);
        var answer = CompletableFuture.supplyAsync(() -> ForceLayout.of(wishes, Pins.NONE, 1, course));
        while (course.done() < 0.2 && !answer.isDone()) {
            Thread.onSpinWait();
        }

        course.stop();

        assertThat(answer.get(200, TimeUnit.MILLISECONDS)).isEmpty();
    }

    static List<SampleNetwork> large() {
        return List.of(SampleNetwork.planted(2000, 5000), SampleNetwork.planted(20_000, 50_000));
    }

    @Test
    void it_tells_how_far_it_has_come_and_never_goes_back() {
        var told = new ArrayList<Double>();
        var course = new Course() {
            @Override
            public void reached(double part) {
                super.reached(part);
                told.add(part);
            }
        };

        ForceLayout.of(wishes(SampleNetwork.planted(3000, 7000).beside(SampleNetwork.grid(20, 20)), 3), Pins.NONE, 1,
                course);

        assertThat(told.stream().sorted().toList().equals(told)).isTrue();
        assertThat(told.getFirst()).isGreaterThanOrEqualTo(0);
        assertThat(told.getLast()).isBetween(0.8, 1.0);
        assertThat(told.stream().distinct().count()).isGreaterThan(30);
    }

    @Test
    void on_another_page_things_keep_their_place_in_relation_to_it() {
        Force force = laidOut(SampleNetwork.star(5));
        Page half = new Page(1200, 800);

        Force moved = force.on(half);

        assertThat(moved.spots()).hasSameSizeAs(force.spots()).allSatisfy((id, spot) -> {
            Spot before = force.spot(id).orElseThrow();
            assertThat(spot).isEqualTo(new Spot(before.x() * 0.75, before.y() * 0.8));
        });
        assertThat(force.on(PAGE)).isSameAs(force);
    }

    private static double stress(SampleNetwork network, Force force) {
        return network.stress(force.spots().values().stream().mapToDouble(Spot::x).toArray(),
                force.spots().values().stream().mapToDouble(Spot::y).toArray());
    }

    private static double unevenness(SampleNetwork network, Force force) {
        return network.unevenness(force.spots().values().stream().mapToDouble(Spot::x).toArray(),
                force.spots().values().stream().mapToDouble(Spot::y).toArray());
    }
}
