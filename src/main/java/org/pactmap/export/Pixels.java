package org.pactmap.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;

/// A picture as pixels: row by row, each 0xRRGGBB, with opacity in the highest byte where the ground is left out.
public final class Pixels {

    private Pixels() {}

    /// All pixels of a framing, on the picture's ground.
    public static int[] of(Picture picture, Framing framing) {
        return of(picture, framing, 0, framing.height(), true);
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
