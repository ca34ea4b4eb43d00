package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Picture;
import org.pactmap.picture.SamplePicture;
import org.pactmap.picture.Sight;
import org.pactmap.picture.Spot;
import org.w3c.dom.Element;

class PngFileTest {

    private static final Picture SAMPLE = SamplePicture.picture();

    @Test
    void a_page_has_its_size_times_the_scale() throws IOException {
        assertThat(image(1)).returns(320, BufferedImage::getWidth).returns(200, BufferedImage::getHeight);
        assertThat(image(2.5)).returns(800, BufferedImage::getWidth).returns(500, BufferedImage::getHeight);
    }

    @Test
    void marks_lie_where_the_picture_has_them_in_its_inks() throws IOException {
        assertThat(pixel(image(1), 3, 3)).isEqualTo(SamplePicture.GROUND);
        assertThat(pixel(image(1), 260, 100)).isEqualTo(SamplePicture.BLUE);
        assertThat(pixel(image(3), 3 * 260, 3 * 100)).isEqualTo(SamplePicture.BLUE);
        assertThat(pixel(image(1), 60, 100)).isEqualTo(SamplePicture.DARK);
        assertThat(pixel(image(1), 100, 180)).isEqualTo(SamplePicture.BLUE);
    }

    @Test
    void what_is_translucent_mixes_with_what_lies_below() throws IOException {
        assertThat(pixel(image(1), 120, 70)).isEqualTo(Ink.of("#F2DDDE"));
    }

    @Test
    void words_are_filled_where_their_letters_are() throws IOException {
        BufferedImage image = image(4);

        assertThat(pixel(image, 4 * 25 + 1, 4 * 35)).isEqualTo(SamplePicture.DARK);
        assertThat(pixel(image, 4 * 20, 4 * 40 - 2)).isEqualTo(SamplePicture.GROUND);
    }

    @Test
    void a_dashed_line_has_gaps() throws IOException {
        var row = new StringBuilder();
        BufferedImage image = image(1);
        for (int x = 40; x < 66; x++) {
            row.append(pixel(image, x, 60).equals(SamplePicture.RED) ? 'x' : ' ');
        }

        assertThat(row.toString()).contains("   ").contains("xxxxx");
    }

    @Test
    void a_framing_shows_a_part_of_the_page() throws IOException {
        var framing = new Framing(new Spot(240, 80), 2, 80, 60);

        BufferedImage part = read(PngFile.of(SAMPLE, framing));

        assertThat(part).returns(80, BufferedImage::getWidth).returns(60, BufferedImage::getHeight);
        assertLooksLike(part, image(2).getSubimage(480, 160, 80, 60));
    }

    @Test
    void an_image_painted_in_bands_looks_like_one_painted_at_once() throws IOException {
        var framing = Framing.whole(SAMPLE, 2);

        BufferedImage bands = read(PngFile.of(Plate.of(SAMPLE), framing, PngOptions.PLAIN, 37));

        assertLooksLike(bands, image(2));
    }

    @Test
    void title_and_description_are_in_the_file() {
        String file = new String(PngFile.of(SAMPLE, Framing.whole(SAMPLE, 1)), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("iTXtTitle\0\0\0en\0\0Two bodies, no tie")
                .contains("iTXtDescription\0\0\0en\0\0A lake office & a river council.");
    }

    @Test
    void pixels_on_an_inch_of_paper_are_in_the_file_where_they_are_known() throws IOException {
        var framing = Framing.whole(SAMPLE, 1);

        assertThat(millimetresOfAPixel(PngFile.of(Plate.of(SAMPLE), framing, PngOptions.PLAIN.at(300))))
                .containsExactly(0.084667, 0.084667);
        assertThat(millimetresOfAPixel(PngFile.of(SAMPLE, framing))).isEmpty();
    }

    @Test
    void the_ground_is_left_out_on_demand_and_what_is_translucent_stays_so() throws IOException {
        BufferedImage image = read(PngFile.of(Plate.of(SAMPLE), Framing.whole(SAMPLE, 1),
                PngOptions.PLAIN.withoutGround()));

        assertThat(Integer.toHexString(image.getRGB(3, 3))).isEqualTo("0");
        assertThat(Integer.toHexString(image.getRGB(260, 100))).isEqualTo("ff2470bd");
        assertThat(image.getRGB(120, 70) >>> 24).isEqualTo(Math.round(0.12 * 255));
        assertThat(pixel(image, 120, 70).red()).isCloseTo(SamplePicture.RED.red(), within(4));
    }

    /// Across and down, as the JDK's reader tells it.
    private static List<Double> millimetresOfAPixel(byte[] png) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        var tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
        return Stream.of("HorizontalPixelSize", "VerticalPixelSize")
                .map(name -> (Element) tree.getElementsByTagName(name).item(0))
                .filter(Objects::nonNull)
                .map(size -> Math.round(1e6 * Double.parseDouble(size.getAttribute("value"))) / 1e6)
                .toList();
    }

    /// Java2D cuts curves where the image ends, which moves the edges of thin lines by a part of a pixel.
    private static void assertLooksLike(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                double difference = Sight.NORMAL.difference(pixel(one, x, y), pixel(other, x, y));
                differing += difference > 2.3 ? 1 : 0;
            }
        }
        assertThat(differing).isLessThanOrEqualTo(one.getWidth() * one.getHeight() / 1000);
    }

    private static BufferedImage image(double scale) throws IOException {
        return read(PngFile.of(SAMPLE, Framing.whole(SAMPLE, scale)));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Ink pixel(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return new Ink(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }
}
