package org.pactmap.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Cuts a font down to the characters that a text has.
final class Subset {

    /// What is needed to show characters one by one. Tables that move or join glyphs name them by numbers that are
    /// others in the subset.
    private static final List<String> KEPT =
            List.of("head", "hhea", "maxp", "OS/2", "name", "cmap", "post", "loca", "glyf", "hmtx", "prep", "gasp");

    private static final int OS2 = 0x4f532f32;
    private static final int HEAD = 0x68656164;

    private Subset() {}

    /// The same characters give the same bytes, in whatever order they come.
    static byte[] of(FontFile file, String text) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file.content()))) {
            var subset = new TTFSubsetter(font, KEPT);
            text.codePoints().forEach(subset::add);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return inVersionZero(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled font", broken);
        }
    }

    /// FontBox 3.0.8 writes of the table `OS/2` what version 0 of it has, but calls it by the version of the whole
    /// font's: strict readers, fontTools for one, refuse that. The sums that guard the file follow the change.
    private static byte[] inVersionZero(byte[] font) {
        var bytes = ByteBuffer.wrap(font);
        int entry = entry(bytes, OS2);
        int table = bytes.getInt(entry + 8);
        int version = bytes.getShort(table) << 16;
        bytes.putShort(table, (short) 0);
        bytes.putInt(entry + 4, bytes.getInt(entry + 4) - version);
        int adjustment = bytes.getInt(entry(bytes, HEAD) + 8) + 8;
        bytes.putInt(adjustment, bytes.getInt(adjustment) + 2 * version);
        return font;
    }

    /// Where a table's name, sum, place and length are listed.
    private static int entry(ByteBuffer bytes, int name) {
        int at = 12;
        while (bytes.getInt(at) != name) {
            at += 16;
        }
        return at;
    }
}
