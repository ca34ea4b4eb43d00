package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// Our files as the programs that people have show them, beside the PNG.
///
/// What they draw is left in `target/look`, the PNG on the left and the other format on the right: look at it.
class FormatsLook {

    /// Pixels for each point: of edges, which programs smooth each in their own way, a smaller part is left.
    private static final int SCALE = 4;

    /// The same where there are many thin curves, which have more edge than anything else.
    private static final int FINE = 8;

    /// Where one format in one program is enough, each how manyth view is painted.
    private static final int SOME = 4;

    private static final Path FOLDER = Path.of("target/look");
    private static final Likeness LIKENESS = new Likeness();
    private static final List<Picture> PICTURES = ReferenceView.all().stream().map(ReferenceView::picture).toList();
    private static final List<Plate> PLATES = PICTURES.stream().map(Plate::of).toList();

    private final Programs programs = new Programs(FOLDER);

    @BeforeAll
    static void make_room() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @Test
    void chromium_draws_an_outlined_svg_as_the_png() throws IOException, InterruptedException {
        for (int i = 0; i < PICTURES.size(); i++) {
            int scale = switch (ReferenceView.all().get(i).view().layout()) {
                case BRIEFING, MATRIX -> SCALE;
                case FORCE, GEOGRAPHIC, LAYERS -> FINE;
            };
            assertThat(inChromium("outlined-" + i, PICTURES.get(i), Lettering.OUTLINES, scale)).isLessThan(0.005);
        }
    }

    @Test
    void chromium_sets_the_text_of_an_svg_where_the_png_has_it() throws IOException, InterruptedException {
        for (int i = 0; i < PICTURES.size(); i += SOME) {
            assertThat(inChromium("text-" + i, PICTURES.get(i), Lettering.TEXT, SCALE)).isLessThan(0.02);
        }
    }

    private double inChromium(String name, Picture picture, Lettering lettering, int scale)
            throws IOException, InterruptedException {
        Path svg = Files.write(FOLDER.resolve(name + ".svg"), SvgFile.of(Plate.of(picture), lettering));
        return differing(name, programs.painted(svg, picture, scale), picture, scale);
    }

    @Test
    void poppler_finds_the_parts_of_the_typeface_and_all_text_in_a_pdf() throws IOException, InterruptedException {
        Path pdf = Files.write(FOLDER.resolve("pages.pdf"),
                PdfFile.of(PLATES, Paper.PICTURE, AnotherJvm.COLOPHON));

        assertThat(programs.fonts(pdf)).hasSize(3)
                .allSatisfy(font -> assertThat(font)
                        .matches("[A-Z]{6}\\+Inter-\\w+ CID TrueType Identity-H yes yes yes .*"));
        assertTellsAll(pdf);
        for (int i = 0; i < PICTURES.size(); i += SOME) {
            assertThat(differing("page-" + i, programs.painted(pdf, i + 1, SCALE), PICTURES.get(i), SCALE))
                    .isLessThan(0.03);
        }
    }

    @Test
    void libre_office_shows_slides_much_as_the_png() throws IOException, InterruptedException {
        Path slides = Files.write(FOLDER.resolve("slides.pptx"),
                SlidesFile.of(PLATES, SlideSize.WIDE, AnotherJvm.COLOPHON));
        Path pdf = programs.pdf(slides);

        assertThat(programs.fonts(pdf)).isNotEmpty()
                .allSatisfy(font -> assertThat(font).matches("[A-Z]{6}\\+Inter-\\w+ .* yes yes yes .*"));
        assertTellsAll(pdf);
        for (int i = 0; i < PICTURES.size(); i += SOME) {
            Path own = Files.write(FOLDER.resolve("slide-" + i + ".pptx"),
                    SlidesFile.of(List.of(PLATES.get(i)), SlideSize.PICTURE, AnotherJvm.COLOPHON));
            double scale = SCALE / SlideSize.PICTURE.under(PICTURES.get(i)).scale();
            assertThat(differing("slide-" + i, programs.painted(programs.pdf(own), 1, scale), PICTURES.get(i), SCALE))
                    .isLessThan(0.06);
        }
    }

    /// All text but what runs off the page, which Poppler does not read.
    private void assertTellsAll(Path pdf) throws IOException, InterruptedException {
        for (int i = 0; i < PICTURES.size(); i++) {
            String text = programs.text(pdf, i + 1);
            var page = new Box(0, 0, PICTURES.get(i).width(), PICTURES.get(i).height());
            assertThat(PICTURES.get(i).marks()).filteredOn(Mark.Words.class::isInstance).map(Mark.Words.class::cast)
                    .filteredOn(words -> page.contains(Typeface.bundled().line(words))).hasSizeGreaterThan(15)
                    .map(words -> words.text().replaceAll("\\s", ""))
                    .allSatisfy(words -> assertThat(text).contains(words));
        }
    }

    /// The share of pixels that differ from the PNG; both are left side by side.
    private static double differing(String name, BufferedImage other, Picture picture, int scale)
            throws IOException {
        BufferedImage png = Rasters.png(picture, scale);
        var both = new BufferedImage(png.getWidth() + other.getWidth(), png.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = both.createGraphics();
        graphics.drawImage(png, 0, 0, null);
        graphics.drawImage(other, png.getWidth(), 0, null);
        graphics.dispose();
        ImageIO.write(both, "png", FOLDER.resolve("beside-" + name + ".png").toFile());
        double differing = LIKENESS.differing(png, other.getSubimage(0, 0, png.getWidth(), png.getHeight()));
        System.out.printf("%s: %.2f %%%n", name, 100 * differing);
        return differing;
    }
}
