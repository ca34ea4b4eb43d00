package org.pactmap.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.SamplePicture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.w3c.dom.Element;

class SlidesFileTest {

    private static final byte[] SAMPLE = AnotherJvm.sample("pptx");
    private static final Mark.Words TITLE =
            new Mark.Words(new Spot(20, 40), "Two bodies", Weight.BOLD, 20, 0, SamplePicture.DARK, "");

    private static XMLSlideShow read(byte[] pptx) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(pptx));
    }

    private static byte[] slides(Picture... pictures) {
        return SlidesFile.of(List.of(pictures).stream().map(Plate::of).toList(), SlideSize.WIDE, AnotherJvm.COLOPHON);
    }

    private static Picture titled(String title, Mark... marks) {
        return new Picture(320, 200, SamplePicture.GROUND, title, "what it shows", "en", List.of(marks),
                new LinkedHashMap<>());
    }

    private static Element slide(byte[] pptx) {
        return Rasters.parsed(SlideReading.part(pptx, "ppt/slides/slide1.xml")).getDocumentElement();
    }

    private static Element first(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    @Test
    void each_picture_is_a_slide_with_its_title_and_notes() throws IOException {
        try (var show = read(SAMPLE)) {
            assertThat(show.getSlides()).hasSize(2).allSatisfy(slide -> {
                assertThat(slide.getTitle()).isEqualTo("Two bodies, no tie");
                assertThat(slide.getNotes().getTextParagraphs().stream().flatMap(List::stream)
                        .map(XSLFTextParagraph::getText)).contains("Two bodies.", "No tie.");
            });
        }
    }

    @Test
    void a_slide_without_notes_has_no_page_for_them() throws IOException {
        try (var show = read(slides(SamplePicture.picture()))) {
            assertThat(show.getSlides().getFirst().getNotes()).isNull();
        }
    }

    @Test
    void a_slide_is_wide_or_of_the_picture_s_own_proportions() throws IOException {
        byte[] own = SlidesFile.of(List.of(Plate.of(SamplePicture.picture())), SlideSize.PICTURE, AnotherJvm.COLOPHON);
        try (var wide = read(SAMPLE); var picture = read(own)) {
            assertThat(wide.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
            assertThat(picture.getPageSize()).hasToString("java.awt.Dimension[width=864,height=540]");
        }
    }

    @Test
    void a_picture_lies_in_the_middle_of_a_slide() {
        assertThat(SlideSize.WIDE.under(titled("tall"))).isEqualTo(new SlideSize.Sheet(960, 540, 48, 0, 2.7));
        assertThat(SlideSize.WIDE.under(new Picture(1920, 540, SamplePicture.GROUND, "", "", "en", List.of(),
                new LinkedHashMap<>()))).isEqualTo(new SlideSize.Sheet(960, 540, 0, 135, 0.5));
    }

    @Test
    void all_but_the_title_is_one_group_with_the_alt_text_of_the_whole() throws IOException {
        try (var show = read(SAMPLE)) {
            var shapes = show.getSlides().getFirst().getShapes();

            assertThat(shapes).hasSize(2);
            assertThat(((XSLFGroupShape) shapes.get(1)).getShapes())
                    .hasSize(SamplePicture.picture().marks().size());
        }
        Element group = first(first(slide(SAMPLE), "p:grpSp"), "p:cNvPr");
        assertThat(group.getAttribute("title")).isEqualTo("Two bodies, no tie");
        assertThat(group.getAttribute("descr")).isEqualTo("A lake office & a river council.");
    }

    @Test
    void marks_read_back_are_those_of_the_picture() {
        Picture sample = SamplePicture.picture();
        var picture = new Picture(sample.width(), sample.height(), sample.ground(), "Two bodies, no tie · 0 of 9",
                sample.description(), "en", sample.marks(), sample.says());

        Alike.assertAlike(new SlideReading(SlideSize.WIDE.under(picture)).of(slides(picture), 1),
                Alike.titleFirst(picture));
    }

    @Test
    void a_title_that_is_on_the_picture_is_the_title_of_the_slide_where_it_stands() {
        byte[] pptx = slides(titled("Two bodies", TITLE));
        Element place = first(slide(pptx), "p:sp");

        assertThat(first(place, "p:ph").getAttribute("type")).isEqualTo("title");
        assertThat(new SlideReading(SlideSize.WIDE.under(titled(""))).of(pptx, 1)).hasSize(1).first()
                .satisfies(mark -> assertThat(((Mark.Words) mark).baseline().distanceTo(new Spot(20, 40)))
                        .isLessThan(0.1));
    }

    @Test
    void a_title_that_is_not_on_the_picture_stands_above_the_slide() {
        byte[] pptx = slides(titled("Two bodies"));

        assertThat(new SlideReading(SlideSize.WIDE.under(titled(""))).of(pptx, 1)).hasSize(1).first()
                .satisfies(mark -> {
                    assertThat(((Mark.Words) mark).text()).isEqualTo("Two bodies");
                    assertThat(((Mark.Words) mark).baseline().y()).isNegative();
                });
    }

    @Test
    void text_keeps_its_line_its_size_and_its_place_whatever_the_program() {
        Element text = first(slide(slides(titled("Two bodies", TITLE))), "p:txBody");
        Element frame = first(text, "a:bodyPr");
        Element style = first(text, "a:rPr");

        assertThat(List.of("wrap", "lIns", "tIns", "rIns", "bIns", "anchor")).extracting(frame::getAttribute)
                .containsExactly("none", "0", "0", "0", "0", "ctr");
        assertThat(frame.getElementsByTagName("a:noAutofit").getLength()).isOne();
        assertThat(List.of("lang", "sz", "b", "kern", "spc")).extracting(style::getAttribute)
                .containsExactly("en", "5400", "true", "400000", "0");
        assertThat(first(style, "a:latin").getAttribute("typeface")).isEqualTo("Inter");
        assertThat(first(style, "a:latin").getAttribute("panose")).isEqualTo("020B0604020202020204");
    }

    @Test
    void the_ground_is_that_of_the_slide() {
        Element ground = first(slide(SAMPLE), "p:bg");

        assertThat(first(ground, "a:srgbClr").getAttribute("val")).isEqualTo("FBFAF7");
    }

    @Test
    void the_file_says_what_it_is_of_what_day_and_whence_its_pictures_come() throws IOException {
        try (var show = read(SAMPLE)) {
            var core = show.getProperties().getCoreProperties();

            assertThat(List.of(core.getTitle(), core.getCreator(), core.getSubject(),
                    core.getCreated().toInstant().toString(), core.getModified().toInstant().toString(),
                    show.getProperties().getExtendedProperties().getApplication()))
                    .containsExactly("Bodies & ties", "Lake <Office>", "What is missing", "2024-05-15T00:00:00Z",
                            "2024-05-15T00:00:00Z", "PactMap 0.1.0");
        }
        var pictures = Rasters.parsed(SlideReading.part(SAMPLE, "customXml/item1.xml")).getDocumentElement();
        assertThat(pictures.getElementsByTagName("provenance").getLength()).isEqualTo(2);
        assertThat(List.of("dataset", "view", "scenario", "program"))
                .extracting(name -> first(pictures, name).getTextContent())
                .containsExactly("sha256:0f1e", AnotherJvm.WHENCE.view(), AnotherJvm.WHENCE.scenario(), "0.1.0");
    }

    @Test
    void no_part_tells_a_time_or_shows_another_slide() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(SAMPLE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).hasToString("1980-02-01T00:00");
                assertThat(entry.getName()).doesNotContain("thumbnail");
                assertThat(new String(zip.readAllBytes(), UTF_8)).doesNotContain("thumbnail");
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("[Content_Types].xml", "docProps/core.xml", "ppt/presentation.xml",
                "ppt/slides/slide1.xml", "ppt/slides/slide2.xml");
    }

    @Test
    void what_xml_cannot_hold_does_not_break_the_file() throws IOException {
        var words =
                new Mark.Words(new Spot(1, 9), "a\u0001\ud800", Weight.REGULAR, 10, 0, SamplePicture.DARK, "\u0002");
        var says = new LinkedHashMap<String, String>();
        says.put("\u0002", "b\u0003");
        var plate = Plate.of(new Picture(10, 10, SamplePicture.GROUND, "\u0004", "\u0005", "en", List.of(words), says))
                .saying("\u0006");
        byte[] pptx = SlidesFile.of(List.of(plate), SlideSize.WIDE, AnotherJvm.COLOPHON);

        try (var show = read(pptx)) {
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("\ufffd");
        }
    }
}
