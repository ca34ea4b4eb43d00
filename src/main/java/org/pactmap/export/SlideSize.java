package org.pactmap.export;

import org.pactmap.picture.Picture;

/// How large slides are, and where a picture lies on one.
public enum SlideSize {
    /// 13.333 by 7.5 inches, as slides are by default; the picture in the middle, as large as it fits.
    WIDE,
    /// As high, and as wide as the first picture is in proportion.
    PICTURE;

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;

    /// The widest slide that there may be: 56 inches.
    private static final double MOST = 4032;

    /// A slide and where a picture lies on it: its left and upper edge, and how large a point of it is there.
    ///
    /// @param width in points of 72 to the inch, as is all of it
    record Sheet(double width, double height, double left, double top, double scale) {

        /// The same slide with another picture in its middle.
        Sheet under(Picture picture) {
            double fitting = Math.min(width / picture.width(), height / picture.height());
            return new Sheet(width, height, (width - picture.width() * fitting) / 2,
                    (height - picture.height() * fitting) / 2, fitting);
        }

        double x(double of) {
            return left + of * scale;
        }

        double y(double of) {
            return top + of * scale;
        }
    }

    Sheet under(Picture picture) {
        return switch (this) {
            case WIDE -> new Sheet(WIDTH, HEIGHT, 0, 0, 1).under(picture);
            case PICTURE -> {
                double scale = Math.min(HEIGHT / picture.height(), MOST / picture.width());
                yield new Sheet(picture.width() * scale, picture.height() * scale, 0, 0, scale);
            }
        };
    }
}
