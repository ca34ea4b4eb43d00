package org.pactmap.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Takes bytes as UTF-8, strictly, and as JSON.
///
/// Decoding comes before Jackson so that columns count characters: in bytes, a Ukrainian line would be twice as long.
public final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /// Null, and a problem noted, where they are not.
    public static @Nullable Written of(byte[] bytes, Notes notes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean isText = !StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError();
        text.flip();
        if (!isText) {
            notes.note(new FileProblem.NotUtf8(endOf(text, notes)));
            return null;
        }
        int from = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        return JsonText.read(text.array(), from, text.limit() - from, notes);
    }

    private static Place endOf(CharBuffer text, Notes notes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.limit(); i++) {
            if (text.get(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return notes.at(line, text.limit() - start + 1);
    }
}
