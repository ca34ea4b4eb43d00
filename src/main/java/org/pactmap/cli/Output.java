package org.pactmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pactmap.export.AtomicFile;

/// Writes a file as a whole or not at all, and says in plain words why it could not be written.
record Output(PrintWriter err, Writing writing) {

    /// How bytes get to a file; a test lets it fail as a full disk does.
    @FunctionalInterface
    interface Writing {

        /// @throws IOException if they do not; then nothing of them is there
        void write(Path file, byte[] bytes) throws IOException;
    }

    Output(PrintWriter err) {
        this(err, AtomicFile::write);
    }

    /// Whether a file could be there, as far as can be told without writing it; if not, it is said why.
    boolean accepts(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            say("cli.folder", file, folder);
            return false;
        }
        if (Files.isDirectory(file)) {
            say("cli.is-folder", file);
            return false;
        }
        if (folder != null && !Files.isWritable(folder)) {
            say("cli.denied", file);
            return false;
        }
        return true;
    }

    Exit write(Path file, byte[] bytes) {
        if (!accepts(file)) {
            return Exit.UNWRITTEN;
        }
        try {
            writing.write(file, bytes);
            return Exit.DONE;
        } catch (FileSystemException unwritten) {
            String why = unwritten.getReason();
            return why == null ? say("cli.denied", file) : say("cli.unwritten", file, why);
        } catch (IOException unwritten) {
            String why = unwritten.getMessage();
            return why == null ? say("cli.denied", file) : say("cli.unwritten", file, why);
        }
    }

    private Exit say(String key, Object... given) {
        err.println(Misuse.WORDS.say(key, given));
        return Exit.UNWRITTEN;
    }
}
