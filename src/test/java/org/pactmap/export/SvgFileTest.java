package org.pactmap.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.SamplePicture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgFileTest {

    private static final Picture SAMPLE = SamplePicture.picture();

    private final String text = new String(SvgFile.of(SAMPLE), StandardCharsets.UTF_8);
    private final Document document = parsed(text);

    @Test
    void the_page_has_its_size_its_language_and_a_name() {
        Element svg = document.getDocumentElement();

        assertThat(Stream.of("width", "height", "viewBox", "role", "lang").map(svg::getAttribute))
                .containsExactly("320", "200", "0 0 320 200", "img", "en");
        assertThat(elements("svg", "title").getFirst().getTextContent()).isEqualTo("Two bodies, no tie");
        assertThat(elements("svg", "desc").getFirst().getTextContent()).isEqualTo("A lake office & a river council.");
    }

    @Test
    void words_are_text_where_they_stand() {
        List<Element> words = elements("svg", "text");

        assertThat(words).extracting(one -> one.getLastChild().getTextContent())
                .containsExactly("Two bodies, no tie · 0 of 9", "Україна їґє’", "OUTSIDE");
        assertThat(attributes(words.get(2), "x", "y", "font-size", "font-weight", "letter-spacing", "fill"))
                .containsExactly("30", "145", "11", "400", "1.5", "#17202A");
    }

    @Test
    void each_mark_about_something_says_what_it_is() {
        assertThat(Stream.of("path", "circle", "text")
                .flatMap(name -> elements("svg", name).stream())
                .map(one -> elements(one, "title").stream().map(Element::getTextContent).toList())
                .toList())
                .containsExactly(
                        List.of("Lake <Office> & \"Co\""), List.of("a tie that is not yet clear"),
                        List.of("River Council"), List.of("Lake <Office> & \"Co\""), List.of("River Council"),
                        List.of(),
                        List.of(), List.of("Україна"), List.of("Lake <Office> & \"Co\""));
    }

    @Test
    void what_is_said_of_a_thing_is_the_description_of_its_marks() {
        var says = new LinkedHashMap<String, String>();
        says.put("gbr", "United Kingdom: signed");
        says.put("tie", "a tie that is not yet clear");
        var marks = Stream.of("gbr", "tie", "")
                .map(about -> (Mark) new Mark.Words(new Spot(1, 1), "x", Weight.BOLD, 10, 0, SamplePicture.DARK, about))
                .toList();
        var picture = new Picture(10, 10, SamplePicture.GROUND, "", "", "en", marks, says);

        Document read = parsed(new String(SvgFile.of(picture), StandardCharsets.UTF_8));

        assertThat(elements(read.getDocumentElement(), "desc")).extracting(Element::getTextContent)
                .containsExactly("", "signed", "a tie that is not yet clear");
    }

    @Test
    void words_become_shapes_on_demand_and_no_typeface_is_needed() {
        String outlined = new String(SvgFile.of(Plate.of(SAMPLE), Lettering.OUTLINES), StandardCharsets.UTF_8);
        Element svg = parsed(outlined).getDocumentElement();

        assertThat(outlined).doesNotContain("<text", "@font-face", "<style");
        assertThat(elements(svg, "path")).filteredOn(path -> path.hasAttribute("aria-label"))
                .extracting(path -> path.getAttribute("aria-label"), path -> path.getAttribute("fill"),
                        path -> elements(path, "title").stream().map(Element::getTextContent).toList())
                .containsExactly(tuple("Two bodies, no tie · 0 of 9", "#17202A", List.of()),
                        tuple("Україна їґє’", "#17202A", List.of("Україна")),
                        tuple("OUTSIDE", "#17202A", List.of("Lake <Office> & \"Co\"")));
    }

    @Test
    void marks_are_drawn_with_their_inks_dashes_and_ends() {
        assertThat(attributes(elements("svg", "path").get(0),
                "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray"))
                .containsExactly("#B80C28", "0.12", "#B80C28", "2", "8 5");
        assertThat(attributes(elements("svg", "path").get(1), "d", "fill", "stroke-dasharray", "stroke-linecap"))
                .containsExactly("M70 100C110 40 170 160 220 100.25L250 100", "none", "0.1 6", "round");
        assertThat(attributes(elements("svg", "circle").get(0), "cx", "cy", "r", "fill", "stroke"))
                .containsExactly("260", "100", "24", "#2470BD", "");
        assertThat(attributes(document.getDocumentElement(), "stroke-linejoin")).containsExactly("round");
    }

    @Test
    void the_typeface_is_inside_with_just_the_characters_of_each_weight() throws Exception {
        var fonts = Pattern.compile("font-weight:(\\d+);src:url\\(data:font/ttf;base64,([^)]+)\\)").matcher(text);
        var shown = new LinkedHashMap<String, String>();
        while (fonts.find()) {
            shown.put(fonts.group(1), characters(Base64.getDecoder().decode(fonts.group(2))));
        }

        assertThat(shown).containsExactly(
                entry("400", "DEIOSTU"),
                entry("600", " Уакнрєїґ’"),
                entry("700", " ,09Tbdefinostw·"));
        assertThat(text).contains("font-kerning:none", "\"liga\" 0");
    }

    @Test
    void a_weight_that_no_words_have_is_left_out() {
        var words = new Mark.Words(new Spot(1, 1), "x", Weight.BOLD, 10, 0, SamplePicture.DARK, "");

        assertThat(new String(SvgFile.of(picture(words)), StandardCharsets.UTF_8))
                .contains("font-weight:700;")
                .doesNotContain("font-weight:400;", "font-weight:600;");
    }

    @Test
    void it_reaches_for_nothing_and_runs_nothing() {
        assertThat(text).doesNotContain("<!DOCTYPE", "<script", "href", "http://www.w3.org/1999")
                .containsOnlyOnce("http");
        assertThat(text.split("url\\(", -1)).allSatisfy(part -> assertThat(part).matches("(?s)(<\\?xml|data:).*"));
    }

    @Test
    void what_xml_cannot_hold_does_not_break_the_file() {
        var words = new Mark.Words(new Spot(1, 1), "a\u0000<b>\ud800&\uffff", Weight.REGULAR, 10, 0, SamplePicture.DARK,
                "");

        Document read = parsed(new String(SvgFile.of(picture(words)), StandardCharsets.UTF_8));

        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("a\ufffd<b>\ufffd&\ufffd");
    }

    private static Picture picture(Mark mark) {
        return new Picture(10, 10, SamplePicture.GROUND, "", "", "en", List.of(mark), new LinkedHashMap<>());
    }

    private static String characters(byte[] font) throws Exception {
        try (var read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var glyphs = read.getUnicodeCmapLookup();
            return IntStream.range(1, 0x3000)
                    .filter(one -> glyphs.getGlyphId(one) != 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }

    private static Document parsed(String svg) {
        return Rasters.parsed(svg.getBytes(StandardCharsets.UTF_8));
    }

    private List<Element> elements(String parent, String name) {
        return elements(document.getDocumentElement(), name).stream()
                .filter(one -> ((Element) one.getParentNode()).getTagName().equals(parent))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        var all = parent.getElementsByTagName(name);
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static List<String> attributes(Element element, String... names) {
        return Stream.of(names).map(element::getAttribute).toList();
    }
}
