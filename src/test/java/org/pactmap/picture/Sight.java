package org.pactmap.picture;

/// A kind of sight, and how inks look to it.
///
/// - **Source.** What people without one kind of cone see: Machado, Oliveira and Fernandes 2009 (IEEE Transactions on
///   Visualization and Computer Graphics 15, pages 1291 to 1298), full severity, on linear light. Contrast: WCAG 2.2.
public enum Sight {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /// Without the cones for long waves: red looks dark.
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /// Without the cones for middle waves.
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /// Without the cones for short waves.
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] mix;

    Sight(double... mix) {
        this.mix = mix;
    }

    /// How different two opaque inks look: CIEDE2000.
    public double difference(Ink one, Ink other) {
        return seen(one).differenceTo(seen(other));
    }

    /// The contrast of two opaque inks, from 1 to 21, as WCAG defines it; it is the same for every kind of sight.
    public static double contrast(Ink one, Ink other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private Lab seen(Ink ink) {
        double red = light(ink.red());
        double green = light(ink.green());
        double blue = light(ink.blue());
        return Lab.of(mixed(0, red, green, blue), mixed(3, red, green, blue), mixed(6, red, green, blue));
    }

    private double mixed(int row, double red, double green, double blue) {
        return Math.clamp(mix[row] * red + mix[row + 1] * green + mix[row + 2] * blue, 0, 1);
    }

    private static double luminance(Ink ink) {
        return 0.2126 * light(ink.red()) + 0.7152 * light(ink.green()) + 0.0722 * light(ink.blue());
    }

    private static double light(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
