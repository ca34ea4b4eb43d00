package org.pactmap.export;

import java.awt.image.BufferedImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.pactmap.layout.Page;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Warm;
import org.pactmap.plot.Maps;

/// Painting the map at 1600x1000 pixels as the PNG does, and writing the files.
public class PaintingBenchmark extends Warm {

    private final Picture picture = Maps.picture();
    private final Picture fullHd = Maps.picture(new Page(1920, 1080));
    private final Framing framing = Framing.whole(picture, 1);
    private final BufferedImage image =
            new BufferedImage(framing.width(), framing.height(), BufferedImage.TYPE_INT_RGB);

    @Benchmark
    public BufferedImage paint() {
        var graphics = image.createGraphics();
        Painter.paint(picture, framing, 0, true, graphics);
        graphics.dispose();
        return image;
    }

    @Benchmark
    public byte[] pngFullHd() {
        return PngFile.of(fullHd, Framing.whole(fullHd, 1));
    }

    /// 3840x2160: four times the pixels, which should take less than four times as long.
    @Benchmark
    public byte[] pngFourK() {
        return PngFile.of(fullHd, Framing.whole(fullHd, 2));
    }

    @Benchmark
    public byte[] svg() {
        return SvgFile.of(picture);
    }
}
