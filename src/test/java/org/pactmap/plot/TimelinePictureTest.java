package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.network.Network;
import org.pactmap.picture.Hit;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

class TimelinePictureTest {

    private static final Facts UKRAINE = Opening.facts();
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final Ink SIGNED = Palette.of(Theme.LIGHT).ink(Role.SIGNED);

    static Stream<String> datasets() {
        return Datasets.bundledIds().stream();
    }

    private static View view(Facts facts, LocalDate day, Language language) {
        return View.of(facts.header(), Theme.LIGHT, language).on(day);
    }

    private static Timeline timeline(Facts facts, Language language) {
        return Timeline.of(facts, facts.header().system(), language);
    }

    private static TimelinePicture strip(Facts facts, View view, double width, double height) {
        return TimelinePicture.of(timeline(facts, view.language()), Network.on(facts, view.day()), view, width, height);
    }

    private static Picture strip(View view) {
        return strip(UKRAINE, view, 1200, 134).picture();
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static Stream<Mark.Area> filled(Picture picture) {
        return picture.marks().stream().filter(Mark.Area.class::isInstance).map(Mark.Area.class::cast)
                .filter(area -> area.fill().equals(Optional.of(SIGNED)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void as_many_blocks_are_filled_on_each_day_as_agreements_are_signed(String dataset) {
        Facts facts = Opening.facts(dataset);
        Timeline timeline = timeline(facts, Language.ENGLISH);

        assertThat(timeline.chronicle().days()).isNotEmpty().allSatisfy(day -> {
            Network network = Network.on(facts, day);
            Picture picture = TimelinePicture.of(timeline, network, view(facts, day, Language.ENGLISH), 1200, 134)
                    .picture();
            assertThat(filled(picture).map(Mark.Area::about)).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            network.signed(facts.header().system()).stream().map(one -> one.id()).toList());
        });
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void no_words_run_over_anything_on_any_day_in_any_width_and_language(String dataset) {
        Facts facts = Opening.facts(dataset);
        var overlaps = new ArrayList<String>();
        for (Language language : Language.values()) {
            Timeline timeline = timeline(facts, language);
            for (LocalDate day : timeline.chronicle().days()) {
                Network network = Network.on(facts, day);
                for (double width : List.of(667.0, 885.0, 1148.0, 1366.0, 1600.0, 1920.0)) {
                    for (double height : List.of(134.0, 122.0, 84.0)) {
                        String what = day + " " + width + "x" + height + " " + language + ": ";
                        Overlaps.in(TimelinePicture.of(timeline, network, view(facts, day, language), width, height)
                                .picture()).forEach(overlap -> overlaps.add(what + overlap));
                    }
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void the_handle_says_how_many_are_signed_of_how_many_that_ever_were() {
        assertThat(texts(strip(view(UKRAINE, ARTICLE, Language.ENGLISH)))).contains("9 of 29 signed");
        assertThat(texts(strip(view(UKRAINE, LocalDate.of(2022, 1, 1), Language.ENGLISH))))
                .contains("0 of 29 signed");
        assertThat(texts(strip(view(UKRAINE, LocalDate.of(2024, 7, 12), Language.UKRAINIAN))))
                .contains("23 з 29 підписані");
    }

    @Test
    void what_has_most_to_do_with_the_agreements_has_its_name() {
        assertThat(texts(strip(view(UKRAINE, ARTICLE, Language.ENGLISH))))
                .contains("Vilnius summit · G7 declaration", "Washington summit · Ukraine Compact", "2022", "2026",
                        "no data");
        assertThat(texts(strip(UKRAINE, view(UKRAINE, ARTICLE, Language.ENGLISH), 1200, 84).picture()))
                .doesNotContain("Vilnius summit · G7 declaration");
    }

    @Test
    void a_name_leads_to_the_day_of_what_it_names_and_says_all_of_it() {
        Picture picture = strip(view(UKRAINE, ARTICLE, Language.ENGLISH));
        Mark.Words name = picture.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast)
                .filter(words -> words.text().endsWith("Ukraine Compact")).findFirst().orElseThrow();

        String hit = Hit.at(name.baseline().plus(10, -4), 1, picture).orElseThrow();

        assertThat(timeline(UKRAINE, Language.ENGLISH).dayOf(hit)).contains(LocalDate.of(2024, 7, 11));
        assertThat(picture.says().get(hit)).contains("9 July 2024: NATO summit in Washington, until 11 July 2024",
                "10 July 2024: Washington summit: reached", "11 July 2024: Ukraine Compact: issued");
    }

    @Test
    void the_axis_runs_from_the_first_document_to_the_last_event() {
        TimelinePicture strip = strip(UKRAINE, view(UKRAINE, ARTICLE, Language.ENGLISH), 1200, 134);

        assertThat(List.of(strip.axis().first(), strip.axis().last()))
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 9, 30));
    }

    @Test
    void an_agreement_that_has_ended_is_struck_through() {
        Facts facts = Opening.facts("san-francisco-system");
        Ink planned = Palette.of(Theme.LIGHT).ink(Role.PLANNED);

        Picture picture = strip(facts, view(facts, LocalDate.of(1985, 1, 1), Language.ENGLISH), 1200, 134).picture();

        assertThat(picture.marks().stream().filter(mark -> mark instanceof Mark.Line(_, var pen, _)
                && pen.ink().equals(planned)).map(Mark::about).filter(about -> about.startsWith("treaty-")))
                .containsExactly("treaty-jpn-1951", "treaty-twn-1954");
    }

    @Test
    void what_is_selected_shows_when_it_is_there_and_where_that_is_not_exactly_known() {
        View selecting = view(UKRAINE, ARTICLE, Language.ENGLISH).selecting(Optional.of("cc-it"));
        Ink focus = Palette.of(Theme.LIGHT).ink(Role.FOCUS);

        List<String> bars = strip(selecting).marks().stream().filter(mark -> mark.about().equals("cc-it"))
                .filter(mark -> mark instanceof Mark.Area(_, var fill, _, _) && fill.equals(Optional.of(focus))
                        || mark instanceof Mark.Line(_, var pen, _) && pen.ink().equals(focus))
                .map(mark -> mark.getClass().getSimpleName()).toList();

        assertThat(bars).containsExactly("Line", "Area", "Area");
    }

    @Test
    void the_days_that_are_compared_are_a_band_between_two_handles() {
        LocalDate since = LocalDate.of(2024, 1, 15);
        TimelinePicture strip = strip(UKRAINE,
                view(UKRAINE, ARTICLE, Language.ENGLISH).comparedWith(Optional.of(since)), 1200, 134);
        double x = strip.axis().x(since);

        assertThat(Hit.at(new Spot(x, 60), 2, strip.picture())).contains(TimelinePicture.SINCE);
        assertThat(strip.picture().marks().stream()
                .filter(mark -> mark instanceof Mark.Area(var outline, var fill, _, _)
                        && fill.equals(Optional.of(Palette.of(Theme.LIGHT).ink(Role.FRAME)))
                        && Math.abs(outline.bounds().x() - x) < 0.1))
                .hasSize(1);
    }

    @Test
    void the_same_question_gives_an_equal_picture() {
        assertThat(strip(view(UKRAINE, ARTICLE, Language.ENGLISH)))
                .isEqualTo(strip(view(UKRAINE, ARTICLE, Language.ENGLISH)));
    }
}
