package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The six things that are asked of a disk to write a file whole. Each of them may fail, and each may be the last thing
/// that happens before the power is cut: tests try all of these.
public interface Disk {

    /// A file that is being written, and is nobody's yet.
    record Part(Path path, FileChannel channel) {}

    /// Begins an empty file beside what it is to become, for whoever may read and write that.
    ///
    /// @param target a file in a folder that is there; it may be there itself
    Part create(Path target) throws IOException;

    /// Adds bytes at the end, as many as it takes at once.
    void write(Part part, ByteBuffer bytes) throws IOException;

    /// Makes all that was written outlast a power cut.
    void force(Part part) throws IOException;

    /// Ends a file and puts it in the place of `target`, in one step that nobody sees the middle of.
    ///
    /// @throws LockedFile if another program keeps `target` for itself
    void replace(Part part, Path target) throws IOException;

    /// Makes the names of the files in a folder outlast a power cut, where the system lets a program ask for that.
    void force(Path folder) throws IOException;

    /// Ends a file that came to nothing, and takes it away.
    void delete(Part part) throws IOException;
}
