package org.pactmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pactmap.export.AtomicFile;

/// Writes a file as a whole or not at all, and says in plain words why it could not be written.
record Output(PrintWriter err) {

    Exit write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return say("cli.folder", file, folder);
        }
        if (Files.isDirectory(file)) {
            return say("cli.is-folder", file);
        }
        try {
            AtomicFile.write(file, bytes);
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
