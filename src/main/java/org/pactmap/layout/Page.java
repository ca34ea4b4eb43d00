package org.pactmap.layout;

/// The page that a map is laid out for, in points, and what stands on it around the map. A map is laid out anew for each
/// size, not scaled.
public record Page(double width, double height, Captions captions) {

    public static final double LEAST_WIDTH = 885;
    public static final double LEAST_HEIGHT = 633;

    /// With all that stands around a map.
    public Page(double width, double height) {
        this(width, height, Captions.ALL);
    }

    public Page {
        if (!(width >= LEAST_WIDTH && height >= LEAST_HEIGHT)) {
            throw new IllegalArgumentException("a map needs at least " + LEAST_WIDTH + "x" + LEAST_HEIGHT
                    + " points, not " + width + "x" + height);
        }
    }
}
