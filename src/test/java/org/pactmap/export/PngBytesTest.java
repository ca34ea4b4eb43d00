package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Pixels that are compressed in pieces are read again as they were.
class PngBytesTest {

    /// More than three pieces.
    private static final int WIDTH = 3000;
    private static final int HEIGHT = 1201;

    @Test
    void every_pixel_of_many_pieces_is_read_again() throws IOException {
        int[] pixels = new Random(1).ints(WIDTH * HEIGHT, 0, 1 << 24).map(rgb -> rgb | 0xff000000).toArray();
        var png = new PngBytes(WIDTH, HEIGHT, true, ForkJoinPool.commonPool());
        png.add(pixels);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.end()));

        assertThat(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH)).isEqualTo(pixels);
    }

    @Test
    void opacity_is_kept_over_the_ends_of_pieces() throws IOException {
        int[] pixels = new Random(2).ints(WIDTH * HEIGHT).toArray();
        var png = new PngBytes(WIDTH, HEIGHT, false, Runnable::run);
        png.add(pixels);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.end()));

        assertThat(image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH)).isEqualTo(pixels);
    }

    @Test
    void helpers_change_no_byte_also_where_they_never_come() {
        int[] pixels = new Random(4).ints(WIDTH * HEIGHT).toArray();

        assertThat(file(pixels, ForkJoinPool.commonPool())).isEqualTo(file(pixels, Runnable::run))
                .isEqualTo(file(pixels, _ -> {}));
    }

    private static byte[] file(int[] pixels, Executor helpers) {
        var png = new PngBytes(WIDTH, HEIGHT, true, helpers);
        png.add(pixels);
        return png.end();
    }

    @Test
    void checks_of_two_pieces_join_to_that_of_both() {
        var random = new Random(3);
        for (int round = 0; round < 100; round++) {
            byte[] all = new byte[random.nextInt(200_000)];
            random.nextBytes(all);
            int cut = all.length == 0 ? 0 : random.nextInt(all.length);

            PngPiece.Adler joined = check(all, 0, cut).then(check(all, cut, all.length), all.length - cut);

            assertThat(joined).isEqualTo(check(all, 0, all.length));
        }
    }

    private static PngPiece.Adler check(byte[] bytes, int from, int to) {
        var check = new Adler32();
        check.update(bytes, from, to - from);
        return PngPiece.Adler.of(check);
    }
}
