package org.pactmap.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pixels as a PNG, row by row.
///
/// ImageIO would do the same, but takes three times as long in a JVM that has just started:
/// `docs/decisions/0008-glyphs-and-png-by-hand.md`.
///
/// - **Source.** Portable Network Graphics (PNG) Specification, third edition.
final class PngBytes {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// Eight bits a part; red, green and blue, with opacity or without; the only compression and filtering there is,
    /// and no interlacing.
    private static final byte[] TRANSLUCENT = {8, 6, 0, 0, 0};

    private static final byte[] OPAQUE = {8, 2, 0, 0, 0};

    /// Colours are sRGB, to be kept as they look.
    private static final byte[] PERCEPTUAL = {0};

    /// Half the time of the usual level 6, for 2 % more bytes.
    private static final int LEVEL = 3;

    /// What a density counts pixels by: the metre.
    private static final byte[] METRE = {1};

    private static final double METRES_PER_INCH = 0.0254;

    private final int width;
    private final boolean opaque;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] row;
    private final byte[] piece = new byte[1 << 16];

    PngBytes(int width, int height, boolean opaque) {
        this.width = width;
        this.opaque = opaque;
        row = new byte[1 + (opaque ? 3 : 4) * width];
        file.writeBytes(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(8).putInt(width).putInt(height).array(), opaque ? OPAQUE : TRANSLUCENT);
        chunk("sRGB", PERCEPTUAL);
    }

    /// Says how many pixels lie side by side on an inch of paper.
    void density(double perInch) {
        byte[] perMetre = number((int) Math.rint(perInch / METRES_PER_INCH));
        chunk("pHYs", perMetre, perMetre, METRE);
    }

    /// Adds a text for people and programs that cannot see.
    ///
    /// @param keyword one that the PNG specification knows, such as `Title`, or one of ours
    void say(String keyword, String language, String text) {
        chunk("iTXt", (keyword + "\0\0\0" + language + "\0\0").getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds whole rows of pixels, each `0xAARRGGBB`; where all are opaque, the opacity is not looked at.
    void add(int[] pixels) {
        for (int from = 0; from < pixels.length; from += width) {
            int at = 1;
            for (int i = from; i < from + width; i++) {
                int rgb = pixels[i];
                row[at++] = (byte) (rgb >> 16);
                row[at++] = (byte) (rgb >> 8);
                row[at++] = (byte) rgb;
                if (!opaque) {
                    row[at++] = (byte) (rgb >> 24);
                }
            }
            deflater.setInput(row);
            deflate();
        }
    }

    /// The whole file, after the last row.
    byte[] end() {
        deflater.finish();
        deflate();
        deflater.end();
        chunk("IDAT", deflated.toByteArray());
        chunk("IEND");
        return file.toByteArray();
    }

    private void deflate() {
        int count = deflater.deflate(piece);
        while (count > 0) {
            deflated.write(piece, 0, count);
            count = deflater.deflate(piece);
        }
    }

    private void chunk(String name, byte[]... content) {
        var check = new CRC32();
        int length = 0;
        for (byte[] part : content) {
            length += part.length;
        }
        file.writeBytes(number(length));
        add(name.getBytes(StandardCharsets.US_ASCII), check);
        for (byte[] part : content) {
            add(part, check);
        }
        file.writeBytes(number((int) check.getValue()));
    }

    private void add(byte[] part, CRC32 check) {
        check.update(part);
        file.writeBytes(part);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
