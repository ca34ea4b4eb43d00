package org.pactmap.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of a file, if it is there and not too large.
public final class FileBytes {

    /// MiB of the largest file that is read, forty times the largest bundled dataset.
    public static final int MOST = 16;

    private static final int MOST_BYTES = MOST << 20;

    private FileBytes() {}

    /// The name of a file without its folder.
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Null, and a problem noted, where it can't be read.
    public static byte @Nullable [] of(Path file, Notes notes) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return none(new FileProblem.IsFolder(notes.whole()), notes);
            }
            return attributes.size() > MOST_BYTES ? tooLarge(notes) : read(file, notes);
        } catch (NoSuchFileException _) {
            return none(new FileProblem.NoSuchFile(notes.whole(), file.toString()), notes);
        } catch (IOException _) {
            return none(new FileProblem.Unreadable(notes.whole()), notes);
        }
    }

    /// Reads no more than the most, whatever size the file says that it has.
    private static byte @Nullable [] read(Path file, Notes notes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? tooLarge(notes) : bytes;
        }
    }

    private static byte @Nullable [] tooLarge(Notes notes) {
        return none(new FileProblem.TooLarge(notes.whole(), MOST), notes);
    }

    private static byte @Nullable [] none(Problem problem, Notes notes) {
        notes.note(problem);
        return null;
    }
}
