package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.export.Extent.Fits;
import org.pactmap.export.Extent.TooLarge;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Spot;

class PresetTest {

    private static String pixels(Preset preset) {
        return switch (Extent.of(preset.width(), preset.height(), preset.scale())) {
            case Fits(var framing) -> framing.width() + "x" + framing.height();
            case TooLarge large -> large.toString();
        };
    }

    @Test
    void every_preset_has_the_pixels_that_its_name_promises() {
        assertThat(Stream.of(Preset.values())
                .map(preset -> preset.word() + " " + pixels(preset) + " at " + preset.dpi()))
                .containsExactly(
                        "full-hd 1920x1080 at 96.0", "4k 3840x2160 at 192.0", "square 2160x2160 at 192.0",
                        "a4 3508x2480 at 300.0", "a3 4961x3508 at 300.0", "slide 2560x1440 at 192.0");
    }

    @Test
    void a_preset_is_found_by_its_word() {
        assertThat(Preset.of("4k")).isEqualTo(Optional.of(Preset.UHD));
        assertThat(Preset.of("4K TV")).isEmpty();
    }

    @Test
    void a_picture_of_the_most_pixels_fits_and_one_more_is_too_large() {
        assertThat(Extent.of(2048, 1024, 8)).isEqualTo(new Fits(new Framing(new Spot(0, 0), 8, 16384, 8192)));
        assertThat(Extent.of(1024, 2048.25, 8)).isEqualTo(new TooLarge(8192, 16386, 7.99));
    }

    @Test
    void the_scale_that_is_advised_fits() {
        for (double width : new double[]{1001, 1920, 2777.77, 12345}) {
            double advised = ((TooLarge) Extent.of(width, 900, 17)).mostScale();

            assertThat(Extent.of(width, 900, advised)).isInstanceOf(Fits.class);
        }
    }
}
