package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The disk of the machine.
public class SystemDisk implements Disk {

    /// Takes away, too, what processes that were killed left half written there. The new file is not one of the JDK's
    /// temporary files, which nobody but their owner may read.
    @Override
    public Part create(Path target) throws IOException {
        for (int number = 1; number < HalfWritten.MOST; number++) {
            Path path = HalfWritten.beside(target, number);
            try {
                FileChannel channel =
                        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                HalfWritten.lock(channel);
                permitAs(target, path);
                HalfWritten.sweep(target, path);
                return new Part(path, channel);
            } catch (FileAlreadyExistsException another) {
                continue;
            }
        }
        throw new FileSystemException(target.toString(), null, "its folder is full of files left half written");
    }

    private static void permitAs(Path target, Path path) {
        try {
            Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(target));
        } catch (IOException | UnsupportedOperationException newOrAnotherSystem) {
            // Where there is nothing to keep, the file has the permissions of any new file.
        }
    }

    @Override
    public void write(Part part, ByteBuffer bytes) throws IOException {
        part.channel().write(bytes);
    }

    @Override
    public void force(Part part) throws IOException {
        part.channel().force(true);
    }

    @Override
    public void replace(Part part, Path target) throws IOException {
        part.channel().close();
        checkFree(target);
        Files.move(part.path(), target, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A move would go through on many systems whatever locks the file has, and whoever may write it.
    private static void checkFree(Path target) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            if (isLocked(channel)) {
                throw new LockedFile(target);
            }
        } catch (NoSuchFileException free) {
            return;
        }
    }

    /// Where the system knows no locks, nothing is locked.
    private static boolean isLocked(FileChannel channel) {
        try (FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        } catch (IOException noLocks) {
            return false;
        }
    }

    @Override
    public void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Part part) throws IOException {
        part.channel().close();
        Files.deleteIfExists(part.path());
    }
}
