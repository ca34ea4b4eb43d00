package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.picture.Picture;

/// All formats draw a picture alike.
class AlikeTest {

    private static final Likeness LIKENESS = new Likeness();

    private static List<ReferenceView> views() {
        return ReferenceView.all();
    }

    @Test
    void there_are_twenty_views_and_no_two_look_the_same() {
        assertThat(views()).hasSize(20);
        assertThat(views().stream().map(view -> view.picture().marks())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_pdf_looks_like_the_png(ReferenceView view) throws IOException {
        Picture picture = view.picture();
        byte[] pdf = PdfFile.of(List.of(Plate.of(picture)), Paper.PICTURE, AnotherJvm.COLOPHON);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(LIKENESS.differing(Rasters.pdf(document, 0, 1), Rasters.png(picture, 1))).isLessThan(0.005);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void an_svg_read_back_has_the_marks_of_the_picture(ReferenceView view) {
        Picture picture = view.picture();

        Alike.assertAlike(SvgReading.of(SvgFile.of(picture)), Alike.told(picture));
    }

    @ParameterizedTest
    @MethodSource("views")
    void an_outlined_svg_has_the_outlines_that_the_png_fills(ReferenceView view) {
        Picture picture = view.picture();

        Alike.assertAlike(SvgReading.of(SvgFile.of(Plate.of(picture), Lettering.OUTLINES)), Alike.outlined(picture));
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_slide_read_back_has_the_marks_of_the_picture(ReferenceView view) {
        Picture picture = view.picture();
        byte[] slides = SlidesFile.of(List.of(Plate.of(picture)), SlideSize.WIDE, AnotherJvm.COLOPHON);

        Alike.assertAlike(new SlideReading(SlideSize.WIDE.under(picture)).of(slides, 1), Alike.titleFirst(picture));
    }
}
