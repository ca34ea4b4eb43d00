package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Picture;
import org.pactmap.plot.MapPicture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);

    private static Report report(LocalDate day, Language language) {
        View view = View.of(FACTS.header(), Theme.LIGHT, language).on(day);
        Network network = Network.on(FACTS, day);
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        return Composition.of(network, findings, view,
                MapPicture.of(network, findings, view, new Page(1600, 1000)), "c0ffee");
    }

    private static String written(ReportFormat format) {
        return new String(format.write(report(ARTICLE, Language.ENGLISH)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void every_format_says_what_is_found_on_what_day_by_which_rule_and_who_says_so(ReportFormat format) {
        assertThat(written(format).replace("\\", "")).contains("Nine agreements, no framework, no hub", "15 May 2024",
                "0 of 9", "0.941", "A hub coordinates every signed agreement", "lacks a coordinating body",
                "Eurasia Daily Monitor 21 (76), ¶6", "not yet clear how, or whether", "c0ffee", "Latvia");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_report_gives_the_same_bytes(ReportFormat format) {
        assertThat(format.write(report(ARTICLE, Language.UKRAINIAN)))
                .isEqualTo(format.write(report(ARTICLE, Language.UKRAINIAN)));
    }

    @ParameterizedTest
    @EnumSource
    void it_can_be_written_before_anything_is_signed(ReportFormat format) {
        assertThat(format.write(report(LocalDate.of(2022, 1, 1), Language.ENGLISH))).isNotEmpty();
    }

    @Test
    void the_web_page_holds_the_map_and_runs_nothing() {
        assertThat(written(ReportFormat.HTML)).contains("<svg", "Ramstein Group</text>", "</svg>")
                .doesNotContain("<script", "<?xml", "http-equiv").containsPattern("<h2>Sources</h2>");
    }

    @Test
    void every_source_of_the_facts_is_listed_and_those_cited_have_a_number() {
        JsonNode json = JsonMapper.shared().readTree(written(ReportFormat.JSON));
        JsonNode sources = json.get("sections").get(json.get("sections").size() - 1).at("/blocks/0/rows");

        assertThat(sources.size()).isEqualTo(FACTS.sources().size());
        assertThat(sources.get(0).get(0).asString()).isEqualTo("1");
        assertThat(sources.get(sources.size() - 1).get(0).asString()).isEmpty();
    }

    @Test
    void every_row_of_the_sources_can_be_told_from_the_others_in_a_table_program() throws IOException {
        List<CSVRecord> cells = CSVFormat.RFC4180.parse(new StringReader(written(ReportFormat.CSV))).getRecords()
                .stream().filter(cell -> cell.get(0).equals("Sources")).toList();

        assertThat(cells).filteredOn(cell -> cell.get(2).equals("Title")).hasSize(FACTS.sources().size());
        assertThat(cells).extracting(cell -> cell.get(1) + "/" + cell.get(2)).doesNotHaveDuplicates();
    }

    @Test
    void rows_of_a_table_that_begin_alike_are_numbered_in_csv() throws IOException {
        var rows = List.of(List.of("a", "1"), List.of("", "2"), List.of("a (2)", "3"), List.of("a", "4"),
                List.of("", "5"));

        assertThat(CSVFormat.RFC4180.parse(new StringReader(
                new String(ReportFormat.CSV.write(holding(new Report.Table(List.of("x", "y"), rows))),
                        StandardCharsets.UTF_8)))
                .getRecords()).filteredOn(cell -> cell.get(2).equals("y")).extracting(cell -> cell.get(1))
                .containsExactly("a", "(1)", "a (2)", "a (3)", "(2)");
    }

    @Test
    void an_address_in_markdown_can_be_copied_and_no_sign_of_a_text_becomes_another() {
        String markdown = new String(ReportFormat.MARKDOWN.write(holding(
                new Report.Paragraph("https://example.org/a_b?c=*d&e=<f>|g"),
                new Report.Paragraph("see https://example.org/a_b"), new Report.Paragraph("R&amp;D"))),
                StandardCharsets.UTF_8);

        assertThat(markdown.lines()).contains("<https://example.org/a_b?c=*d&e=%3Cf%3E%7Cg>",
                "see https://example.org/a\\_b", "R\\&amp;D");
        assertThat(written(ReportFormat.MARKDOWN).lines().filter(line -> line.contains("://")))
                .isNotEmpty().allSatisfy(line -> assertThat(line).containsPattern("\\| <https?://\\S+> \\|"));
    }

    private static Report holding(Report.Block... blocks) {
        var picture = new Picture(885, 633, Ink.of("#FBFAF7"), "map", "map", "en", List.of(), new LinkedHashMap<>());
        return new Report("title", "lead", List.of(), picture, List.of(new Report.Section("section", List.of(blocks))),
                "en");
    }

    @Test
    void each_signed_agreement_has_its_way_to_accession() {
        assertThat(written(ReportFormat.MARKDOWN).lines().filter(line -> line.contains("first missing link")))
                .hasSize(9);
    }

    @Test
    void signs_of_a_dataset_do_no_harm_in_any_format() throws IOException {
        String nasty = "=1+1|<script>alert(1)</script>\"[x](y)\n,";
        var picture = new Picture(885, 633, Ink.of("#FBFAF7"), nasty, nasty, "en", List.of(), new LinkedHashMap<>());
        var report = new Report(nasty, nasty, List.of(new Report.Fact(nasty, nasty)), picture,
                List.of(new Report.Section(nasty, List.of(new Report.Paragraph(nasty),
                        new Report.Table(List.of(nasty, nasty), List.of(List.of(nasty, nasty)))))),
                "en");

        String html = new String(ReportFormat.HTML.write(report), StandardCharsets.UTF_8);
        String csv = new String(ReportFormat.CSV.write(report), StandardCharsets.UTF_8);
        JsonNode json = JsonMapper.shared().readTree(ReportFormat.JSON.write(report));

        assertThat(html).doesNotContain("<script");
        assertThat(CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords())
                .allSatisfy(row -> assertThat(row.size()).isEqualTo(4))
                .allSatisfy(row -> assertThat(row.get(3)).doesNotStartWith("="));
        assertThat(json.get("title").asString()).isEqualTo(nasty);
        assertThat(new String(ReportFormat.MARKDOWN.write(report), StandardCharsets.UTF_8))
                .contains("# =1+1\\|\\<script\\>").doesNotContain("[x](y)");
    }
}
