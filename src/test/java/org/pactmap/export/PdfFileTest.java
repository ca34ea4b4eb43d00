package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.SamplePicture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

class PdfFileTest {

    private static PDDocument sample() throws IOException {
        return Loader.loadPDF(AnotherJvm.sample("pdf"));
    }

    private static PDDocument one(Picture picture) throws IOException {
        return Loader.loadPDF(PdfFile.of(List.of(Plate.of(picture)), Paper.PICTURE, AnotherJvm.COLOPHON));
    }

    @Test
    void a_page_is_as_large_as_the_picture_or_a_sheet_of_paper() throws IOException {
        try (var own = one(SamplePicture.picture()); var paper = sample()) {
            assertThat(own.getPage(0).getMediaBox().toString()).isEqualTo("[0.0,0.0,320.0,200.0]");
            assertThat(paper.getPages()).hasSize(2)
                    .allSatisfy(page -> assertThat(page.getMediaBox().toString()).isEqualTo("[0.0,0.0,841.89,595.28]"));
        }
    }

    @Test
    void on_paper_the_picture_lies_in_the_middle_within_its_margins() {
        assertThat(Paper.A4.under(SamplePicture.picture())).satisfies(sheet -> {
            assertThat(sheet.left()).isCloseTo(36, within(0.01));
            assertThat(sheet.left() * 2 + 320 * sheet.scale()).isCloseTo(841.89, within(0.01));
            assertThat(sheet.foot() * 2 + 200 * sheet.scale()).isCloseTo(595.28, within(0.01));
        });
        assertThat(Paper.A3.under(page(100, 200))).returns(841.89, Paper.Sheet::width)
                .returns(1190.55, Paper.Sheet::height);
        assertThat(Paper.PICTURE.under(page(16_000, 900))).isEqualTo(new Paper.Sheet(14_400, 810, 0, 0, 0.9));
    }

    @Test
    void words_are_text_exactly_where_they_stand_in_both_alphabets() throws IOException {
        Picture english = ReferenceView.all().get(4).picture();
        Picture ukrainian = ReferenceView.all().get(5).picture();
        byte[] both = PdfFile.of(List.of(Plate.of(english), Plate.of(ukrainian)), Paper.PICTURE, AnotherJvm.COLOPHON);

        try (var document = Loader.loadPDF(both)) {
            assertThat(off(english, glyphs(document, 1))).isLessThan(0.001);
            assertThat(off(ukrainian, glyphs(document, 2))).isLessThan(0.001);
        }
    }

    /// How far, in points, the glyph is off that is farthest from its place.
    private static double off(Picture picture, List<TextPosition> glyphs) {
        var text = new StringBuilder();
        double off = 0;
        int at = 0;
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                text.append(words.text());
                for (int i = 0; i < words.text().length(); i++) {
                    double x = words.baseline().x() + Typeface.bundled().width(words.text().substring(0, i),
                            words.weight(), words.size(), words.tracking());
                    TextPosition glyph = glyphs.get(at++);
                    off = Math.max(off, Math.abs(glyph.getX() - x) + Math.abs(glyph.getY() - words.baseline().y())
                            + Math.abs(glyph.getYScale() - words.size()));
                }
            }
        }
        assertThat(String.join("", glyphs.stream().map(TextPosition::getUnicode).toList()))
                .hasToString(text.toString());
        return off;
    }

    private static List<TextPosition> glyphs(PDDocument document, int page) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                glyphs.add(glyph);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    @Test
    void the_typeface_is_inside_with_just_what_is_needed_and_can_be_read_back_as_text() throws IOException {
        try (var document = sample()) {
            var resources = document.getPage(0).getResources();
            var fonts = new ArrayList<PDFont>();
            for (COSName name : resources.getFontNames()) {
                fonts.add(resources.getFont(name));
            }

            assertThat(fonts).extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", "part of "))
                    .containsExactlyInAnyOrder("part of Inter-Regular", "part of Inter-SemiBold", "part of Inter-Bold");
            assertThat(fonts).extracting(PDFont::getName).doesNotHaveDuplicates();
            assertThat(fonts).allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getFontDescriptor().getFontFile2().getLength()).isLessThan(10_000);
                assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            });
        }
    }

    @Test
    void what_the_typeface_lacks_is_drawn_all_the_same() throws IOException {
        var words = new Mark.Words(new Spot(2, 9), "a中", Weight.REGULAR, 8, 0, SamplePicture.DARK, "");
        var picture = new Picture(20, 12, SamplePicture.GROUND, "", "", "en", List.of(words), new LinkedHashMap<>());

        try (var document = one(picture)) {
            assertThat(new Likeness().differing(Rasters.pdf(document, 0, 4), Rasters.png(picture, 4)))
                    .isLessThan(0.005);
        }
    }

    @Test
    void the_document_says_what_it_is_of_what_day_in_what_language() throws IOException {
        try (var document = sample()) {
            var information = document.getDocumentInformation();

            assertThat(Stream.of(information.getTitle(), information.getAuthor(), information.getSubject(),
                    information.getCreator(), information.getProducer(),
                    information.getCOSObject().getString(COSName.CREATION_DATE)))
                    .containsExactly("Bodies & ties", "Lake <Office>", "What is missing", "PactMap 0.1.0",
                            "PactMap 0.1.0", "D:20240515000000+00'00'");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void whence_each_picture_comes_is_in_its_metadata() throws IOException {
        try (var document = sample()) {
            byte[] metadata = document.getDocumentCatalog().getMetadata().toByteArray();
            var root = Rasters.parsed(metadata).getDocumentElement();

            assertThat(Stream.of("dc:title", "dc:creator", "pactmap:dataset", "pactmap:view", "pactmap:scenario",
                    "pactmap:program", "xmp:CreateDate")
                    .map(name -> IntStream.range(0, root.getElementsByTagName(name).getLength())
                            .mapToObj(i -> root.getElementsByTagName(name).item(i).getTextContent()).toList()))
                    .containsExactly(List.of("Bodies & ties"), List.of("Lake <Office>"),
                            List.of("sha256:0f1e", "sha256:0f1e"),
                            List.of(AnotherJvm.WHENCE.view(), AnotherJvm.WHENCE.view()),
                            List.of(AnotherJvm.WHENCE.scenario(), AnotherJvm.WHENCE.scenario()),
                            List.of("0.1.0", "0.1.0"), List.of("2024-05-15T00:00:00Z"));
            assertThat(new String(metadata, StandardCharsets.UTF_8)).doesNotContain("<!DOCTYPE");
        }
    }

    @Test
    void each_page_is_a_figure_with_its_alt_text_and_is_listed() throws IOException {
        try (var document = sample()) {
            var catalog = document.getDocumentCatalog();
            var whole = (PDStructureElement) catalog.getStructureTreeRoot().getKids().getFirst();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(whole.getKids()).hasSize(2).map(PDStructureElement.class::cast)
                    .allSatisfy(figure -> assertThat(Stream.of(figure.getStructureType(), figure.getTitle(),
                            figure.getAlternateDescription(), figure.getLanguage()))
                            .containsExactly("Figure", "Two bodies, no tie", "A lake office & a river council.", "en"));
            assertThat(catalog.getDocumentOutline().children()).extracting(item -> item.getTitle())
                    .containsExactly("Two bodies, no tie", "Two bodies, no tie");
        }
    }

    private static Picture page(double width, double height) {
        return new Picture(width, height, SamplePicture.GROUND, "", "", "en", List.of(), new LinkedHashMap<>());
    }
}
