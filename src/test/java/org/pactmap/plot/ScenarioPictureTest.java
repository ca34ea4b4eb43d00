package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Page;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// A picture under a scenario says so, shows what is supposed in a form of its own, and moves nothing.
class ScenarioPictureTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final String SYSTEM = FACTS.header().system();
    private static final List<Page> PAGES =
            List.of(new Page(885, 633), new Page(1600, 1000), new Page(1920, 1080));
    private static final Page LARGE = PAGES.getLast();
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 1, 12), ARTICLE, LocalDate.of(2024, 7, 12), LocalDate.of(2025, 2, 1));

    private static final Scenario RAMSTEIN = Scenario.of("ramstein",
            label("Ramstein coordinates execution", "Рамштайн координує виконання"),
            Supposition.coordinates("udcg", SYSTEM, "execution"));
    private static final Scenario TIED = Scenario.of("tied", label("Tied to the invitation", "Пов’язано"),
            Supposition.serves(SYSTEM, "invitation"));
    private static final Supposition OFFICE = new Supposition.NewBody("supposed:office",
            label("Joint Office for the Execution of the Agreements", "Спільний офіс із виконання угод"), Terms.NONE);
    private static final Scenario ALL = Scenario.of("all",
            label("A joint office, a framework and a tie to the invitation, all at once, as the committee asked",
                    "Спільний офіс, рамка і зв’язок із запрошенням, усе водночас, як просив комітет"),
            OFFICE, Supposition.coordinates("supposed:office", SYSTEM, "execution"),
            Supposition.frames("kyiv-security-compact", SYSTEM), Supposition.serves(SYSTEM, "invitation"));
    private static final Scenario SOME = Scenario.of("some", Label.of("Some"), OFFICE,
            Supposition.coordinates("supposed:office", "agreement-gbr-2024", "execution"),
            Supposition.coordinates("nato", "agreement-lva-2024", "execution"),
            Supposition.frames("kyiv-security-compact", "agreement-ita-2024"),
            new Supposition.Reached("invitation", Terms.NONE));
    private static final Scenario ALLIANCE = Scenario.of("alliance", Label.of("NATO coordinates"),
            Supposition.coordinates("nato", SYSTEM, "execution"));
    private static final Scenario LESS = Scenario.of("less", Label.of("Less"),
            new Supposition.Ended("agreement-deu-2024", Terms.NONE), new Supposition.Ended("g7", Terms.NONE),
            new Supposition.Ended("nobody", Terms.NONE));
    private static final List<Scenario> SCENARIOS = List.of(RAMSTEIN, TIED, ALL, SOME, ALLIANCE, LESS);

    private static Label label(String english, String ukrainian) {
        return new Label(new EnumMap<>(Map.of(Language.ENGLISH, english, Language.UKRAINIAN, ukrainian)),
                Optional.empty());
    }

    private static Picture picture(Optional<Scenario> scenario, LocalDate day, Language language, Page page) {
        return MapPicture.of(FACTS, scenario, View.of(FACTS.header(), Theme.LIGHT, language).on(day), page,
                Known.nothing());
    }

    private static Picture picture(Scenario scenario, LocalDate day) {
        return picture(Optional.of(scenario), day, Language.ENGLISH, LARGE);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void no_text_runs_over_anything_under_any_scenario_at_any_size_in_any_language() {
        var overlaps = new ArrayList<String>();
        for (Scenario scenario : SCENARIOS) {
            for (LocalDate day : DAYS) {
                for (Page page : day.equals(ARTICLE) ? PAGES : List.of(PAGES.getFirst(), LARGE)) {
                    for (Language language : Language.values()) {
                        Overlaps.in(picture(Optional.of(scenario), day, language, page)).forEach(overlap -> overlaps
                                .add(scenario.id() + " " + day + " " + page + " " + language + ": " + overlap));
                    }
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void every_layout_explains_how_it_draws_what_is_supposed(Layout layout) {
        View view = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).in(layout);

        assertThat(texts(MapPicture.of(FACTS, Optional.of(SOME), view, LARGE, Known.nothing())))
                .contains("supposed, not sourced");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void whatever_is_left_out_around_a_map_it_says_in_words_that_it_is_a_scenario(Layout layout) {
        View view = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).in(layout);
        for (List<Caption> without : List.of(List.of(Caption.values()), List.of(Caption.SOURCES, Caption.SCENARIO),
                List.of(Caption.TITLE, Caption.SOURCES, Caption.DAY))) {
            Page page = new Page(LARGE.width(), LARGE.height(), new Captions(without));

            assertThat(texts(MapPicture.of(FACTS, Optional.of(SOME), view, page, Known.nothing())))
                    .as(without.toString()).anyMatch(text -> text.contains("SCENARIO"));
        }
    }

    @Test
    void the_picture_says_that_it_is_a_scenario_and_what_is_supposed() {
        Picture picture = picture(RAMSTEIN, ARTICLE);

        assertThat(texts(picture)).contains("Nine agreements, one hub, no framework", "SCENARIO",
                "Supposed: the Ramstein Group coordinates execution  ·  facts as of 15 May 2024", "Ramstein Group",
                "9 of 9", "takes the seat in this scenario", "supposed, not sourced", "0 of 9 share a framework",
                "0 of 9 tied to an invitation");
        assertThat(texts(picture)).anyMatch(text -> text.startsWith("SCENARIO “Ramstein coordinates execution”: 1 "
                + "supposition, by the user, not sourced  ·  Facts: Eurasia Daily Monitor 21 (76) and "));
        assertThat(picture.title()).isEqualTo("SCENARIO: Nine agreements, one hub, no framework");
        assertThat(picture.description()).startsWith("SCENARIO: Nine agreements, one hub, no framework. Supposed: the "
                + "Ramstein Group coordinates execution")
                .contains("Supposed coordinating body, not sourced: Ramstein Group coordinates 9 of 9 for execution");
    }

    @Test
    void without_a_scenario_nothing_is_drawn_in_the_ink_of_what_is_supposed() {
        Picture picture = picture(Optional.empty(), ARTICLE, Language.ENGLISH, LARGE);

        assertThat(plum(picture)).isEmpty();
        assertThat(texts(picture)).doesNotContain("SCENARIO", "supposed, not sourced");
    }

    @Test
    void what_is_supposed_is_drawn_in_that_ink_and_what_stays_missing_is_not() {
        String hub = "gap:" + SYSTEM + ":execution";
        String accession = "gap:" + SYSTEM + "::accession";
        String framework = "gap:" + SYSTEM + "::framework";

        assertThat(plum(picture(RAMSTEIN, ARTICLE))).contains(hub).doesNotContain(accession, framework);
        assertThat(plum(picture(TIED, ARTICLE))).contains(accession).doesNotContain(hub, framework);
        assertThat(plum(picture(ALL, ARTICLE))).contains(hub, accession, framework);
        assertThat(plum(picture(SOME, ARTICLE))).contains("supposed:office", "invitation", framework,
                "agreement-gbr-2024", "agreement-lva-2024")
                .doesNotContain(hub, accession);
    }

    @Test
    void a_tie_to_the_track_that_is_supposed_fills_its_duct() {
        assertThat(texts(picture(TIED, ARTICLE))).contains("Nine agreements, no framework, no hub",
                "9 of 9 tied to an invitation", "9 of 9 mention NATO membership", "0 of 9");
    }

    @Test
    void nothing_moves_between_before_and_after() {
        for (Scenario scenario : List.of(RAMSTEIN, TIED, ALL, ALLIANCE, LESS)) {
            for (Page page : PAGES) {
                for (Language language : Language.values()) {
                    assertThat(seats(picture(Optional.of(scenario), DAYS.getLast(), language, page)))
                            .as(scenario.id() + " " + page + " " + language)
                            .containsAllEntriesOf(seats(picture(Optional.empty(), DAYS.getLast(), language, page)));
                }
            }
        }
    }

    @Test
    void a_body_that_the_facts_draw_leaves_its_place_and_a_new_one_takes_none() {
        assertThat(texts(picture(RAMSTEIN, ARTICLE)).stream().filter("Ramstein Group"::equals)).hasSize(2);
        assertThat(texts(picture(ALL, ARTICLE))).contains("International Task Force")
                .doesNotContain("takes the seat in this scenario");
    }

    @Test
    void a_scenario_that_changes_nothing_says_so() {
        Scenario idle = Scenario.of("idle", Label.of("Idle"), Supposition.coordinates("nobody", SYSTEM, "execution"));

        assertThat(texts(picture(idle, ARTICLE)))
                .contains("Supposed: nothing that has an effect here  ·  facts as of 15 May 2024", "SCENARIO");
    }

    @Test
    void many_suppositions_are_told_as_far_as_there_is_room() {
        assertThat(texts(picture(ALL, ARTICLE))).contains("Supposed: Joint Office for the Execution of the Agreements "
                + "coordinates execution; and 3 things more  ·  facts as of 15 May 2024");
        assertThat(texts(picture(SOME, ARTICLE))).noneMatch(text -> text.startsWith("Supposed: there is a body"));
        assertThat(texts(picture(Optional.of(ALL), ARTICLE, Language.UKRAINIAN, PAGES.getFirst())))
                .anyMatch(
                        text -> text.startsWith("Припущено: Спільний офіс із виконання угод координує: виконання угод; "
                                + "і ще 3 речі") || text.startsWith("Припущено: 4 речі"));
    }

    @Test
    void every_mark_about_something_says_what_it_is() {
        for (Scenario scenario : SCENARIOS) {
            Picture picture = picture(scenario, ARTICLE);
            assertThat(picture.marks()).extracting(Mark::about).filteredOn(about -> !about.isEmpty())
                    .allSatisfy(about -> assertThat(picture.says()).containsKey(about));
        }
    }

    /// What has marks in the ink of what is supposed, but for the legend and the badge.
    private static List<String> plum(Picture picture) {
        Ink plum = Palette.of(Theme.LIGHT).ink(Role.SUPPOSED);
        return picture.marks().stream().filter(mark -> inks(mark).contains(plum)).map(Mark::about)
                .filter(about -> !about.isEmpty()).distinct().toList();
    }

    private static List<Ink> inks(Mark mark) {
        var inks = new ArrayList<Ink>();
        switch (mark) {
            case Mark.Disc disc -> {
                disc.fill().ifPresent(inks::add);
                disc.edge().ifPresent(edge -> inks.add(edge.ink()));
            }
            case Mark.Area area -> {
                area.fill().ifPresent(inks::add);
                area.edge().ifPresent(edge -> inks.add(edge.ink()));
            }
            case Mark.Line line -> inks.add(line.pen().ink());
            case Mark.Words words -> inks.add(words.ink());
        }
        return inks;
    }

    /// The places of parties, of the hub and of steps.
    private static Map<String, Spot> seats(Picture picture) {
        var seats = new LinkedHashMap<String, Spot>();
        for (Mark mark : picture.marks()) {
            boolean placed = FACTS.entity(mark.about()).map(entity -> entity instanceof Entity.State
                    || entity instanceof Entity.Step).orElse(mark.about().equals("gap:" + SYSTEM + ":execution"));
            if (placed && mark instanceof Mark.Disc disc) {
                seats.putIfAbsent(mark.about(), disc.centre());
            }
        }
        return seats;
    }
}
