package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.picture.SamplePicture.BLUE;
import static org.pactmap.picture.SamplePicture.GROUND;
import static org.pactmap.picture.SamplePicture.RED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MorphTest {

    private static final Mark SEAT = disc(100, 100, BLUE, "seat");
    private static final Mark SEAT_ELSEWHERE = disc(200, 140, RED, "seat");

    private static Picture picture(Mark... marks) {
        return new Picture(320, 200, GROUND, "", "", "en", List.of(marks), new LinkedHashMap<>());
    }

    private static Mark disc(double x, double y, Ink ink, String about) {
        return new Mark.Disc(new Spot(x, y), 10, Optional.of(ink), Optional.empty(), about);
    }

    private static Mark word(double x, double y, String text) {
        return new Mark.Words(new Spot(x, y), text, Weight.REGULAR, 12, 0, BLUE, "seat");
    }

    @Test
    void either_end_is_the_very_picture_that_stands_there() {
        var from = picture(SEAT);
        var to = SamplePicture.picture();
        var morph = Morph.between(from, to);

        assertThat(morph.at(0)).isSameAs(from);
        assertThat(morph.at(1)).isSameAs(to);
    }

    @Test
    void a_thing_moves_and_changes_its_ink_on_the_way() {
        var half = Morph.between(picture(SEAT), picture(SEAT_ELSEWHERE)).at(0.5);

        assertThat(half.marks()).containsExactly(disc(150, 120, RED.over(BLUE, 0.5), "seat"));
    }

    @Test
    void what_comes_fades_in_and_what_goes_fades_out() {
        var left = disc(40, 40, BLUE, "left");
        var comes = disc(60, 60, RED, "came");

        var part = Morph.between(picture(left), picture(comes)).at(0.25);

        assertThat(part.marks()).containsExactly(left.faded(GROUND, 0.75), comes.faded(GROUND, 0.25));
    }

    @Test
    void words_that_read_otherwise_move_with_their_thing_while_they_fade() {
        var half = Morph.between(picture(SEAT, word(110, 100, "0 of 9")),
                picture(SEAT_ELSEWHERE, word(210, 140, "9 of 9"))).at(0.5);

        assertThat(half.marks()).containsExactly(
                word(160, 120, "0 of 9").faded(GROUND, 0.5),
                disc(150, 120, RED.over(BLUE, 0.5), "seat"),
                word(160, 120, "9 of 9").faded(GROUND, 0.5));
    }

    @Test
    void a_straight_tie_bends_into_one_of_more_pieces() {
        var pen = Pen.solid(BLUE, 2);
        var straight = new Mark.Line(Outline.through(new Spot(0, 0), new Spot(100, 0)), pen, "tie");
        var bent = new Mark.Line(Outline.through(new Spot(0, 0), new Spot(50, 50), new Spot(100, 0)), pen, "tie");

        var half = Morph.between(picture(straight), picture(bent)).at(0.5);

        assertThat(half.marks()).singleElement().isInstanceOfSatisfying(Mark.Line.class, line -> {
            var spots = line.path().segments().stream().flatMap(segment -> segment.spots().stream()).toList();
            assertThat(spots.getFirst()).isEqualTo(new Spot(0, 0));
            assertThat(spots).contains(new Spot(50, 25));
            assertThat(spots.getLast()).isEqualTo(new Spot(100, 0));
        });
    }

    @Test
    void forms_that_cannot_turn_into_one_another_fade_into_one_another() {
        var square = new Mark.Area(Outline.rectangle(0, 0, 20, 20, 0), Optional.of(BLUE), Optional.empty(), "seat");
        var round = new Mark.Area(Outline.circle(new Spot(10, 10), 10), Optional.of(BLUE), Optional.empty(), "seat");

        assertThat(Morph.between(picture(square), picture(round)).at(0.5).marks())
                .containsExactly(square.faded(GROUND, 0.5), round.faded(GROUND, 0.5));
    }

    @Test
    void every_mark_of_a_real_picture_arrives() {
        var from = SamplePicture.picture();
        var nearly = Morph.between(picture(), from).at(0.999);

        assertThat(nearly.marks()).hasSameSizeAs(from.marks());
        assertThat(nearly.says()).isEqualTo(from.says());
    }
}
