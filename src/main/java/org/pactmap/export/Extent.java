package org.pactmap.export;

import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;

/// How many pixels a picture takes at a scale, and whether that is too many.
public sealed interface Extent {

    /// The most pixels a side: they are painted in less than 512 MiB.
    int MOST = 16_384;

    /// The whole picture, in so many pixels.
    record Fits(Framing framing) implements Extent {}

    /// More pixels a side than there may be.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param mostScale the largest scale, in whole hundredths, at which the picture fits
    record TooLarge(double width, double height, double mostScale) implements Extent {}

    static Extent of(Picture picture, double scale) {
        return of(picture.width(), picture.height(), scale);
    }

    /// @param width in points
    /// @param height in points
    /// @param scale pixels for each point
    static Extent of(double width, double height, double scale) {
        double longer = Math.max(width, height);
        if (Math.rint(longer * scale) > MOST) {
            return new TooLarge(Math.rint(width * scale), Math.rint(height * scale),
                    Math.floor(MOST / longer * 100) / 100);
        }
        return new Fits(new Framing(new Spot(0, 0), scale, pixels(width, scale), pixels(height, scale)));
    }

    private static int pixels(double points, double scale) {
        return (int) Math.round(points * scale);
    }
}
