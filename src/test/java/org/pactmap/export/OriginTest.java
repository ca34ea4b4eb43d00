package org.pactmap.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.export.Origin.Known;
import org.pactmap.export.Origin.Reason;
import org.pactmap.export.Origin.Unknown;
import org.pactmap.picture.Framing;
import org.pactmap.picture.SamplePicture;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

class OriginTest {

    private static final Provenance WHENCE =
            new Provenance("sha256:0f1e", "{\n\"day\":\"2024-05-15\", \"of\":\"<Україна & Co>\"}",
                    "]]> \"what if\"", "0.1.0");
    private static final Plate PLATE = Plate.of(SamplePicture.picture()).from(WHENCE);

    private static byte[] png(Plate plate) {
        return PngFile.of(plate, Framing.whole(plate.picture(), 0.2), PngOptions.PLAIN);
    }

    private static Origin ofText(String file) {
        return Origin.of(file.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_sentence_in_each_language(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say(reason.key(), "map.png")).startsWith("map.png");
        }
    }

    @Test
    void a_file_that_is_no_picture_is_told_apart_from_a_picture_of_others() {
        assertThat(Origin.of(new byte[0])).isEqualTo(new Unknown(Reason.NO_PICTURE));
        assertThat(ofText("{\"format\": 1}")).isEqualTo(new Unknown(Reason.NO_PICTURE));
        assertThat(ofText("<html><svg xmlns='http://www.w3.org/2000/svg'/></html>"))
                .isEqualTo(new Unknown(Reason.NO_PICTURE));
        assertThat(ofText("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo(new Unknown(Reason.SILENT));
    }

    @Nested
    class Of_a_png {

        @Test
        void it_is_what_was_written() {
            assertThat(Origin.of(png(PLATE))).isEqualTo(new Known(WHENCE));
        }

        @Test
        void it_is_unknown_where_nothing_was_written() {
            assertThat(Origin.of(png(Plate.of(PLATE.picture())))).isEqualTo(new Unknown(Reason.SILENT));
        }

        @Test
        void a_file_cut_short_is_broken_wherever_it_is_cut() {
            byte[] whole = png(PLATE);

            assertThat(IntStream.range(8, whole.length).mapToObj(length -> Origin.of(Arrays.copyOf(whole, length))))
                    .containsOnly(new Unknown(Reason.BROKEN));
        }

        @Test
        void a_letter_that_was_changed_breaks_it() {
            String file = new String(png(PLATE), ISO_8859_1);

            assertThat(Origin.of(file.replace("sha256:0f1e", "sha256:0f1f").getBytes(ISO_8859_1)))
                    .isEqualTo(new Unknown(Reason.BROKEN));
        }

        @Test
        void texts_that_are_there_twice_or_not_in_our_form_were_forged() {
            String text = ProvenanceXml.of(WHENCE);

            assertThat(Origin.of(saying(text))).isEqualTo(new Known(WHENCE));
            assertThat(Origin.of(saying(text, text))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(Origin.of(saying(text.replace("view", "day")))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(Origin.of(saying(text.replace("urn:", "urn:not-")))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(Origin.of(saying(text.replace("0.1.0", "<b/>")))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(Origin.of(saying("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                    + text.replace("0.1.0", "&e;")))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(Origin.of(saying(""))).isEqualTo(new Unknown(Reason.FORGED));
        }

        private static byte[] saying(String... texts) {
            var png = new PngBytes(1, 1, true, Runnable::run);
            Arrays.stream(texts).forEach(text -> png.say(ProvenanceXml.KEYWORD, "", text));
            png.add(new int[1]);
            return png.end();
        }
    }

    @Nested
    class Of_an_svg {

        private static final String SVG = new String(SvgFile.of(PLATE, Lettering.TEXT), UTF_8);

        @Test
        void it_is_what_was_written() {
            assertThat(ofText(SVG)).isEqualTo(new Known(WHENCE));
        }

        @Test
        void it_is_unknown_where_nothing_was_written() {
            assertThat(Origin.of(SvgFile.of(PLATE.picture()))).isEqualTo(new Unknown(Reason.SILENT));
        }

        @Test
        void a_document_type_is_not_ours_and_its_entities_are_not_read() {
            String bomb =
                    "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n";

            assertThat(ofText(SVG.replaceFirst("<\\?xml.*\\n", bomb).replace("sha256:0f1e", "&b;")))
                    .isEqualTo(new Unknown(Reason.SILENT));
            assertThat(ofText(SVG.replace("sha256:0f1e", "&b;"))).isEqualTo(new Unknown(Reason.BROKEN));
        }

        @Test
        void a_part_that_is_missing_or_out_of_order_was_forged() {
            assertThat(ofText(SVG.replace("<program>0.1.0</program>", ""))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(ofText(SVG.replace("<program>", "<program/><program>"))).isEqualTo(new Unknown(Reason.FORGED));
            assertThat(ofText(SVG.replace("</program>", "</program><more/>"))).isEqualTo(new Unknown(Reason.FORGED));
        }
    }

    @Test
    void whatever_bytes_are_changed_there_is_an_answer() {
        var chance = new Random(7);
        for (byte[] whole : new byte[][]{png(PLATE), Arrays.copyOf(SvgFile.of(PLATE, Lettering.TEXT), 2000)}) {
            for (int round = 0; round < 2000; round++) {
                byte[] changed = whole.clone();
                for (int change = 0; change < 1 + round % 3; change++) {
                    changed[chance.nextInt(changed.length)] = (byte) chance.nextInt(256);
                }

                assertThat(Origin.of(changed)).isInstanceOfAny(Known.class, Unknown.class);
            }
        }
    }
}
