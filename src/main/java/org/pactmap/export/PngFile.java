package org.pactmap.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;

/// A picture as a PNG file. The same picture in the same framing gives the same bytes.
///
/// No screen is asked for, but AWT looks for one unless the program was started with `java.awt.headless=true`.
public final class PngFile {

    /// Pixels painted at a time, at most, so that an image of any size takes 64 MB to paint.
    private static final int BAND = 16 << 20;

    private PngFile() {}

    /// The file's bytes, with the picture's title and description in it.
    public static byte[] of(Picture picture, Framing framing) {
        return of(picture, framing, Math.max(1, BAND / framing.width()));
    }

    static byte[] of(Picture picture, Framing framing, int rows) {
        var png = new PngBytes(framing.width(), framing.height());
        png.say("Title", picture.language(), picture.title());
        png.say("Description", picture.language(), picture.description());
        for (int top = 0; top < framing.height(); top += rows) {
            png.add(painted(picture, framing, top, Math.min(rows, framing.height() - top)));
        }
        return png.end();
    }

    private static int[] painted(Picture picture, Framing framing, int top, int rows) {
        var image = new BufferedImage(framing.width(), rows, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        Painter.paint(picture, framing, top, graphics);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
