package org.pactmap.cli;

/// How a command ended, as the system is told.
public enum Exit {
    DONE(0),
    /// A file cannot be read, or what it says is refused.
    REFUSED(1),
    /// Something is wrong in the command itself.
    USAGE(2),
    /// The answer could not be written.
    UNWRITTEN(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
