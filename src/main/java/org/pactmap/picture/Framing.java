package org.pactmap.picture;

/// Which part of a page is shown, and how large: the page's spot `corner` lies at the upper left pixel, and a
/// point of the page is `scale` pixels wide.
///
/// @param width in pixels
/// @param height in pixels
public record Framing(Spot corner, double scale, int width, int height) {

    public Framing {
        if (!(scale > 0) || width < 1 || height < 1) {
            throw new IllegalArgumentException("nothing can be seen at scale " + scale + ", " + width + "x" + height);
        }
    }

    /// The whole page.
    public static Framing whole(Picture picture, double scale) {
        return new Framing(new Spot(0, 0), scale, (int) Math.round(picture.width() * scale),
                (int) Math.round(picture.height() * scale));
    }

    /// The spot of the page under a pixel.
    public Spot under(double x, double y) {
        return new Spot(corner.x() + x / scale, corner.y() + y / scale);
    }
}
