package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// Writes a file whole or not at all: who opens it finds the old content or the new, also after a power cut.
public final class AtomicFile {

    /// The disk of the machine, which is asked again where something holds a file for a moment.
    public static final Disk DISK =
            new PatientDisk(new SystemDisk(), time -> LockSupport.parkNanos(time.toNanos()));

    /// More in a row lead nowhere, as systems see it.
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /// Writes to the disk of the machine.
    ///
    /// @throws IOException as [#write(Disk, Path, byte\[\])]
    public static void write(Path file, byte[] bytes) throws IOException {
        write(DISK, file, bytes);
    }

    /// Writes `bytes` beside `file` first, and then puts them in its place. A link is followed, not replaced.
    ///
    /// @throws IOException if the file cannot be written; nothing is left behind, and what was there is unchanged
    public static void write(Disk disk, Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : meant(file.toAbsolutePath(), MOST_LINKS);
        Path folder = target.getParent();
        if (folder == null || Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Disk.Part part = disk.create(target);
        try {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                disk.write(part, rest);
            }
            disk.force(part);
            disk.replace(part, target);
        } catch (IOException failed) {
            takeAway(disk, part, failed);
            throw failed;
        }
        try {
            disk.force(folder);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders; the file itself is whole and in its place already.
        }
    }

    /// Where a link leads to whose file is not there yet.
    private static Path meant(Path file, int links) throws IOException {
        return links > 0 && Files.isSymbolicLink(file)
                ? meant(file.resolveSibling(Files.readSymbolicLink(file)), links - 1)
                : file;
    }

    private static void takeAway(Disk disk, Disk.Part part, IOException failed) {
        try {
            disk.delete(part);
        } catch (IOException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
