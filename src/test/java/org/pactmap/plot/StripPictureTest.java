package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Strip;
import org.pactmap.picture.Mark;
import org.pactmap.plot.StripPicture.Cell;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// One finding over all days and strengths.
class StripPictureTest {

    private static final String SYSTEM = "bilateral-security-agreements";
    private static final View VIEW = View.of(Opening.facts().header(), Theme.LIGHT, Language.ENGLISH);
    private static final Strip STRIP = Strip.of(Opening.facts(), Optional.empty(), SYSTEM, "execution");

    private static StripPicture of(String about, View view) {
        return StripPicture.of(STRIP, new GapId(SYSTEM, about), view, 282);
    }

    private static List<Mark> about(StripPicture strip, String id) {
        return strip.picture().marks().stream().filter(mark -> mark.about().equals(id)).toList();
    }

    @Test
    void a_function_that_is_called_framework_has_the_strip_of_its_hub() {
        assertThat(of("framework", VIEW).cells()).isEqualTo(of("execution", VIEW).cells())
                .isNotEqualTo(of(GapId.FRAMEWORK, VIEW).cells());
    }

    @Test
    void each_strength_has_a_cell_for_each_stretch_of_days_with_one_answer() {
        StripPicture strip = of("execution", VIEW);

        assertThat(strip.cells()).hasSize(4 * STRIP.stretches().size());
        assertThat(strip.cells().get("strip:uncertain:2024-05-14")).isEqualTo(new Cell(LocalDate.of(2024, 5, 14),
                LocalDate.of(2024, 5, 27), Strength.UNCERTAIN, 9, 9));
    }

    @Test
    void none_some_and_all_have_forms_of_their_own() {
        StripPicture strip = of(GapId.FRAMEWORK, VIEW);

        assertThat(about(strip, "strip:asserted:2024-05-14")).hasSize(2).last()
                .satisfies(mark -> assertThat(((Mark.Line) mark).pen().dash()).isNotEmpty());
        assertThat(about(strip, "strip:asserted:2024-07-11")).singleElement()
                .satisfies(mark -> assertThat(((Mark.Area) mark).fill()).isPresent());
        assertThat(about(strip, "strip:asserted:2024-07-18")).hasSize(2)
                .allSatisfy(mark -> assertThat(((Mark.Area) mark).fill()).isPresent());
    }

    @Test
    void a_cell_says_its_answer_its_days_and_from_which_strength_it_counts() {
        assertThat(of("accession", VIEW).picture().says()).containsEntry("strip:proposed:2024-05-14",
                "Counted from proposed: 9 of 9, from 14 May 2024 to 26 May 2024");
    }

    @Test
    void the_numbers_beside_the_rows_are_those_of_the_day() {
        assertThat(words(of(GapId.FRAMEWORK, VIEW))).containsSubsequence("asserted", "0 of 9", "proposed", "9 of 9");
        assertThat(words(of(GapId.FRAMEWORK, VIEW.on(LocalDate.of(2025, 2, 1))))).containsSubsequence("asserted",
                "23 of 29", "proposed", "29 of 29");
    }

    @Test
    void who_cannot_see_it_hears_when_the_answer_turned() {
        assertThat(of(GapId.FRAMEWORK, VIEW).picture().description()).isEqualTo("""
                Counted from asserted: none from 12 January 2024; all from 11 July 2024; some from 18 July 2024.
                Counted from uncertain: none from 12 January 2024; all from 11 July 2024; some from 18 July 2024.
                Counted from planned: none from 12 January 2024; all from 11 July 2024; some from 18 July 2024.
                Counted from proposed: all from 12 January 2024.""");
    }

    @Test
    void a_network_in_which_nothing_was_ever_signed_has_an_empty_strip() {
        StripPicture strip =
                StripPicture.of(new Strip(List.of()), new GapId(SYSTEM, "execution"), VIEW, 282);

        assertThat(strip.cells()).isEmpty();
        assertThat(strip.picture().marks()).isEmpty();
    }

    private static List<String> words(StripPicture strip) {
        return strip.picture().marks().stream().filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text()).toList();
    }
}
