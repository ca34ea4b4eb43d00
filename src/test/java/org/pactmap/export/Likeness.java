package org.pactmap.export;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Sight;

/// How alike two images look.
final class Likeness {

    /// CIEDE2000 from which two colours count as different.
    private static final double SEEN = 5;

    private final Map<Long, Boolean> known = new HashMap<>();

    /// The share of pixels that differ, from 0 to 1.
    double differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new AssertionError(one + " and " + other + " differ in size");
        }
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += differ(one.getRGB(x, y) & 0xffffff, other.getRGB(x, y) & 0xffffff) ? 1 : 0;
            }
        }
        return differing / (double) (one.getWidth() * one.getHeight());
    }

    private boolean differ(int one, int other) {
        return one != other && known.computeIfAbsent((long) one << 32 | other,
                _ -> Sight.NORMAL.difference(ink(one), ink(other)) > SEEN);
    }

    private static Ink ink(int rgb) {
        return new Ink(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
    }
}
