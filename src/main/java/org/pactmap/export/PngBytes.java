package org.pactmap.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/// Writes pixels as a PNG, some rows at a time.
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

    /// What says that a stream of RFC 1950 follows, made quickly.
    private static final byte[] DEFLATED = {0x78, 0x5e};

    /// A last block of RFC 1951 without anything in it.
    private static final byte[] NO_MORE = {3, 0};

    /// Bytes of pixels that are compressed as a piece: always as many, so that the file does not depend on the machine.
    private static final int PIECE = 4 << 20;

    /// What a density counts pixels by: the metre.
    private static final byte[] METRE = {1};

    private static final double METRES_PER_INCH = 0.0254;

    private final int width;
    private final boolean opaque;
    private final Executor helpers;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private PngPiece.Adler check = PngPiece.Adler.NOTHING;

    /// @param helpers where rows may be compressed meanwhile; they change no byte
    PngBytes(int width, int height, boolean opaque, Executor helpers) {
        this.width = width;
        this.opaque = opaque;
        this.helpers = helpers;
        file.writeBytes(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(8).putInt(width).putInt(height).array(), opaque ? OPAQUE : TRANSLUCENT);
        chunk("sRGB", PERCEPTUAL);
        deflated.writeBytes(DEFLATED);
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
        int each = Math.max(1, PIECE / (4 * width)) * width;
        var work = new ArrayList<Supplier<PngPiece>>();
        for (int start = 0; start < pixels.length; start += each) {
            int from = start;
            int to = Math.min(start + each, pixels.length);
            work.add(() -> PngPiece.of(pixels, from, to, width, opaque));
        }
        for (PngPiece piece : Share.all(work, helpers)) {
            deflated.writeBytes(piece.deflated());
            check = check.then(piece.check(), piece.length());
        }
    }

    /// The whole file, after the last row.
    byte[] end() {
        deflated.writeBytes(NO_MORE);
        deflated.writeBytes(number(check.value()));
        chunk("IDAT", deflated.toByteArray());
        chunk("IEND");
        return file.toByteArray();
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
