package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactmap.cli.Shell.Answer;
import org.pactmap.export.Origin;
import org.pactmap.export.Provenance;
import org.pactmap.project.Snapshot;
import org.pactmap.view.Camera;

/// One command draws many pictures.
class DrawManyTest {

    private static final List<String> SMALL = List.of("draw", "--size", "885x633");

    @TempDir
    Path folder;

    private Answer draw(String name, String... others) {
        return pactmap(Stream.of(SMALL.stream(), Stream.of(others), Stream.of("-o", folder.resolve(name).toString()))
                .flatMap(words -> words).toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void every_view_day_layout_theme_and_language_gets_a_file_of_its_own_name_and_each_is_told() throws IOException {
        String views = Views.file(folder) + "#article";

        Answer answer = draw("{dataset}_{view}_{day}_{layout}_{theme}_{lang}.svg", "--view", views, "--as-of",
                "2024-05-15,2025-02-01", "--layout", "briefing,matrix", "--theme", "light,dark", "--lang", "en,uk");

        String[] told = answer.err().split("\\R");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(told).hasSize(17).startsWith("1 of 16: " + folder.resolve(
                "ukraine-security-agreements_article_2024-05-15_briefing_light_en.svg"));
        assertThat(told[15]).isEqualTo("16 of 16: " + folder.resolve(
                "ukraine-security-agreements_article_2025-02-01_matrix_dark_uk.svg"));
        assertThat(told[16]).isEqualTo("16 files were written.");
        assertThat(names()).hasSize(17).contains(
                "ukraine-security-agreements_article_2024-05-15_matrix_light_uk.svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "pptx", "txt"})
    void what_is_drawn_among_many_has_the_bytes_of_what_is_drawn_alone(String ending) throws IOException {
        draw("{day}." + ending, "--as-of", "2024-05-15,2024-07-12,2025-02-01");
        draw("again-{day}." + ending, "--as-of", "2025-02-01,2024-05-15");

        assertThat(draw("alone." + ending, "--as-of", "2025-02-01")).isEqualTo(new Answer(0, "", ""));

        assertThat(folder.resolve("2025-02-01." + ending)).hasSameBinaryContentAs(folder.resolve("alone." + ending));
        assertThat(folder.resolve("again-2024-05-15." + ending))
                .hasSameBinaryContentAs(folder.resolve("2024-05-15." + ending));
    }

    @Test
    void several_views_go_into_one_document_a_page_each() throws IOException {
        String views = Views.file(folder).toString();

        Answer answer = draw("briefing.pdf", "--view", views);

        assertThat(answer.err()).isEqualTo("3 pictures were drawn to " + folder.resolve("briefing.pdf")
                + "." + System.lineSeparator());
        try (var document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Nine agreements, no framework, no hub");
        }
    }

    @Test
    void a_slide_has_the_findings_in_words_as_notes() throws IOException {
        draw("{lang}.pptx", "--view", Views.file(folder).toString(), "--lang", "en,uk");

        try (var show = new XMLSlideShow(Files.newInputStream(folder.resolve("uk.pptx")))) {
            assertThat(show.getSlides()).hasSize(3);
            assertThat(Stream.of(show.getSlides().getFirst().getNotes().getPlaceholders()).map(XSLFTextShape::getText))
                    .doesNotContain("1.7.2013")
                    .anySatisfy(text -> assertThat(text).startsWith("Дев’ять угод").contains("0 з 9"));
        }
    }

    @Test
    void alt_text_lies_beside_each_picture() throws IOException {
        draw("{day}.png", "--as-of", "2024-05-15,2025-02-01", "--alt");

        assertThat(names()).containsExactly("2024-05-15.png", "2024-05-15.txt", "2025-02-01.png", "2025-02-01.txt");
        assertThat(Files.readString(folder.resolve("2024-05-15.txt")))
                .startsWith("Nine agreements, no framework, no hub. ").contains("0 of 9").endsWith(".\n");
    }

    @Test
    void names_that_collide_are_refused_before_anything_is_written() throws IOException {
        Answer answer = draw("map-{day}.png", "--as-of", "2024-05-15,2025-02-01", "--lang", "en,uk", "--theme", "dark");

        assertThat(answer).isEqualTo(wrong(2, "4 pictures need a name each, but several would be "
                + folder.resolve("map-2024-05-15.png")
                + ". Write {lang} in the name, such as map-2024-05-15-{lang}.png."));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_picture_says_which_view_of_which_data_it_shows() throws IOException {
        draw("{view}.png", "--view", Views.file(folder).toString());

        assertThat(shown("later.png"))
                .isEqualTo(new Snapshot(Views.LATER, Optional.empty(), new LinkedHashMap<>()));
        assertThat(shown("what-if.png"))
                .isEqualTo(new Snapshot(Views.SUPPOSED, Optional.of(Views.WHAT_IF), new LinkedHashMap<>()));
        assertThat(shown("article.png"))
                .isEqualTo(new Snapshot(Views.ARTICLE.from(Camera.FIT), Optional.empty(), new LinkedHashMap<>()));
    }

    private Snapshot shown(String file) throws IOException {
        Provenance provenance =
                ((Origin.Known) Origin.of(Files.readAllBytes(folder.resolve(file)))).provenance();
        assertThat(provenance.dataset()).matches("[0-9a-f]{64}");
        assertThat(provenance.program()).isEqualTo("0.1.0");
        return Snapshot.read(provenance.view(), provenance.scenario()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"a4,'',3508x2480 at 300", "square,'',2160x2160 at 192", "'',300,6000x3375 at 300",
            "a4,150,1754x1240 at 150", "'','',1920x1080"})
    void a_preset_and_dpi_say_how_many_pixels_there_are_and_how_large_they_print(String preset, String dpi, String said)
            throws IOException {
        var words = new ArrayList<>(List.of("draw", "-o", folder.resolve("map.png").toString()));
        words.addAll(preset.isEmpty() ? List.of() : List.of("--preset", preset));
        words.addAll(dpi.isEmpty() ? List.of() : List.of("--dpi", dpi));

        assertThat(pactmap(words.toArray(String[]::new))).isEqualTo(new Answer(0, "", ""));

        assertThat(size(Files.readAllBytes(folder.resolve("map.png")))).isEqualTo(said);
    }

    /// Width and height as a PNG has them, and pixels on an inch where it says so.
    private static String size(byte[] png) throws IOException {
        try (var data = new DataInputStream(new ByteArrayInputStream(png))) {
            data.skipBytes(16);
            String size = data.readInt() + "x" + data.readInt();
            String head = new String(png, 0, 400, StandardCharsets.ISO_8859_1);
            int at = head.indexOf("pHYs");
            return at < 0
                    ? size
                    : size + " at " + Math.round(ByteBuffer.wrap(png).getInt(at + 4) * 0.0254);
        }
    }

    @Test
    void what_stands_around_the_map_is_left_out_on_demand_but_not_from_the_alt_text() throws IOException {
        draw("all.svg");
        draw("bare.svg", "--without", "title,legend,sources,day");

        String all = Files.readString(folder.resolve("all.svg"));
        String bare = Files.readString(folder.resolve("bare.svg"));
        assertThat(marks(all)).contains("Nine agreements", "signed agreement", "Eurasia Daily Monitor", "data edition");
        assertThat(marks(bare)).contains("0 of 9").doesNotContain("Nine agreements", "signed agreement</text>",
                "Eurasia Daily Monitor", "data edition");
        assertThat(bare).contains("<title>Nine agreements", "Eurasia Daily Monitor");
    }

    private static String marks(String svg) {
        return svg.substring(svg.indexOf("</style>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --transparent -o x.svg | --transparent means something for a file that ends in .png only. Leave it out, or \
            name such a file.
            --dpi 300 -o x.pdf | --dpi means something for a file that ends in .png only. Leave it out, or name such a \
            file.
            --outlines -o x.png | --outlines means something for a file that ends in .svg only. Leave it out, or name \
            such a file.
            --dpi few -o x.png | "few" is no number of pixels on an inch. Write one from 10 to 2400, such as 300.
            --preset a5 -o x.png | "a5" can't be taken for --preset. Choose one of full-hd, 4k, square, a4, a3 and slide.
            --without frame -o x.png | "frame" can't be taken for --without. Choose one of title, legend, sources, day \
            and scenario.
            -o {date}.png | {date} in the name of a file stands for nothing. There are {day}, {view}, {lang}, {theme}, \
            {layout}, {dataset} and {state}.
            -o {view}.png | {view} stands for a saved view, and none is drawn. Name one with --view, or leave {view} out.
            """)
    void what_does_not_fit_together_is_said_in_plain_words(String words, String said) {
        assertThat(pactmap(("draw " + words).split(" "))).isEqualTo(wrong(2, said));
    }

    @Test
    void a_view_that_is_not_there_is_answered_with_those_that_are() throws IOException {
        Path views = Views.file(folder);

        assertThat(draw("x.png", "--view", views + "#later on")).isEqualTo(wrong(2,
                "There is no saved view \"later on\" in " + views + ". It has article, later and what-if."));
        assertThat(names()).containsExactly("views.pactmap");
    }

    @Test
    void a_view_of_other_facts_is_refused_with_what_to_name() throws IOException {
        Path views = Views.file(folder);

        assertThat(pactmap("draw", "switzerland-eu", "--view", views.toString(), "-o", "x.png"))
                .isEqualTo(wrong(2, "The view \"article\" of " + views + " asks what switzerland-eu has no answer to. "
                        + "Name the dataset that it was saved with."));
    }

    @Test
    void a_file_of_views_that_is_broken_is_told_with_its_line() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pactmap"), "{\n  \"project\": 1,\n  oops\n}");

        Answer answer = draw("x.png", "--view", broken.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).startsWith("broken.pactmap, line 3").hasLineCount(1);
    }

    @Test
    void a_view_lays_the_scenario_over_the_facts_that_it_was_saved_with() throws IOException {
        draw("{view}.svg", "--view", Views.file(folder).toString());

        assertThat(Files.readString(folder.resolve("what-if.svg"))).contains("SCENARIO", "9 of 9");
        assertThat(Files.readString(folder.resolve("later.svg"))).contains("1 February 2025")
                .doesNotContain("SCENARIO");
    }
}
