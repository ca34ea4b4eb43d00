package org.pactmap.layout.geographic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.BaseMap.Ring;
import org.pactmap.agreement.Coordinates;
import org.pactmap.layout.Page;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.geographic.Geographic.Seat;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// On a board of square states, two degrees wide, named by row and column.
class GeographicLayoutTest {

    private static final Sizes SIZES = Sizes.of(new Page(1600, 1000));
    private static final Pane PANE = new Pane(new Box(50, 100, 1000, 800), 12);
    private static final BaseMap BOARD = board(6);

    private static BaseMap board(int side) {
        var lines = new ArrayList<List<Coordinates>>();
        var states = new LinkedHashMap<String, List<Ring>>();
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double x = 2 * column;
                double y = 40 + 2 * row;
                lines.add(List.of(new Coordinates(x, y), new Coordinates(x, y + 2), new Coordinates(x + 2, y + 2),
                        new Coordinates(x + 2, y), new Coordinates(x, y)));
                states.put("s" + row + column, List.of(new Ring(List.of(lines.size()))));
            }
        }
        return new BaseMap(lines, states);
    }

    private static Wanted.Party party(String id, int ties) {
        return new Wanted.Party(id, 90, 24, 10, ties);
    }

    private static Geographic layout(Optional<String> centre, List<Wanted.Party> parties) {
        return GeographicLayout.of(BOARD, new Wanted(centre, parties, 40, true), SIZES, PANE);
    }

    private static List<Wanted.Party> everyone() {
        return BOARD.states().sequencedKeySet().stream().filter(id -> !id.equals("s55")).map(id -> party(id, 1))
                .toList();
    }

    @Test
    void a_seat_lies_in_the_middle_of_its_state_and_north_is_up() {
        Geographic layout = layout(Optional.of("s00"), List.of(party("s05", 1), party("s50", 1), party("s55", 1)));

        Spot east = requireNonNull(layout.seats().get("s05")).spot();
        Spot north = requireNonNull(layout.seats().get("s50")).spot();
        assertThat(east.x()).isGreaterThan(layout.meeting().x() + 300);
        assertThat(north.y()).isLessThan(layout.meeting().y() - 300);
        assertThat(requireNonNull(layout.seats().get("s55")).spot().x()).isGreaterThan(north.x() + 300);
    }

    @Test
    void of_many_no_name_lies_on_another_or_on_a_seat_or_leaves_the_map() {
        Geographic layout = layout(Optional.of("s55"), everyone());

        List<Seat> seats = List.copyOf(layout.seats().sequencedValues());
        assertThat(seats).hasSize(35);
        for (Seat seat : seats) {
            assertThat(PANE.box().contains(seat.name())).isTrue();
            for (Seat other : seats) {
                assertThat(other == seat || !other.name().overlaps(seat.name())).isTrue();
                assertThat(Segments.distance(new Point(other.spot().x(), other.spot().y()), seat.name()))
                        .isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void several_ties_of_one_party_are_drawn_apart() {
        Geographic layout = layout(Optional.of("s00"), List.of(party("s44", 3), party("s45", 1)));

        Seat seat = requireNonNull(layout.seats().get("s44"));
        assertThat(seat.ties()).hasSize(3);
        assertThat(seat.ties()).extracting(Geographic.Tie::knot).doesNotHaveDuplicates();
        assertThat(seat.ties()).extracting(Geographic.Tie::way).doesNotHaveDuplicates();
    }

    @Test
    void parties_without_a_place_stand_beside_the_map_one_below_the_other() {
        Geographic layout = layout(Optional.of("s22"), List.of(party("union", 1), party("s33", 1), party("league", 1)));

        Spot union = requireNonNull(layout.seats().get("union")).spot();
        Spot league = requireNonNull(layout.seats().get("league")).spot();
        assertThat(union.x()).isEqualTo(league.x()).isLessThan(layout.meeting().x());
        assertThat(league.y()).isGreaterThan(union.y() + 20);
        assertThat(layout.beside()).hasValueSatisfying(box -> assertThat(box.contains(union)).isTrue());
    }

    @Test
    void without_a_centre_ties_meet_half_way_between_the_parties() {
        Geographic layout = layout(Optional.empty(), List.of(party("s20", 1), party("s25", 1)));

        double left = requireNonNull(layout.seats().get("s20")).spot().x();
        double right = requireNonNull(layout.seats().get("s25")).spot().x();
        assertThat(layout.meeting().x()).isBetween(left + (right - left) * 0.45, left + (right - left) * 0.55);
    }

    @Test
    void a_bare_globe_seats_all_parties_beside_it() {
        var bare = new BaseMap(List.of(), new LinkedHashMap<>());

        Geographic layout = GeographicLayout.of(bare,
                new Wanted(Optional.of("s00"), List.of(party("a", 1), party("b", 0)), 40, true), SIZES, PANE);

        assertThat(layout.seats()).hasSize(2);
        assertThat(requireNonNull(layout.seats().get("b")).ties()).isEmpty();
    }

    @Test
    void nobody_is_seated_where_there_are_no_parties() {
        assertThat(layout(Optional.empty(), List.of()).seats()).isEmpty();
        assertThat(layout(Optional.of("s00"), List.of()).seats()).isEmpty();
    }

    @Test
    void the_same_wishes_give_the_same_layout() {
        assertThat(layout(Optional.of("s55"), everyone())).isEqualTo(layout(Optional.of("s55"), everyone()));
    }
}
