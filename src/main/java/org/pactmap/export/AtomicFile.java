package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file whole or not at all: who opens it finds the old content or the new, also after a power cut.
public final class AtomicFile {

    /// Files half written by others at the same time, or left by a machine that stopped, before we give up.
    private static final int TRIES = 1000;

    private AtomicFile() {}

    /// Writes `bytes` beside `file` first, and then puts them in its place. A link is followed, not replaced.
    ///
    /// @throws IOException if the file cannot be written; nothing is left behind, and what was there is unchanged
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path part = started(folder);
        try {
            fill(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        keep(folder);
    }

    /// A new empty file. Not one of the JDK's temporary files, which nobody but their owner may read.
    private static Path started(Path folder) throws IOException {
        for (int i = 1; i < TRIES; i++) {
            Path part = folder.resolve(".pactmap-" + i + ".part");
            try {
                return Files.createFile(part);
            } catch (FileAlreadyExistsException another) {
                continue;
            }
        }
        throw new FileSystemException(folder.toString(), null, "full of files left half written");
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Makes the new name of the file outlast a power cut, where the system lets a program ask for that.
    private static void keep(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders; the file itself is safe already.
        }
    }
}
