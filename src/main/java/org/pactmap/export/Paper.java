package org.pactmap.export;

import org.pactmap.picture.Picture;

/// The paper of a document: which size a page has, and where a picture lies on it.
public enum Paper {
    /// As large as the picture.
    PICTURE(0, 0, 0),
    /// A4, upright or on its side as the picture is, with margins of half an inch.
    A4(595.28, 841.89, 36),
    A3(841.89, 1190.55, 36);

    /// The largest page that readers of PDF promise to show.
    private static final double MOST = 14_400;

    private final double shorter;
    private final double longer;
    private final double margin;

    Paper(double shorter, double longer, double margin) {
        this.shorter = shorter;
        this.longer = longer;
        this.margin = margin;
    }

    /// A page, and where a picture lies on it: its left and lower edge, and how large a point of it is there.
    ///
    /// @param width in points of 72 to the inch, as is all of it
    record Sheet(double width, double height, double left, double foot, double scale) {}

    Sheet under(Picture picture) {
        return switch (this) {
            case PICTURE -> {
                double scale = Math.min(1, MOST / Math.max(picture.width(), picture.height()));
                yield new Sheet(picture.width() * scale, picture.height() * scale, 0, 0, scale);
            }
            case A4, A3 -> {
                boolean wide = picture.width() > picture.height();
                double width = wide ? longer : shorter;
                double height = wide ? shorter : longer;
                double scale = Math.min((width - 2 * margin) / picture.width(),
                        (height - 2 * margin) / picture.height());
                yield new Sheet(width, height, (width - picture.width() * scale) / 2,
                        (height - picture.height() * scale) / 2, scale);
            }
        };
    }
}
