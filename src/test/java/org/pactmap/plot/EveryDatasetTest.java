package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.layout.Page;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Mark.Area;
import org.pactmap.picture.Mark.Line;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Picture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class EveryDatasetTest {

    private static final Page PAGE = new Page(1600, 1000);
    private static final List<Page> PAGES = List.of(new Page(885, 633), PAGE, new Page(1920, 1080));

    @ParameterizedTest
    @CsvSource({"north-atlantic-treaty, One agreement",
            "ukraine-security-agreements, 'Nine agreements, no framework, no hub'",
            "san-francisco-system, 'Six agreements, no framework found, no hub found'",
            "switzerland-eu, '18 agreements, no framework found, no hub found'"})
    void the_map_says_what_is_there_whatever_the_shape_of_the_network(String dataset, String title) {
        Picture picture = picture(dataset);

        assertThat(picture.title()).isEqualTo(title);
        assertThat(picture.marks()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({"north-atlantic-treaty, 1949-01-01 1949-04-04 1949-09-18",
            "san-francisco-system, 1951-08-30 1955-01-01 1960-03-01 1988-01-01",
            "switzerland-eu, 1971-01-01 1995-01-01 2002-01-01 2021-06-01"})
    void no_text_runs_over_anything_on_any_of_these_days(String dataset, String days) {
        Facts facts = Bundled.facts(dataset);
        var overlaps = new ArrayList<String>();
        for (String day : days.split(" ")) {
            for (Page page : PAGES) {
                for (Language language : Language.values()) {
                    View view = View.of(facts.header(), Theme.LIGHT, language).on(LocalDate.parse(day));
                    Overlaps.in(MapPicture.of(facts, view, page))
                            .forEach(overlap -> overlaps.add(day + " " + page + " " + language + ": " + overlap));
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void a_year_is_not_said_as_a_day_and_a_day_of_another_age_has_its_year() {
        assertThat(texts("switzerland-eu")).contains("1972", "1999", "2004 · unsourced")
                .noneMatch(text -> text.contains("31 Dec"));
        assertThat(texts("san-francisco-system")).contains("30 Aug 1951", "2 Dec 1954");
        assertThat(texts("north-atlantic-treaty")).contains("4 Apr").doesNotContain("4 Apr 1949");
    }

    @Test
    void seven_Swiss_titles_are_marked_as_unsourced_and_the_source_line_says_what_that_means() {
        assertThat(texts("switzerland-eu")).filteredOn(text -> text.equals("2004 · unsourced")).hasSize(7);
        assertThat(texts("switzerland-eu")).anyMatch(text -> text.startsWith("Sources: 4 listed")
                && text.contains("Unsourced = general knowledge that nobody checked (7 of 18)"));
    }

    @Test
    void many_committees_are_counted_in_one_capsule_and_stand_each_at_its_agreement() {
        Picture picture = picture("switzerland-eu");

        assertThat(texts("switzerland-eu")).contains("18 committees, one per agreement",
                "coordinated: 18 of 18 · the best: 1 of 18", "1 of 18");
        assertThat(picture.marks()).filteredOn(mark -> mark.about().startsWith("committee-")).hasSize(18)
                .allMatch(Area.class::isInstance);
        assertThat(picture.says().get("committee-insurance"))
                .isEqualTo("Joint committee on insurance: coordinates Insurance agreement and nothing else");
    }

    @Test
    void the_roof_that_was_given_up_is_said_where_a_framework_is_missing() {
        assertThat(String.join(" ", texts("switzerland-eu")))
                .contains(
                        "0 of 18 found under a framework Institutional Framework Agreement (draft): given up on 26 May"
                                + " 2021");
    }

    @Test
    void arrows_lead_from_a_centre_that_gives_and_one_line_joins_the_two_that_share_a_treaty() {
        List<Mark> anzus = picture("san-francisco-system").marks().stream()
                .filter(mark -> mark.about().equals("anzus-1951")).toList();

        assertThat(anzus).filteredOn(Line.class::isInstance).as("two spokes and what joins them").hasSize(3);
        assertThat(anzus).filteredOn(Area.class::isInstance).as("two diamonds on their ground, two arrows").hasSize(6);
        assertThat(texts("san-francisco-system")).contains("given by the United States", "one agreement of several");
        assertThat(texts("ukraine-security-agreements")).noneMatch(text -> text.startsWith("given by"));
    }

    @Test
    void a_number_stands_beside_what_is_not_found() {
        assertThat(texts("san-francisco-system")).contains("0 of 6 found under a framework");
    }

    @Test
    void a_council_that_is_the_hub_has_its_seat_filled_and_its_committees_below() {
        assertThat(texts("north-atlantic-treaty")).contains("North Atlantic", "Council", "1 of 1", "Defence Committee",
                "with Five Regional Planning Groups", "Military Committee", "with Military Standing Group")
                .doesNotContain("North Atlantic Council");
    }

    @Test
    void who_had_a_treaty_that_ended_does_not_count_as_one_who_never_signed() {
        Facts facts = Bundled.facts("san-francisco-system");
        Picture picture = MapPicture.of(facts, View.of(facts.header(), Theme.LIGHT, Language.ENGLISH)
                .on(LocalDate.of(1988, 1, 1)), PAGE);

        assertThat(texts(picture)).contains("ended 1 Jan 1980").doesNotContain("neither");
        assertThat(picture.says().get("twn")).isEqualTo("Taiwan (ROC): its agreement ended on 1 January 1980");
    }

    private static Picture picture(String dataset) {
        Facts facts = Bundled.facts(dataset);
        return MapPicture.of(facts, View.of(facts.header(), Theme.LIGHT, Language.ENGLISH), PAGE);
    }

    private static List<String> texts(String dataset) {
        return texts(picture(dataset));
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Words.class::isInstance).map(mark -> ((Words) mark).text()).toList();
    }
}
