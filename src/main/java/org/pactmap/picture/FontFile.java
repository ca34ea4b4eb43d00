package org.pactmap.picture;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The tables of one TrueType file that drawing needs, read where they lie and no sooner than they are asked for.
///
/// Only what the bundled files have is understood: characters by a `cmap` of format 12, long offsets in `loca`.
/// FontBox reads more, but wakes up eight times as slowly: `docs/decisions/0008-glyphs-and-png-by-hand.md`.
///
/// - **Units.** All lengths are in units of the font, [#unitsPerEm] of which make an em; y grows upwards.
/// - **Source.** The OpenType specification, chapters `cmap`, `glyf`, `head`, `hhea`, `hmtx`, `loca`,
///   `maxp` and `OS/2`.
final class FontFile {

    private final byte[] content;
    private final ByteBuffer bytes;
    private final int characters;
    private final int groups;
    private final int metrics;
    private final int lastMetric;
    private final int places;
    private final int glyphs;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int xHeight;
    private final int capHeight;
    /// By glyph, its contours, once they have been read.
    private final AtomicReferenceArray<@Nullable List<Contour>> contours;

    FontFile(byte[] content) {
        this.content = content;
        bytes = ByteBuffer.wrap(content);
        characters = formatTwelve(table("cmap"));
        groups = bytes.getInt(characters + 12);
        metrics = table("hmtx");
        lastMetric = unsigned(table("hhea") + 34) - 1;
        places = table("loca");
        glyphs = table("glyf");
        unitsPerEm = unsigned(table("head") + 18);
        ascent = bytes.getShort(table("hhea") + 4);
        descent = -bytes.getShort(table("hhea") + 6);
        xHeight = bytes.getShort(table("OS/2") + 86);
        capHeight = bytes.getShort(table("OS/2") + 88);
        contours = new AtomicReferenceArray<>(unsigned(table("maxp") + 4));
    }

    /// The file beside this class that holds a weight.
    static FontFile bundled(Weight weight) {
        String name = "Inter-" + weight.css() + ".ttf";
        try (var file = requireNonNull(FontFile.class.getResourceAsStream(name), name)) {
            return new FontFile(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /// The whole file, as it lies on disk.
    byte[] content() {
        return content.clone();
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    /// How far below the line the lowest letters reach, a positive number.
    int descent() {
        return descent;
    }

    int xHeight() {
        return xHeight;
    }

    int capHeight() {
        return capHeight;
    }

    /// The glyph that shows a character; 0, an empty box, where the font has none.
    int glyph(int character) {
        int low = 0;
        int high = groups - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int group = characters + 16 + 12 * middle;
            if (character < bytes.getInt(group)) {
                high = middle - 1;
            } else if (character > bytes.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return bytes.getInt(group + 8) + character - bytes.getInt(group);
            }
        }
        return 0;
    }

    int advance(int glyph) {
        return unsigned(metrics + 4 * Math.min(glyph, lastMetric));
    }

    /// The contours of a glyph, in the order of the font; none where it is blank.
    List<Contour> contours(int glyph) {
        List<Contour> known = contours.get(glyph);
        if (known == null) {
            known = Glyph.contours(this, glyph);
            contours.set(glyph, known);
        }
        return known;
    }

    /// How a glyph is drawn; nothing remains where it is blank, as a space is.
    ByteBuffer drawing(int glyph) {
        int from = bytes.getInt(places + 4 * glyph);
        int to = bytes.getInt(places + 4 * glyph + 4);
        return bytes.slice(glyphs + from, to - from);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private int table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(12 + 16 * i) == tag) {
                return bytes.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalArgumentException("a font without a table " + name);
    }

    private int formatTwelve(int cmap) {
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int start = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(start) == 12) {
                return start;
            }
        }
        throw new IllegalArgumentException("a font whose characters are in no table of format 12");
    }
}
