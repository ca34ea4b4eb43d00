package org.pactmap.plot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.plot.Exhibits.AFTERWARDS;
import static org.pactmap.plot.Exhibits.ARTICLE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Bundled;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.plot.MatrixColumn.Count;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class MatrixPictureTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");
    private static final Page PAGE = new Page(1600, 1000);

    private static View view(Facts facts, LocalDate day) {
        return Exhibits.view(facts, Layout.MATRIX, day, Language.ENGLISH);
    }

    private static Picture picture(Facts facts, LocalDate day) {
        return MapPicture.of(facts, view(facts, day), PAGE);
    }

    private static Topic topic(Facts facts, View view) {
        Network network = Network.on(facts, view.day());
        Question question = new Question(view.system(), view.function(), view.strength());
        return Topic.of(network, Findings.of(network, question), view, PAGE, Known.nothing());
    }

    private static SequencedMap<String, MatrixColumn> columns(Topic topic) {
        SequencedMap<String, MatrixColumn> columns = new LinkedHashMap<>();
        var questions = new MatrixQuestions(topic, MatrixRows.of(topic).agreements());
        questions.columns(questions.attributes())
                .forEach(column -> columns.put(column.id(), column));
        return columns;
    }

    private static MatrixColumn column(SequencedMap<String, MatrixColumn> columns, String id) {
        return requireNonNull(columns.get(id), id);
    }

    private static Count count(SequencedMap<String, MatrixColumn> columns, String id, Topic topic) {
        return column(columns, id).count(MatrixRows.of(topic).signed()).orElseThrow();
    }

    @Test
    void the_nine_run_ten_years_eight_are_political_one_is_contested_and_most_provide_for_consultation() {
        Topic topic = topic(FACTS, view(FACTS, ARTICLE));
        var columns = columns(topic);

        assertThat(count(columns, "attribute:years", topic)).isEqualTo(new Count(9, List.of("10 years"), false));
        assertThat(count(columns, "attribute:legal-nature", topic))
                .isEqualTo(new Count(8, List.of("political", "1 contested"), false));
        assertThat(count(columns, "attribute:consultation", topic))
                .isEqualTo(new Count(7, List.of("24 hours: 6", "2 not found"), false));
        assertThat(count(columns, "channel", topic))
                .isEqualTo(new Count(6, List.of("1 partly", "2 not found"), false));
        assertThat(Exhibits.texts(picture(FACTS, ARTICLE))).contains("9 signed", "8 of 9", "political", "1 contested",
                "24 hours: 6", "1 partly", "2 not found", "Names a", "shared channel");
    }

    @Test
    void a_heading_says_what_the_amounts_below_it_are_counted_in() {
        var columns = columns(topic(FACTS, view(FACTS, ARTICLE)));

        assertThat(column(columns, "attribute:years").heading()).isEqualTo("Runs for (years)");
        assertThat(column(columns, "attribute:consultation").heading()).isEqualTo("Consultation (hours)");
    }

    @Test
    void what_the_facts_do_not_know_asks_for_no_column() {
        assertThat(columns(topic(FACTS, view(FACTS, ARTICLE)))).containsOnlyKeys("attribute:years",
                "attribute:legal-nature", "attribute:consultation", "channel", "tie:mentions", "tie:ends-with",
                "tie:serves", "tie:frames", "tie:execution", "tie:strategy", "functions", "member:eu", "member:nato",
                "member:udcg", "member:g7");
        Facts swiss = Bundled.facts("switzerland-eu");
        assertThat(columns(topic(swiss, view(swiss, LocalDate.of(2021, 6, 1))))).containsOnlyKeys(
                "attribute:sourcing", "attribute:package", "tie:frames", "tie:execution", "tie:collective-defence");
    }

    @Test
    void every_count_is_that_of_the_findings_on_every_change_day_for_every_strength() {
        for (LocalDate day : Exhibits.changeDays(FACTS)) {
            for (Strength strength : Strength.values()) {
                Topic topic = topic(FACTS, view(FACTS, day).asking("execution", strength));
                var columns = columns(topic);
                Findings found = topic.findings();

                assertThat(List.of("channel", "tie:mentions", "tie:ends-with", "tie:serves", "tie:frames",
                        "tie:execution").stream().map(id -> count(columns, id, topic).part()).toList())
                        .as(day + " " + strength)
                        .containsExactly(found.channels().yes(), found.accession().mention().size(),
                                found.accession().endWith().size(), found.accession().serve().size(),
                                found.framework().framed().size(), found.hub().best());
                found.candidates().stream().filter(candidate -> columns.containsKey("member:" + candidate.body()))
                        .forEach(candidate -> assertThat(count(columns, "member:" + candidate.body(), topic).part())
                                .as(candidate.body() + " " + day).isEqualTo(candidate.reach()));
            }
        }
    }

    @Test
    void as_many_cells_say_yes_as_the_count_under_them_on_every_change_day() {
        for (LocalDate day : Exhibits.changeDays(FACTS)) {
            Topic topic = topic(FACTS, view(FACTS, day));
            var signed = MatrixRows.of(topic).signed();
            columns(topic).forEach((id, column) -> {
                long yes = signed.stream().map(column::cell).map(Cell::form)
                        .filter(form -> List.of(Cell.Form.YES, Cell.Form.MENTION, Cell.Form.END).contains(form))
                        .count();
                if (!id.startsWith("attribute:")) {
                    assertThat(yes).as(id + " " + day).isEqualTo(column.count(signed).orElseThrow().part());
                }
            });
        }
    }

    @Test
    void what_no_source_says_is_hatched_and_what_a_source_denies_has_a_bar() {
        Topic topic = topic(FACTS, view(FACTS, ARTICLE));
        var columns = columns(topic);
        var germany = MatrixRows.of(topic).agreements().get(1);

        Cell notFound = column(columns, "channel").cell(germany);
        assertThat(notFound.form()).isEqualTo(Cell.Form.NOT_FOUND);
        assertThat(notFound.says()).isEqualTo("Germany–Ukraine agreement: Names a shared channel · looked for in 2 "
                + "sources and not found: An excerpt of the text: it refers to German, European, G7 and "
                + "international partners’ support; no body found");
        Cell denied = column(columns, "tie:strategy").cell(germany);
        assertThat(denied.form()).isEqualTo(Cell.Form.NO);
        assertThat(denied.about()).isEqualTo("no-strategy");
        assertThat(column(columns, "member:g7").cell(MatrixRows.of(topic).agreements().get(3)).form())
                .isEqualTo(Cell.Form.NOTHING);
    }

    @Test
    void a_cell_says_who_says_so_and_who_disagrees() {
        Topic topic = topic(FACTS, view(FACTS, ARTICLE));
        Cell contested =
                column(columns(topic), "attribute:legal-nature").cell(MatrixRows.of(topic).agreements().get(0));

        assertThat(contested).isEqualTo(new Cell(Cell.Form.VALUE, "contested", true,
                "aspect:agreement-gbr-2024:legal-nature", contested.says()));
        assertThat(contested.says()).startsWith("UK–Ukraine agreement: Legal nature · contested  ·  ")
                .contains("  ·  disputed by ", "Eurasia Daily Monitor 21 (76), ¶2");
    }

    @Test
    void a_framework_that_holds_for_some_is_a_duct_that_is_filled_beside_them_alone() {
        Topic topic = topic(FACTS, view(FACTS, AFTERWARDS));
        MatrixColumn framework = column(columns(topic), "tie:frames");

        assertThat(MatrixRows.of(topic).signed().stream().map(agreement -> framework.duct(agreement).orElseThrow()))
                .hasSize(29).startsWith(DuctForm.FILLED).endsWith(DuctForm.COMPUTED)
                .filteredOn(DuctForm.FILLED::equals).hasSize(23);
        assertThat(count(columns(topic), "tie:frames", topic))
                .isEqualTo(new Count(23, List.of("6 none found", "6 proposed"), false));
    }

    @Test
    void the_hub_counts_for_how_many_one_body_coordinates_though_others_do_too() {
        Facts swiss = Bundled.facts("switzerland-eu");
        Topic topic = topic(swiss, view(swiss, LocalDate.of(2021, 6, 1)));

        assertThat(count(columns(topic), "tie:execution", topic))
                .isEqualTo(new Count(1, List.of("by 18 bodies"), true));
        assertThat(Exhibits.texts(picture(swiss, LocalDate.of(2021, 6, 1)))).contains("1 of 18", "by 18 bodies",
                "Joint committee on air transport");
    }

    @Test
    void the_parties_of_a_treaty_stand_below_it() {
        Facts treaty = Bundled.facts("north-atlantic-treaty");

        assertThat(Exhibits.texts(picture(treaty, LocalDate.of(1949, 9, 18)))).containsSubsequence(
                "North Atlantic Treaty", "Belgium", "Canada", "United States");
    }

    @Test
    void those_for_whom_there_is_no_room_share_the_last_row() {
        Picture small = MapPicture.of(FACTS, view(FACTS, ARTICLE), Exhibits.PAGES.getFirst());

        assertThat(Exhibits.texts(small)).contains("Latvia", "Greece", "6 more, unsigned")
                .doesNotContain("Albania", "North Macedonia");
        assertThat(small.marks()).filteredOn(Mark.Words.class::isInstance)
                .extracting(mark -> ((Mark.Words) mark)).filteredOn(words -> !List.of("?", "≠").contains(words.text()))
                .allSatisfy(words -> assertThat(words.size()).isGreaterThanOrEqualTo(11));
    }

    @Test
    void a_few_rows_fill_most_of_the_height() {
        Facts few = Bundled.facts("san-francisco-system");
        for (Page page : Exhibits.PAGES) {
            Picture picture = MapPicture.of(few, view(few, few.header().defaultDay()), page);
            assertThat(picture.marks()).filteredOn(Mark.Words.class::isInstance).extracting(Mark.Words.class::cast)
                    .filteredOn(words -> words.text().equals("6 signed")).singleElement().satisfies(last -> assertThat(
                            last.baseline().y()).isBetween(0.75 * page.height(), 0.9 * page.height()));
        }
    }

    @Test
    void before_two_are_signed_nothing_is_called_missing() {
        assertThat(picture(FACTS, LocalDate.of(2024, 1, 12)).marks())
                .noneMatch(mark -> mark.about().startsWith("gap:"));
    }
}
