package org.pactmap.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the contours of a glyph from the table `glyf`.
final class Glyph {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /// Number of contours and the box around them.
    private static final int HEAD = 10;

    private final FontFile font;
    private final ByteBuffer bytes;

    private Glyph(FontFile font, ByteBuffer bytes) {
        this.font = font;
        this.bytes = bytes;
    }

    /// Reads the contours of a glyph; [FontFile#contours] does so once.
    static List<Contour> contours(FontFile font, int glyph) {
        ByteBuffer bytes = font.drawing(glyph);
        if (!bytes.hasRemaining()) {
            return List.of();
        }
        int count = bytes.getShort();
        var reader = new Glyph(font, bytes.position(HEAD));
        return List.copyOf(count < 0 ? reader.parts() : reader.simple(count));
    }

    private List<Contour> simple(int count) {
        var ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = word() + 1;
        }
        int instructions = word();
        bytes.position(bytes.position() + instructions);
        int[] flags = flags(ends[count - 1]);
        double[] x = coordinates(flags, SHORT_X, SAME_X);
        double[] y = coordinates(flags, SHORT_Y, SAME_Y);
        var contours = new ArrayList<Contour>(count);
        int from = 0;
        for (int to : ends) {
            var on = new boolean[to - from];
            for (int i = from; i < to; i++) {
                on[i - from] = (flags[i] & ON_CURVE) != 0;
            }
            contours.add(new Contour(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), on));
            from = to;
        }
        return contours;
    }

    private int[] flags(int points) {
        var flags = new int[points];
        int at = 0;
        while (at < points) {
            int flag = bytes.get();
            int times = (flag & REPEATED) == 0 ? 1 : 1 + Byte.toUnsignedInt(bytes.get());
            Arrays.fill(flags, at, at + times, flag);
            at += times;
        }
        return flags;
    }

    /// Each point is told by its distance from the one before: a byte whose sign is the flag `same`, or a word, or,
    /// where it is the same, nothing.
    private double[] coordinates(int[] flags, int isShort, int same) {
        var all = new double[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & same) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(bytes.get());
                at += set ? step : -step;
            } else if (!set) {
                at += bytes.getShort();
            }
            all[i] = at;
        }
        return all;
    }

    /// A glyph made of others, such as a letter and its accent.
    private List<Contour> parts() {
        var contours = new ArrayList<Contour>();
        int flags;
        do {
            flags = word();
            List<Contour> part = font.contours(word());
            boolean words = (flags & WORDS) != 0;
            double dx = words ? bytes.getShort() : bytes.get();
            double dy = words ? bytes.getShort() : bytes.get();
            double xx = (flags & (ONE_SCALE | TWO_SCALES | MATRIX)) != 0 ? part() : 1;
            double xy = (flags & MATRIX) != 0 ? part() : 0;
            double yx = (flags & MATRIX) != 0 ? part() : 0;
            double yy = (flags & (TWO_SCALES | MATRIX)) != 0 ? part() : xx;
            part.forEach(contour -> contours.add(contour.turned(xx, xy, yx, yy, dx, dy)));
        } while ((flags & MORE) != 0);
        return contours;
    }

    private int word() {
        return Short.toUnsignedInt(bytes.getShort());
    }

    /// A number from -2 to just under 2.
    private double part() {
        return bytes.getShort() / (double) (1 << 14);
    }
}
