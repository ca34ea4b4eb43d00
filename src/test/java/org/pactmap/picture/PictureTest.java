package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Ink WHITE = Ink.of("#FFFFFF");
    private static final Ink BLACK = Ink.of("#000000");
    private static final Ink PALE = Ink.of("#CCCCCC");

    @Test
    void what_is_not_kept_fades_in_its_own_ink_whatever_kind_of_mark_it_is() {
        assertThat(picture(BLACK, "deu").keeping(kept("ukr"), 0.2)).isEqualTo(picture(PALE, "deu"));
    }

    @Test
    void what_is_kept_stays_as_it_is() {
        assertThat(picture(BLACK, "deu").keeping(kept("ukr", "deu"), 0.2)).isEqualTo(picture(BLACK, "deu"));
    }

    @Test
    void what_is_about_nothing_stays_as_it_is() {
        assertThat(picture(BLACK, "").keeping(kept("ukr"), 0.2)).isEqualTo(picture(BLACK, ""));
    }

    @Test
    void a_translucent_ink_stays_as_translucent_as_it_was() {
        assertThat(new Ink(0, 0, 0, 0.25).faded(WHITE, 0.2)).isEqualTo(new Ink(204, 204, 204, 0.25));
    }

    @Test
    void a_presence_of_one_is_the_same_picture_and_of_none_leaves_the_ground() {
        assertThat(picture(BLACK, "deu").keeping(kept(), 1)).isEqualTo(picture(BLACK, "deu"));
        assertThat(picture(BLACK, "deu").keeping(kept(), 0)).isEqualTo(picture(WHITE, "deu"));
    }

    private static Picture picture(Ink ink, String about) {
        var spot = new Spot(10, 10);
        var pen = Pen.dashed(ink, 2, 4, 2).round();
        return new Picture(100, 50, WHITE, "Title", "Description", "en", List.of(
                new Mark.Disc(spot, 5, Optional.of(ink), Optional.of(pen), about),
                new Mark.Area(Outline.diamond(spot, 4), Optional.of(ink), Optional.of(pen), about),
                new Mark.Line(Outline.through(spot, new Spot(20, 20)), pen, about),
                new Mark.Words(spot, "Berlin", Weight.BOLD, 12, 0.5, ink, about)), new LinkedHashMap<>());
    }

    private static SequencedSet<String> kept(String... ids) {
        return new LinkedHashSet<>(List.of(ids));
    }
}
