package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pactmap.export.AtomicFile;

/// A place for a copy that is this process's alone, until it ends, however it ends: the system then lets go of the
/// lock by itself.
///
/// @param path where the copy is, or is to be
record Held(Path path, FileChannel lock) {

    /// Puts a copy there, in place of the one before.
    void keep(Copy copy) throws IOException {
        AtomicFile.write(path, copy.bytes());
    }

    /// Takes the copy away, if one is there.
    void forget() throws IOException {
        Files.deleteIfExists(path);
        failures(0);
    }

    /// How often in a row the program ended while it opened what is there.
    int failures() throws IOException {
        return Files.exists(failed()) ? (int) Files.size(failed()) : 0;
    }

    /// Remembers that: one more is written before it is opened, and taken back once it is open, so that it counts if the
    /// program ends between.
    void failures(int times) throws IOException {
        if (times == 0) {
            Files.deleteIfExists(failed());
        } else {
            Files.write(failed(), new byte[times], StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        }
    }

    private Path failed() {
        return path.resolveSibling(path.getFileName() + ".failures");
    }

    /// Leaves the place, and what is there, to whoever comes.
    void release() throws IOException {
        lock.close();
    }
}
