package org.pactmap.workspace;

import java.util.List;

/// Why a file could not be written.
public enum Unwritten {
    FULL("full", "no space left", "not enough space", "disk quota", "disk is full"),
    READ_ONLY("read-only", "read-only file system", "write protected", "write-protected"),
    DENIED("denied", "permission denied", "access is denied"),
    /// The folder is not there any more: it was taken away, or the drive that it is on.
    GONE("gone", "no such file", "device is not ready", "network name", "network path", "stale file handle"),
    LOCKED("locked", "used by another process", "locked", "text file busy"),
    TOO_LONG("too-long", "name too long"),
    NO_FILE("no-file", "not a file", "is a directory"),
    /// A file may hold less of something than there is; it could not be read again.
    TOO_MUCH("too-much"),
    OTHER("unknown");

    private final String word;
    private final List<String> signs;

    Unwritten(String word, String... signs) {
        this.word = word;
        this.signs = List.of(signs);
    }

    /// The key of the sentence that tells it to a user, and what to do: `{0}` is the file, `{1}` what the system says.
    public String key() {
        return "unwritten." + word;
    }

    /// By what words of a system it is known, in small letters.
    public List<String> signs() {
        return signs;
    }
}
