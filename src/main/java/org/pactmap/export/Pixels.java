package org.pactmap.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;

/// A picture as pixels: row by row, each 0xRRGGBB, with opacity in the highest byte where the ground is left out.
public final class Pixels {

    private static final int DOT = 16;

    private Pixels() {}

    /// All pixels of a framing, on the picture's ground.
    public static int[] of(Picture picture, Framing framing) {
        return of(picture, framing, 0, framing.height(), true);
    }

    /// Gets AWT's painter ready, of which a program that has just started knows nothing yet. It can be done on any
    /// thread, while there is no picture.
    public static void prepare() {
        var graphics = new BufferedImage(DOT, DOT, BufferedImage.TYPE_INT_RGB).createGraphics();
        Painter.prepare(Outline.circle(new Spot(DOT / 2.0, DOT / 2.0), DOT / 4.0), graphics);
        graphics.dispose();
    }

    static int[] of(Picture picture, Framing framing, int top, int rows, boolean grounded) {
        var image = new BufferedImage(framing.width(), rows,
                grounded ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        Painter.paint(picture, framing, top, grounded, graphics);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
