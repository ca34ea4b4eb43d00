package org.pactmap.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
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
        try {
            AtomicFile.write(file, bytes);
            return Exit.DONE;
        } catch (AccessDeniedException _) {
            return say("cli.denied", file);
        } catch (IOException unwritten) {
            String why = unwritten.getMessage();
            return say("cli.unwritten", file, why == null ? unwritten.getClass().getSimpleName() : why);
        }
    }

    private Exit say(String key, Object... given) {
        err.println(Commands.WORDS.say(key, given));
        return Exit.UNWRITTEN;
    }
}
