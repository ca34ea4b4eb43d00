package org.pactmap.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private Subset() {}

    /// The same characters give the same bytes, in whatever order they come.
    static byte[] of(FontFile file, String text) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file.content()))) {
            var subset = new TTFSubsetter(font, KEPT);
            text.codePoints().forEach(subset::add);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled font", broken);
        }
    }
}
