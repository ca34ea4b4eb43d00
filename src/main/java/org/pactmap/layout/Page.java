package org.pactmap.layout;

/// The page that a map is laid out for, in points. A map is laid out anew for each size, not scaled.
public record Page(double width, double height) {

    public static final double LEAST_WIDTH = 885;
    public static final double LEAST_HEIGHT = 633;

    public Page {
        if (!(width >= LEAST_WIDTH && height >= LEAST_HEIGHT)) {
            throw new IllegalArgumentException("a map needs at least " + LEAST_WIDTH + "x" + LEAST_HEIGHT
                    + " points, not " + width + "x" + height);
        }
    }
}
