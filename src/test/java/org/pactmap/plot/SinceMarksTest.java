package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.Page;
import org.pactmap.network.Sketch;
import org.pactmap.picture.Box;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

class SinceMarksTest {

    private static final Facts UKRAINE = Opening.facts();
    private static final Facts PACIFIC = Opening.facts("san-francisco-system");
    private static final Page PAGE = new Page(1920, 1080);
    private static final Ink NEW = Palette.of(Theme.LIGHT).ink(Role.NEW);
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final LocalDate COMPACT = LocalDate.of(2024, 7, 12);

    private static Picture picture(Facts facts, LocalDate since, LocalDate day, Page page, Language language) {
        return MapPicture.of(facts, View.of(facts.header(), Theme.LIGHT, language).on(day)
                .comparedWith(Optional.of(since)), page);
    }

    private static Picture picture(Facts facts, LocalDate since, LocalDate day) {
        return picture(facts, since, day, PAGE, Language.ENGLISH);
    }

    /// What lines in the ink of rings are about, each as often as it has lines.
    private static List<String> ringed(Picture picture) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Line(_, var pen, _) && pen.ink().equals(NEW))
                .map(Mark::about).filter(about -> !about.isEmpty()).toList();
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    /// All that the foot of a page says, in the lower eighth of it.
    private static List<String> legend(Picture picture) {
        return picture.marks().stream().filter(mark -> mark instanceof Mark.Words words
                && words.baseline().y() > picture.height() * 0.875 && words.about().isEmpty())
                .map(mark -> ((Mark.Words) mark).text()).toList();
    }

    @Test
    void two_lines_go_around_who_signed_and_one_around_a_step_that_was_reached() {
        assertThat(ringed(picture(UKRAINE, LocalDate.of(2024, 7, 8), COMPACT)))
                .containsExactly("washington-2024", "lux", "lux", "rou", "rou", "nsatu", "nsatu");
    }

    @Test
    void the_subtitle_and_the_legend_say_what_the_rings_mean() {
        Picture picture = picture(UKRAINE, ARTICLE, COMPACT);

        assertThat(texts(picture)).contains("Bilateral security agreements with Ukraine  ·  as of 12 July 2024"
                + "  ·  10 more states back the G7 declaration  ·  14 signed since 15 May", "new", "changed")
                .doesNotContain("ended");
        assertThat(picture.says().get("rou")).endsWith(" · new since 15 May");
        assertThat(picture.description()).contains("14 signed since 15 May");
    }

    @Test
    void what_ended_is_dotted_and_struck_through_where_it_was() {
        Picture picture = picture(PACIFIC, LocalDate.of(1958, 1, 1), LocalDate.of(1985, 1, 1));

        assertThat(ringed(picture)).containsExactly("jpn", "jpn", "twn", "twn");
        assertThat(texts(picture)).contains("San Francisco system  ·  as of 1 January 1985"
                + "  ·  1 signed, 2 ended since 1 January 1958", "new", "ended").doesNotContain("changed");
    }

    @Test
    void a_body_that_ended_is_drawn_where_it_was() {
        LocalDate before = LocalDate.of(2024, 4, 1);
        Facts facts = new Sketch().states("ann", "bob", "cid").centre("cid").body("office", "2020-01-01", "2024-05-01")
                .signed("pact-a", "ann", "2024-01-01").signed("pact-b", "bob", "2024-01-02")
                .coordinates("office", Sketch.SYSTEM, "finance", Strength.ASSERTED).facts();
        Picture earlier = MapPicture.of(facts,
                View.of(facts.header(), Theme.LIGHT, Language.ENGLISH).on(before), PAGE);
        Box office = new Places(earlier).box("office").orElseThrow();

        Picture picture = picture(facts, before, LocalDate.of(2024, 6, 1));

        assertThat(ringed(picture)).containsExactly("office", "office");
        assertThat(picture.marks().stream().filter(mark -> mark.about().equals("office")).map(Mark.Line.class::cast)
                .map(line -> line.path().bounds().centre())).containsOnly(office.centre());
    }

    @Test
    void without_a_difference_the_subtitle_says_so_and_nothing_is_ringed() {
        Picture picture = picture(UKRAINE, ARTICLE.minusDays(1), ARTICLE);

        assertThat(ringed(picture)).isEmpty();
        assertThat(texts(picture)).anyMatch(text -> text.endsWith("nothing new since 14 May"));
    }

    @Test
    void nothing_is_compared_with_the_day_itself_or_a_later_one() {
        Picture plain = MapPicture.of(UKRAINE, View.of(UKRAINE.header(), Theme.LIGHT, Language.ENGLISH), PAGE);

        assertThat(picture(UKRAINE, ARTICLE, ARTICLE)).isEqualTo(plain);
        assertThat(picture(UKRAINE, COMPACT, ARTICLE)).isEqualTo(plain);
    }

    @Test
    void nothing_moves_and_no_entry_of_the_legend_gives_way_when_days_are_compared() {
        for (Page page : List.of(new Page(885, 633), new Page(1600, 1000), PAGE)) {
            for (Language language : Language.values()) {
                View plain = View.of(UKRAINE.header(), Theme.LIGHT, language).on(COMPACT);
                Places before = new Places(MapPicture.of(UKRAINE, plain, page));
                Places after = new Places(picture(UKRAINE, ARTICLE, COMPACT, page, language));

                assertThat(legend(picture(UKRAINE, ARTICLE, COMPACT, page, language)))
                        .hasSize(legend(MapPicture.of(UKRAINE, plain, page)).size() + 2);
                assertThat(after.ids()).containsExactlyElementsOf(before.ids());
                assertThat(before.ids()).allSatisfy(id -> assertThat(after.mark(id)).isEqualTo(before.mark(id)));
            }
        }
    }

    @Test
    void no_ring_runs_over_a_text_at_any_size_in_any_language() {
        var overlaps = new ArrayList<String>();
        List<LocalDate> days = List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 7, 1), ARTICLE, COMPACT,
                LocalDate.of(2025, 2, 1));
        for (int i = 0; i + 1 < days.size(); i++) {
            for (Page page : List.of(new Page(885, 633), new Page(1600, 1000), PAGE)) {
                for (Language language : Language.values()) {
                    String what = days.get(i) + " to " + days.get(i + 1) + " " + page + " " + language + ": ";
                    Overlaps.in(picture(UKRAINE, days.get(i), days.get(i + 1), page, language))
                            .forEach(overlap -> overlaps.add(what + overlap));
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }
}
