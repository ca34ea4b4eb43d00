package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.pactmap.plot.Exhibits.ARTICLE;
import static org.pactmap.plot.Exhibits.PAGES;
import static org.pactmap.plot.Exhibits.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.layout.Page;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class MapPictureTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");
    private static final Page LARGE = PAGES.getLast();

    private static View view(LocalDate day, Language language) {
        return Exhibits.view(FACTS, Layout.BRIEFING, day, language);
    }

    private static Picture picture(LocalDate day) {
        return MapPicture.of(FACTS, view(day, Language.ENGLISH), LARGE);
    }

    @Test
    void no_text_runs_over_anything_on_any_change_day_at_any_size_in_any_language() {
        assertThat(Exhibits.overlaps(FACTS, Layout.BRIEFING, Exhibits.changeDays(FACTS))).isEmpty();
    }

    /// The pages that windows have on common screens, wide and low.
    @Test
    void no_text_runs_over_anything_on_a_low_page_however_wide_it_is() {
        var overlaps = new ArrayList<String>();
        for (LocalDate day : List.of(ARTICLE, LocalDate.of(2024, 7, 12), LocalDate.of(2025, 2, 1))) {
            for (Page page : List.of(new Page(1099, 633), new Page(1237, 633), new Page(1280, 720),
                    new Page(1366, 768), new Page(1600, 640))) {
                for (Language language : Language.values()) {
                    Overlaps.in(MapPicture.of(FACTS, view(day, language), page))
                            .forEach(overlap -> overlaps.add(day + " " + page + " " + language + ": " + overlap));
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void nothing_runs_over_anything_with_the_shelf_open_or_the_ties_lit() {
        var overlaps = new ArrayList<String>();
        for (Page page : PAGES) {
            for (Language language : Language.values()) {
                View view = view(ARTICLE, language);
                Overlaps.in(MapPicture.of(FACTS, view.withShelfOpen(true), page))
                        .forEach(overlap -> overlaps.add(page + " " + language + " shelf: " + overlap));
                Overlaps.in(MapPicture.of(FACTS, view.withTiesLit(true), page))
                        .forEach(overlap -> overlaps.add(page + " " + language + " ties: " + overlap));
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void every_party_and_the_hub_keep_their_seat_on_every_day() {
        Map<String, Spot> first = new LinkedHashMap<>();
        for (LocalDate day : Exhibits.changeDays(FACTS)) {
            Picture picture = picture(day);
            for (Map.Entry<String, Spot> seat : seats(picture).entrySet()) {
                Spot before = first.putIfAbsent(seat.getKey(), seat.getValue());
                if (before != null) {
                    assertThat(seat.getValue().distanceTo(before)).as(seat.getKey() + " on " + day)
                            .isCloseTo(0, within(0.01));
                }
            }
        }

        assertThat(first).hasSize(38);
    }

    private static Map<String, Spot> seats(Picture picture) {
        Map<String, Spot> seats = new LinkedHashMap<>();
        for (Mark mark : picture.marks()) {
            String about = mark.about();
            boolean party = FACTS.entity(about).map(entity -> entity instanceof Entity.State
                    || about.equals("eu")).orElse(false) && !about.equals("ukr");
            if (party || about.equals("gap:bilateral-security-agreements:execution")) {
                switch (mark) {
                    case Mark.Disc disc -> seats.putIfAbsent(about, disc.centre());
                    case Mark.Area area -> seats.putIfAbsent(about, Middle.of(area.outline()));
                    case Mark.Line _,Words _ -> {}
                }
            }
        }
        return seats;
    }

    @Test
    void the_title_says_the_finding_and_the_seat_the_same_number() {
        Picture picture = picture(ARTICLE);

        assertThat(picture.title()).isEqualTo("Nine agreements, no framework, no hub");
        assertThat(texts(picture)).contains("Nine agreements, no framework, no hub",
                "Bilateral security agreements with Ukraine  ·  as of 15 May 2024  ·  "
                        + "24 more parties back the G7 declaration",
                "0 of 9", "0 of 9 tied to an invitation", "9 of 9 mention NATO membership",
                "0 of 9 share a framework");
    }

    @Test
    void before_two_agreements_are_signed_nothing_is_called_missing() {
        Picture none = picture(LocalDate.of(2023, 7, 12));
        Picture one = picture(LocalDate.of(2024, 1, 12));

        assertThat(none.title()).isEqualTo("No agreement signed yet");
        assertThat(one.title()).isEqualTo("One agreement");
        assertThat(none.marks()).noneMatch(mark -> mark.about().startsWith("gap:"));
        assertThat(one.marks()).noneMatch(mark -> mark.about().startsWith("gap:"));
    }

    @Test
    void a_stated_absence_and_one_that_is_only_not_found_differ_in_marks_and_in_words() {
        Picture stated = picture(ARTICLE);
        Picture computed = picture(LocalDate.of(2025, 2, 1));

        assertThat(hubEdge(stated)).isNotEqualTo(hubEdge(computed));
        assertThat(texts(stated)).contains("No coordinating", "body", "stated missing");
        assertThat(texts(computed)).contains("No single body", "found", "none found", "0 of 29",
                "Ukraine Compact: 23 of 29");
    }

    private static List<Double> hubEdge(Picture picture) {
        return picture.marks().stream().filter(Mark.Disc.class::isInstance).map(mark -> (Mark.Disc) mark)
                .filter(disc -> disc.about().equals("gap:bilateral-security-agreements:execution"))
                .flatMap(disc -> disc.edge().stream()).findFirst().orElseThrow().dash();
    }

    @Test
    void type_never_goes_under_eleven_points() {
        Picture picture = MapPicture.of(FACTS, view(ARTICLE, Language.UKRAINIAN), PAGES.getFirst());

        assertThat(picture.marks()).filteredOn(Words.class::isInstance)
                .filteredOn(mark -> !((Words) mark).text().equals("?"))
                .allSatisfy(mark -> assertThat(((Words) mark).size()).isGreaterThanOrEqualTo(11));
    }

    @Test
    void every_mark_about_something_says_what_it_is() {
        Picture picture = picture(ARTICLE);

        assertThat(picture.marks()).extracting(Mark::about).filteredOn(about -> !about.isEmpty())
                .allSatisfy(about -> assertThat(picture.says()).containsKey(about));
    }

    @Test
    void the_same_facts_and_view_give_an_equal_picture() {
        assertThat(picture(ARTICLE)).isEqualTo(picture(ARTICLE));
    }
}
