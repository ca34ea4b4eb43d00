package org.pactmap.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/// Finds texts in a PNG that anyone may have made.
///
/// - **Source.** Portable Network Graphics (PNG) Specification, third edition.
final class PngTexts {

    /// Length and name before the content of a chunk, and its sum after it.
    private static final int AROUND = 12;

    private static final int TEXT = 0x69545874;
    private static final int END = 0x49454e44;

    private PngTexts() {}

    /// That a file which starts as a PNG does not go on as one.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
    }

    static boolean isPng(byte[] file) {
        return file.length >= PngBytes.SIGNATURE.length
                && Arrays.equals(file, 0, PngBytes.SIGNATURE.length, PngBytes.SIGNATURE, 0, PngBytes.SIGNATURE.length);
    }

    /// All uncompressed international texts under a keyword: we write no others.
    static List<String> of(byte[] file, String keyword) throws Broken {
        byte[] start = (keyword + "\0\0\0").getBytes(ISO_8859_1);
        var texts = new ArrayList<String>();
        var rest = ByteBuffer.wrap(file).position(PngBytes.SIGNATURE.length);
        int name;
        do {
            ByteBuffer content = next(rest);
            name = content.getInt();
            if (name == TEXT && starts(content, start)) {
                texts.add(text(content.position(content.position() + start.length)));
            }
        } while (name != END);
        return texts;
    }

    /// Name and content of the next chunk.
    private static ByteBuffer next(ByteBuffer rest) throws Broken {
        int length = rest.remaining() < AROUND ? -1 : rest.getInt();
        if (length < 0 || length > rest.remaining() - (AROUND - Integer.BYTES)) {
            throw new Broken();
        }
        ByteBuffer content = rest.slice(rest.position(), Integer.BYTES + length);
        var sum = new CRC32();
        sum.update(content.duplicate());
        rest.position(rest.position() + Integer.BYTES + length);
        if (rest.getInt() != (int) sum.getValue()) {
            throw new Broken();
        }
        return content;
    }

    private static boolean starts(ByteBuffer content, byte[] start) {
        return content.remaining() >= start.length
                && content.slice(content.position(), start.length).equals(ByteBuffer.wrap(start));
    }

    /// What follows the language and the keyword in that language.
    private static String text(ByteBuffer content) throws Broken {
        for (int zeros = 0; zeros < 2;) {
            if (!content.hasRemaining()) {
                throw new Broken();
            }
            zeros += content.get() == 0 ? 1 : 0;
        }
        return UTF_8.decode(content).toString();
    }
}
