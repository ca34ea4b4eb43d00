package org.pactmap.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/// Files that are being written, beside what they are to become, by their names. Whoever writes one keeps it locked, so
/// that it can be told from one whose writer was killed.
final class HalfWritten {

    /// Files half written by others at the same time, or left by a machine that stopped, before we give up.
    static final int MOST = 1000;

    /// How much older than a new file one must be before it is looked at: a file is not locked yet when it has just
    /// been begun, and no longer when it is about to be put in its place.
    static final Duration YOUNG = Duration.ofMinutes(1);

    /// How much older one must be where the system knows no locks, for its writer to be gone.
    static final Duration OLD = Duration.ofHours(1);

    /// Numbers in a row that nothing has, before it is supposed that none above has.
    private static final int GAP = 16;

    private HalfWritten() {}

    /// @param number from 1
    static Path beside(Path target, int number) {
        return target.resolveSibling(".pactmap-" + number + ".part");
    }

    /// Keeps it for this process, until the channel is closed or the process ends, however it ends.
    static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | OverlappingFileLockException noLocks) {
            // Then its age says whether it was left.
        }
    }

    /// Takes away what others left beside a file that has just been begun. What can't be taken away stays; it is in
    /// nobody's way.
    static void sweep(Path target, Path begun) {
        try {
            BasicFileAttributes now = attributes(begun);
            int missing = 0;
            for (int number = 1; number < MOST && missing < GAP; number++) {
                Path path = beside(target, number);
                missing = Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? 0 : missing + 1;
                if (missing == 0 && !path.equals(begun)) {
                    sweep(path, now);
                }
            }
        } catch (IOException notNow) {
            // The next who writes here looks again.
        }
    }

    private static void sweep(Path path, BasicFileAttributes now) {
        try {
            BasicFileAttributes file = attributes(path);
            Duration older = Duration.between(file.lastModifiedTime().toInstant(), now.lastModifiedTime().toInstant());
            if (file.isRegularFile() && older.compareTo(YOUNG) > 0) {
                takeAwayIfLeft(path, older);
            }
        } catch (IOException notOurs) {
            // It belongs to another user, or has just gone.
        }
    }

    /// It is held while it is taken away, so that nobody begins to believe in it meanwhile.
    private static void takeAwayIfLeft(Path path, Duration older) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (isLeft(channel, older)) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isLeft(FileChannel channel, Duration older) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLocks) {
            return older.compareTo(OLD) > 0;
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
