package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class CroppingTest {

    private static final Ink INK = Ink.of("#112233");
    private static final Pen PEN = Pen.solid(INK, 4);
    private static final Mark DISC = new Mark.Disc(new Spot(50, 60), 10, Optional.of(INK), Optional.empty(), "disc");
    private static final Mark FAR = new Mark.Disc(new Spot(300, 60), 10, Optional.of(INK), Optional.empty(), "far");
    private static final Mark CROSSING =
            new Mark.Line(Outline.through(new Spot(0, 45), new Spot(200, 45)), PEN, "line");
    private static final Mark WORDS =
            new Mark.Words(new Spot(44, 70), "Latvia", Weight.REGULAR, 12, 0.5, INK, "words");
    private static final Mark AREA =
            new Mark.Area(Outline.rectangle(40, 50, 20, 20, 0), Optional.empty(), Optional.of(PEN), "area");

    private static Picture page(Mark... marks) {
        SequencedMap<String, String> says = new LinkedHashMap<>();
        List.of(marks).forEach(mark -> says.put(mark.about(), "about the " + mark.about()));
        return new Picture(400, 300, INK, "Title", "Description", "en", List.of(marks), says);
    }

    @Test
    void a_part_is_a_page_of_its_own_with_all_that_lies_in_it_moved_to_its_corner() {
        Picture part = page(DISC, CROSSING, WORDS, AREA).part(new Box(40, 40, 60, 50));

        assertThat(part).isEqualTo(new Picture(60, 50, INK, "Title", "Description", "en", List.of(
                new Mark.Disc(new Spot(10, 20), 10, Optional.of(INK), Optional.empty(), "disc"),
                new Mark.Line(Outline.through(new Spot(-40, 5), new Spot(160, 5)), PEN, "line"),
                new Mark.Words(new Spot(4, 30), "Latvia", Weight.REGULAR, 12, 0.5, INK, "words"),
                new Mark.Area(Outline.rectangle(0, 10, 20, 20, 0), Optional.empty(), Optional.of(PEN), "area")),
                page(DISC, CROSSING, WORDS, AREA).says()));
    }

    @Test
    void what_lies_outside_is_left_out_with_what_is_said_of_it() {
        assertThat(page(DISC, FAR).part(new Box(0, 0, 200, 200))).isEqualTo(new Picture(200, 200, INK, "Title",
                "Description", "en", List.of(DISC), page(DISC).says()));
    }

    @Test
    void what_reaches_in_with_its_edge_alone_is_in() {
        assertThat(page(CROSSING).part(new Box(0, 46, 100, 100)).marks()).hasSize(1);
        assertThat(page(CROSSING).part(new Box(0, 47.5, 100, 100)).marks()).isEmpty();
    }
}
