package org.pactmap.picture;

/// A colour in CIELAB under D65, and how different two of them look.
///
/// - **Source.** sRGB to CIELAB by IEC 61966-2-1 and CIE 15; the difference is CIEDE2000 as Sharma, Wu and Dalal wrote
///   it out in 2005 (Color Research and Application 30, pages 21 to 30), tested with their pairs.
record Lab(double lightness, double a, double b) {

    private static final double TO_THE_SEVENTH = StrictMath.pow(25, 7);

    /// Of linear light, each part from 0 to 1.
    static Lab of(double red, double green, double blue) {
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /// CIEDE2000 with all weights 1: about 1 is the least that is seen, and 2.3 is just noticed by most.
    double differenceTo(Lab other) {
        double stretch = 1.5 - 0.5 * saturation((chroma() + other.chroma()) / 2);
        var one = new Lab(lightness, a * stretch, b);
        var two = new Lab(other.lightness, other.a * stretch, other.b);
        double product = one.chroma() * two.chroma();
        double lightnessStep = two.lightness - one.lightness;
        double chromaStep = two.chroma() - one.chroma();
        double turn = product == 0 ? 0 : turn(one.hue(), two.hue());
        double hueStep = 2 * Math.sqrt(product) * sine(turn / 2);
        double middle = (one.lightness + two.lightness) / 2 - 50;
        double chroma = (one.chroma() + two.chroma()) / 2;
        double hue = product == 0 ? one.hue() + two.hue() : one.hue() + turn / 2;
        double t = 1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6)
                - 0.20 * cosine(4 * hue - 63);
        double l = lightnessStep / (1 + 0.015 * middle * middle / Math.sqrt(20 + middle * middle));
        double c = chromaStep / (1 + 0.045 * chroma);
        double h = hueStep / (1 + 0.015 * chroma * t);
        double blue = ((hue + 360) % 360 - 275) / 25;
        double rotation = -2 * saturation(chroma) * sine(60 * StrictMath.exp(-blue * blue));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private double chroma() {
        return StrictMath.hypot(a, b);
    }

    private double hue() {
        return (StrictMath.toDegrees(StrictMath.atan2(b, a)) + 360) % 360;
    }

    /// The shorter way round from one hue to another, from -180 to 180 degrees.
    private static double turn(double from, double to) {
        double turn = to - from;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double saturation(double chroma) {
        double seventh = StrictMath.pow(chroma, 7);
        return Math.sqrt(seventh / (seventh + TO_THE_SEVENTH));
    }

    private static double root(double part) {
        return part > 216 / 24389.0 ? StrictMath.cbrt(part) : (24389 / 27.0 * part + 16) / 116;
    }

    private static double sine(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private static double cosine(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
