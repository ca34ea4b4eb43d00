package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final Ink INK = Ink.of("#000000");

    private final Typeface typeface = Typeface.bundled();

    @Test
    void a_text_is_as_wide_as_its_characters_together_without_kerning() {
        double whole = typeface.width("AVATAR Україна", Weight.BOLD, 20, 0);
        double parts = "AVATAR Україна".codePoints()
                .mapToDouble(one -> typeface.width(Character.toString(one), Weight.BOLD, 20, 0))
                .sum();

        assertThat(whole).isCloseTo(parts, within(1e-9));
    }

    /// The font gives a zero 1292 and a space 576 of 2048 units in the regular weight.
    @Test
    void widths_come_from_the_font() {
        assertThat(typeface.width("0 0", Weight.REGULAR, 2048, 0)).isEqualTo(3160);
        assertThat(typeface.width("0 0", Weight.REGULAR, 16, 0)).isEqualTo(24.6875);
        assertThat(typeface.width("", Weight.REGULAR, 16, 3)).isZero();
    }

    @Test
    void tracking_adds_to_each_character() {
        double plain = typeface.width("OUTSIDE", Weight.SEMIBOLD, 12, 0);

        assertThat(typeface.width("OUTSIDE", Weight.SEMIBOLD, 12, 1.5)).isCloseTo(plain + 7 * 1.5, within(1e-9));
    }

    @Test
    void a_heavier_weight_is_wider() {
        assertThat(List.of(Weight.values()))
                .extracting(weight -> typeface.width("Nine agreements", weight, 20, 0))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_and_its_accent_are_one_character_however_they_were_typed() {
        assertThat(typeface.outline(words("Ки\u0438\u0306в")).segments())
                .isEqualTo(typeface.outline(words("Ки\u0439в")).segments());
        assertThat(typeface.width("Ukrai\u0308ne", Weight.REGULAR, 12, 0))
                .isEqualTo(typeface.width("Ukra\u00efne", Weight.REGULAR, 12, 0));
    }

    @Test
    void a_character_that_only_guides_others_is_not_drawn() {
        assertThat(typeface.outline(words("North\u00ad\u200b Macedonia\u200e")))
                .isEqualTo(typeface.outline(words("North Macedonia")));
    }

    @Test
    void a_capital_stands_on_the_line_and_is_as_high_as_the_typeface_says() {
        Box box = typeface.extent(words("H"));

        assertThat(box.bottom()).isEqualTo(100);
        assertThat(box.height()).isCloseTo(typeface.capHeight(40), within(0.01));
        assertThat(typeface.extent(words("x")).height()).isCloseTo(typeface.xHeight(40), within(0.01));
    }

    @Test
    void the_ink_of_words_lies_in_their_line_but_for_a_hair() {
        var words = words("Їжак ґрунт gÅy");

        assertThat(typeface.line(words).grown(0.03 * words.size()).contains(typeface.extent(words))).isTrue();
    }

    @Test
    void blank_words_have_no_ink() {
        assertThat(typeface.outline(words("  "))).isEqualTo(new Outline(List.of(new Outline.Move(new Spot(10, 100)))));
        assertThat(typeface.extent(words(" "))).isEqualTo(new Box(10, 100, 0, 0));
    }

    @Test
    void an_outline_moves_with_its_words_and_grows_with_their_size() {
        Box small = typeface.extent(words("§"));
        Box large = typeface.extent(new Mark.Words(new Spot(20, 200), "§", Weight.REGULAR, 80, 0, INK, ""));

        assertThat(large.width()).isCloseTo(2 * small.width(), within(0.03));
        assertThat(large.x() - 20).isCloseTo(2 * (small.x() - 10), within(0.03));
        assertThat(large.y() - 200).isCloseTo(2 * (small.y() - 100), within(0.03));
    }

    @Test
    void every_character_that_maps_need_is_there_in_every_weight() throws IOException {
        String needed = "ABCXYZabcxyz0123456789 ÜüÉéŽžÇçŠšŁłØøÅåÄäÖößÆæĐđİıŞşĞğÑñ"
                + "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
                + "’ʼ“”‘’„«»–—·¶§°≠≤≥…×±−←→↑↓↗•*?%&/()[]€\u00a0\u202f\u2009\u2011";
        for (Weight weight : Weight.values()) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.bundled(weight).content()))) {
                var glyphs = font.getUnicodeCmapLookup();
                assertThat(needed.codePoints().filter(one -> glyphs.getGlyphId(one) == 0).mapToObj(Character::toString))
                        .as(weight.name())
                        .isEmpty();
            }
        }
        assertThat(needed.codePoints().allMatch(typeface::shows)).isTrue();
        assertThat(typeface.shows('語')).isFalse();
    }

    @Test
    void every_character_of_our_texts_and_facts_is_there() throws IOException {
        for (Path folder : List.of(Path.of("src/main/resources/org/pactmap/words"), Path.of("data"))) {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    assertThat(Files.readString(file).codePoints()
                            .filter(one -> !Character.isISOControl(one) && !typeface.shows(one))
                            .mapToObj(Character::toString)
                            .distinct()).as(file.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void a_subset_has_the_glyphs_of_its_text_and_no_others() throws IOException {
        byte[] subset = typeface.subset(Weight.SEMIBOLD, "Україна, 9 of 9");

        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            var glyphs = font.getUnicodeCmapLookup();
            String shown = IntStream.range(1, 0x3000)
                    .filter(one -> glyphs.getGlyphId(one) != 0)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());

            assertThat(shown).isEqualTo(" ,9foУакнрї");
            assertThat(font.getAdvanceWidth(glyphs.getGlyphId('У')))
                    .isEqualTo((int) typeface.width("У", Weight.SEMIBOLD, 2048, 0));
        }
    }

    /// A whole font sums up to this number; `OS/2` has 78 bytes in version 0 only.
    @Test
    void a_subset_is_a_font_that_strict_readers_take() throws IOException {
        byte[] subset = typeface.subset(Weight.REGULAR, "Nine agreements");
        var words = IntBuffer.allocate((subset.length + 3) / 4);
        words.put(ByteBuffer.wrap(Arrays.copyOf(subset, 4 * words.capacity())).asIntBuffer());

        assertThat(IntStream.of(words.array()).sum()).isEqualTo(0xB1B0AFBA);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            assertThat(font.getOS2Windows().getVersion()).isZero();
            assertThat(font.getOS2Windows().getLength()).isEqualTo(78);
            assertThat(font.getOS2Windows().getWeightClass()).isEqualTo(400);
        }
    }

    @Test
    void a_subset_has_the_same_bytes_in_whatever_order_its_characters_come() {
        byte[] subset = typeface.subset(Weight.BOLD, "Two bodies, no tie");

        assertThat(typeface.subset(Weight.BOLD, "no tie, two bodies, Two")).isEqualTo(subset);
        assertThat(subset).hasSizeLessThan(10_000);
    }

    private static Mark.Words words(String text) {
        return new Mark.Words(new Spot(10, 100), text, Weight.REGULAR, 40, 0, INK, "");
    }
}
