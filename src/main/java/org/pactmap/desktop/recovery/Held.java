package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
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
    }

    /// Leaves the place, and what is there, to whoever comes.
    void release() throws IOException {
        lock.close();
    }
}
