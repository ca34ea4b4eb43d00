package org.pactmap.picture;

import java.util.HexFormat;

/// A colour in sRGB, each part from 0 to 255, and its opacity from 0 to 1.
public record Ink(int red, int green, int blue, double opacity) {

    public Ink {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("a colour runs from 0 to 255: " + red + ", " + green + ", " + blue);
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("an opacity runs from 0 to 1: " + opacity);
        }
    }

    /// An opaque ink from `#RRGGBB`.
    public static Ink of(String hex) {
        int rgb = HexFormat.fromHexDigits(hex, 1, 7);
        return new Ink(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }

    /// The opaque ink that stands `presence` of the way from `ground` to this one; 1 is this ink itself.
    public Ink over(Ink ground, double presence) {
        return new Ink(between(ground.red, red, presence), between(ground.green, green, presence),
                between(ground.blue, blue, presence), 1);
    }

    /// The ink that stands `presence` of the way from `ground` to this one, as opaque as this one.
    public Ink faded(Ink ground, double presence) {
        Ink mixed = over(ground, presence);
        return new Ink(mixed.red, mixed.green, mixed.blue, opacity);
    }

    /// `#RRGGBB`, without the opacity.
    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits((red << 16) | (green << 8) | blue, 6);
    }

    private static int between(int from, int to, double part) {
        return (int) Math.rint(from + (to - from) * part);
    }
}
