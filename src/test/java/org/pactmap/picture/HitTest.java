package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HitTest {

    private static final Ink INK = Ink.of("#17202A");
    private static final Mark REGION = area(Outline.rectangle(0, 0, 400, 400, 0), "region");

    @Test
    void nothing_is_hit_on_an_empty_page() {
        assertThat(Hit.at(new Spot(10, 10), 5, picture())).isEmpty();
    }

    @Nested
    class A_disc {

        private final Picture picture = picture(
                new Mark.Disc(new Spot(100, 100), 20, Optional.empty(), Optional.of(Pen.solid(INK, 4)), "state"));

        @Test
        void is_hit_inside_also_where_it_is_hollow() {
            assertThat(Hit.at(new Spot(100, 100), 0, picture)).contains("state");
        }

        @Test
        void is_hit_on_the_outer_half_of_its_edge_and_as_far_as_the_reach() {
            assertThat(Hit.at(new Spot(122, 100), 0, picture)).contains("state");
            assertThat(Hit.at(new Spot(126, 100), 4, picture)).contains("state");
            assertThat(Hit.at(new Spot(126.01, 100), 4, picture)).isEmpty();
        }
    }

    @Nested
    class A_line {

        private final Picture picture = picture(
                line("tie", new Spot(0, 100), new Spot(200, 100), new Spot(200, 300)),
                new Mark.Line(new Outline(List.of(new Outline.Move(new Spot(300, 0)), new Outline.Curve(
                        new Spot(300, 40), new Spot(340, 40), new Spot(340, 0)))), Pen.solid(INK, 2), "arch"));

        @Test
        void is_hit_along_its_whole_length() {
            assertThat(Hit.at(new Spot(100, 104), 3, picture)).contains("tie");
            assertThat(Hit.at(new Spot(100, 104.5), 3, picture)).isEmpty();
            assertThat(Hit.at(new Spot(203, 250), 3, picture)).contains("tie");
        }

        @Test
        void is_not_hit_beyond_its_end_nor_within_its_bend() {
            assertThat(Hit.at(new Spot(-5, 100), 3, picture)).isEmpty();
            assertThat(Hit.at(new Spot(150, 150), 3, picture)).isEmpty();
        }

        @Test
        void is_hit_where_its_curve_runs_and_not_where_that_is_steered_from() {
            assertThat(Hit.at(new Spot(320, 31), 0.2, picture)).contains("arch");
            assertThat(Hit.at(new Spot(300, 40), 4, picture)).isEmpty();
        }
    }

    @Nested
    class An_area {

        private final Picture picture = picture(area(Outline.diamond(new Spot(100, 100), 20), "agreement"));

        @Test
        void is_hit_inside_and_near_its_edge_but_not_in_the_corner_of_its_box() {
            assertThat(Hit.at(new Spot(100, 100), 0, picture)).contains("agreement");
            assertThat(Hit.at(new Spot(100, 78), 2, picture)).contains("agreement");
            assertThat(Hit.at(new Spot(118, 118), 2, picture)).isEmpty();
        }
    }

    @Nested
    class Words {

        private final Picture picture = picture(
                new Mark.Words(new Spot(50, 100), "Germany", Weight.REGULAR, 20, 0, INK, "deu"));

        @Test
        void are_hit_anywhere_in_their_line() {
            assertThat(Hit.at(new Spot(51, 83), 0, picture)).contains("deu");
            assertThat(Hit.at(new Spot(120, 103), 0, picture)).contains("deu");
            assertThat(Hit.at(new Spot(47, 100), 3, picture)).contains("deu");
        }

        @Test
        void are_not_hit_behind_their_end() {
            assertThat(Hit.at(new Spot(150, 95), 3, picture)).isEmpty();
        }
    }

    @Nested
    class Of_marks_over_one_another {

        private final Spot spot = new Spot(100, 100);

        @Test
        void the_topmost_is_hit() {
            var disc = new Mark.Disc(spot, 10, Optional.of(INK), Optional.empty(), "state");

            assertThat(Hit.at(spot, 4, picture(REGION, disc))).contains("state");
            assertThat(Hit.at(spot, 4, picture(disc, REGION))).contains("region");
        }

        @Test
        void one_about_nothing_lets_the_pointer_through() {
            assertThat(Hit.at(spot, 4, picture(REGION, area(Outline.diamond(spot, 20), "")))).contains("region");
        }

        @Test
        void a_thin_line_over_a_region_is_hit_beside_itself() {
            var tie = line("tie", new Spot(0, 103), new Spot(200, 103));

            assertThat(Hit.at(spot, 4, picture(REGION, tie))).contains("tie");
        }

        @Test
        void of_two_lines_the_nearer_is_hit_even_if_it_lies_below() {
            var nearer = line("nearer", new Spot(0, 101), new Spot(200, 101));
            var higher = line("higher", new Spot(0, 97), new Spot(200, 97));

            assertThat(Hit.at(spot, 4, picture(nearer, higher))).contains("nearer");
        }
    }

    private static Mark area(Outline outline, String about) {
        return new Mark.Area(outline, Optional.of(INK), Optional.empty(), about);
    }

    private static Mark line(String about, Spot... through) {
        return new Mark.Line(Outline.through(through), Pen.solid(INK, 2), about);
    }

    private static Picture picture(Mark... marks) {
        return new Picture(400, 400, Ink.of("#FFFFFF"), "", "", "en", List.of(marks), new LinkedHashMap<>());
    }
}
