package org.pactmap.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pactmap.desktop.inspector.Card.Figured;
import org.pactmap.desktop.inspector.Card.Folded;
import org.pactmap.desktop.inspector.Card.Measure;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Text;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Study;
import org.pactmap.words.Language;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Workspace;

/// What the inspector says stands behind a finding.
class GapStudyTest {

    private static final String START = "gap:bilateral-security-agreements:";

    private static Card card(Workspace workspace) {
        return Card.of(workspace, Optional.of(Study.of(workspace.network(), workspace.findings().question())));
    }

    private static Card card(String about) {
        return card(Opening.selecting(START + about));
    }

    private static List<Card.Row> rows(Card card, String heading) {
        return card.sections().stream().filter(section -> section.heading().equals(heading)).findFirst()
                .map(Section::rows).orElse(List.of());
    }

    @Test
    void it_says_what_would_change_the_answer_and_shows_it_over_time() {
        List<Card.Row> rows = rows(card("execution"), "What would change the answer");

        assertThat(rows).startsWith(
                new Text("Coordinating body for execution: 0 of 9 asserted; 9 of 9 if 1 uncertain tie is believed:"),
                new Text(
                        "Ramstein Group coordinates Bilateral security agreements with Ukraine (execution) [uncertain]"));
        assertThat(rows.getLast()).isInstanceOf(Figured.class);
    }

    @Test
    void choosing_a_place_of_the_strip_goes_to_its_day_and_counts_from_its_strength() {
        var strip = (Figured) rows(card("execution"), "What would change the answer").getLast();

        Workspace there = Opening.selecting(START + "execution");
        for (Look look : strip.chosen().getOrDefault("strip:uncertain:2024-07-11", List.of())) {
            there = look.after(there);
        }

        assertThat(there.findings().asOf()).isEqualTo(LocalDate.of(2024, 7, 11));
        assertThat(there.findings().hub().best()).isEqualTo(23);
        assertThat(there.view().selected()).contains(START + "execution");
    }

    @Test
    void it_says_how_sure_it_is_and_lists_who_contradicts_whom() {
        List<Card.Row> rows = rows(card(":framework"), "How sure this is");

        assertThat(rows).startsWith(new Text("Rests on a denial: of 9 of 9 a source says that they lack it."),
                new Text("Ties that were counted: 39. One source has said 39 of them (100 %), two or more 0 (0 %)."));
        assertThat(((Folded) rows.getLast()).heading()).isEqualTo("10 contradictions between sources");
        assertThat(((Folded) rows.getLast()).rows()).hasSize(10);
    }

    @Test
    void a_denial_a_search_and_nothing_looked_for_are_told_apart() {
        Workspace later = new Look.GoTo(LocalDate.of(2024, 7, 12)).after(Opening.selecting(START + ":accession"));
        Workspace training = new Look.Ask("training", later.view().strength()).after(later);
        Workspace asked = new Look.Select(Optional.of(START + "training")).after(training);

        assertThat(rows(card("execution"), "How sure this is").getFirst())
                .isEqualTo(new Text("Rests on a denial: of 9 of 9 a source says that they lack it."));
        assertThat(((Text) rows(card(later), "How sure this is").getFirst()).words())
                .startsWith("Rests on a search that found nothing: ");
        assertThat(rows(card(asked), "How sure this is").getFirst())
                .isEqualTo(new Text("Rests on nothing that was looked for: for 23 of 23 nobody has looked."));
    }

    @Test
    void each_number_has_a_sentence_a_unit_and_its_bounds_and_says_how_many_are_unknown() {
        assertThat(rows(card(":accession"), "The numbers")).map(row -> (Measure) row)
                .extracting(Measure::name, Measure::number, Measure::scale)
                .containsExactly(tuple("Tied to a step", "0 of 9",
                        "In agreements, from 0 to 9"),
                        tuple("End with a step", "3 of 9", "In agreements, from 0 to 9"),
                        tuple("Mention membership", "9 of 9",
                                "In agreements, from 0 to 9"));
        assertThat(((Measure) rows(card(":accession"), "The numbers").get(1)).meaning()).contains("6 are unknown");
    }

    @Test
    void pieces_are_counted_with_the_centre_and_without() {
        assertThat(rows(card(":pieces"), "The numbers")).map(row -> (Measure) row)
                .extracting(measure -> measure.name() + ": " + measure.number())
                .containsExactly("Pieces without the centre: 9", "Pieces with the centre: 1",
                        "Fragmentation F without the centre: 0.941", "Fragmentation F with the centre: 0.000");
    }

    @Test
    void every_number_names_the_part_of_the_documentation_that_explains_it() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/measures.md")).stream()
                .filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();
        Pattern named = Pattern.compile("\\(docs/measures\\.md, “(.+)”\\)$");
        for (Language language : Language.values()) {
            for (String about : List.of("execution", GapId.FRAMEWORK, GapId.ACCESSION, GapId.PIECES)) {
                List<Measure> numbers = card(Opening.selecting(START + about, language)).sections().getLast().rows()
                        .stream().map(row -> (Measure) row).toList();
                assertThat(numbers).isNotEmpty().allSatisfy(number -> {
                    var match = named.matcher(number.more());
                    assertThat(match.find()).as(number.more()).isTrue();
                    assertThat(headings).contains(match.group(1));
                });
            }
        }
    }

    @Test
    void before_two_agreements_are_signed_there_is_nothing_behind_a_finding() {
        Workspace early = new Look.GoTo(LocalDate.of(2024, 1, 20)).after(Opening.selecting(START + "execution"));

        assertThat(card(early)).isEqualTo(Card.of(early));
    }
}
