package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.layout.Page;
import org.pactmap.layout.SeatOrder;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.view.Layout;
import org.pactmap.words.Language;

class LayersPictureTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");

    private static Picture picture(Facts facts, LocalDate day) {
        return MapPicture.of(facts, Exhibits.view(facts, Layout.LAYERS, day, Language.ENGLISH),
                Exhibits.PAGES.get(1));
    }

    /// Ids of the ties of one kind that are drawn as lines.
    private static List<String> lines(Picture picture, String kind) {
        return picture.marks().stream().filter(Mark.Line.class::isInstance).map(Mark::about)
                .filter(about -> about.startsWith(kind)).distinct().toList();
    }

    @Test
    void what_is_missing_is_an_empty_place_with_its_number_and_only_a_proposal_leads_to_it() {
        Picture picture = picture(FACTS, Exhibits.ARTICLE);

        assertThat(Exhibits.texts(picture)).contains("0 of 9 share a framework", "0 of 9",
                "0 of 9 tied to an invitation", "9 of 9 mention NATO membership");
        assertThat(lines(picture, "frames:")).containsExactly("frames:-:bilateral-security-agreements:itf");
        assertThat(lines(picture, "ends-with:")).hasSize(3);
        assertThat(lines(picture, "mentions:")).isEmpty();
    }

    @Test
    void each_agreement_that_stands_under_the_framework_has_a_line_to_it() {
        Picture picture = picture(FACTS, Exhibits.AFTERWARDS);

        assertThat(lines(picture, "frames:ukraine-compact:")).hasSize(23);
        assertThat(Exhibits.texts(picture)).contains("Ukraine Compact: 23 of 29", "0 of 29");
    }

    @Test
    void who_belongs_to_a_body_has_a_mark_for_it_and_no_line() {
        Picture picture = picture(FACTS, Exhibits.ARTICLE);

        assertThat(lines(picture, "member:")).isEmpty();
        assertThat(picture.marks()).filteredOn(mark -> mark.about().equals("member:deu:g7")).hasSize(1)
                .allSatisfy(mark -> assertThat(mark).isInstanceOf(Mark.Disc.class));
    }

    @Test
    void each_committee_has_a_line_to_the_agreement_that_it_coordinates() {
        Picture picture = picture(Bundled.facts("switzerland-eu"), LocalDate.of(2021, 6, 1));

        assertThat(lines(picture, "coordinates:")).hasSize(18);
        assertThat(Exhibits.texts(picture)).contains("1 of 18", "Joint committee on Schengen");
    }

    @Test
    void where_each_party_has_one_agreement_the_day_of_signature_runs_from_the_top_down() {
        Picture picture = picture(FACTS, Exhibits.AFTERWARDS);
        Places places = new Places(picture);
        List<String> signed = SeatOrder.of(FACTS, FACTS.header().system()).stream()
                .filter(party -> party.signed().isPresent()).map(SeatOrder.Party::id).toList();

        assertThat(signed).hasSize(29).startsWith("gbr", "deu", "fra")
                .isSortedAccordingTo(Comparator.comparingDouble(id -> places.middle(id).orElseThrow().y()));
    }

    @Test
    void a_few_rows_fill_most_of_the_height() {
        Facts few = Bundled.facts("san-francisco-system");
        for (Page page : Exhibits.PAGES) {
            var places = new Places(MapPicture.of(few,
                    Exhibits.view(few, Layout.LAYERS, few.header().defaultDay(), Language.UKRAINIAN), page));
            assertThat(places.middle("twn")).hasValueSatisfying(
                    last -> assertThat(last.y()).isBetween(0.7 * page.height(), 0.9 * page.height()));
        }
    }

    @Test
    void before_two_are_signed_no_place_is_called_empty() {
        assertThat(picture(FACTS, LocalDate.of(2024, 1, 12)).marks())
                .noneMatch(mark -> mark.about().startsWith("gap:"));
    }
}
