package org.pactmap.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// A disk that takes 64 bytes at a time, and at one point fails.
public final class BreakingDisk implements Disk {

    private static final int PIECE = 64;

    private final Disk disk = new SystemDisk();
    private final Break how;
    private final int at;
    private final String reason;
    private int asked;
    private boolean dead;

    /// How it fails.
    public enum Break {
        /// One thing goes wrong, and all after it goes well.
        FAILURE,
        /// The power is cut before it happens: nothing happens any more.
        POWER_CUT_BEFORE,
        /// The power is cut as soon as it has happened.
        POWER_CUT_AFTER,
        /// Of a piece that is written, half is written; then the power is cut.
        POWER_CUT_AMID
    }

    public BreakingDisk(Break how, int at) {
        this(how, at, "it broke");
    }

    /// @param at the number of the operation that it fails at, from 0
    /// @param reason that the system gives
    public BreakingDisk(Break how, int at, String reason) {
        this.how = how;
        this.at = at;
        this.reason = reason;
    }

    /// A disk that never fails.
    static BreakingDisk never() {
        return new BreakingDisk(Break.FAILURE, Integer.MAX_VALUE);
    }

    /// How many operations it was asked for.
    int asked() {
        return asked;
    }

    @Override
    public Part create(Path target) throws IOException {
        before();
        Part part = disk.create(target);
        after();
        return part;
    }

    @Override
    public void write(Part part, ByteBuffer bytes) throws IOException {
        ByteBuffer piece = bytes.slice(bytes.position(), Math.min(PIECE, bytes.remaining()));
        if (how == Break.POWER_CUT_AMID && asked == at && !dead) {
            disk.write(part, piece.slice(0, piece.remaining() / 2));
        }
        before();
        bytes.position(bytes.position() + piece.remaining());
        while (piece.hasRemaining()) {
            disk.write(part, piece);
        }
        after();
    }

    @Override
    public void force(Part part) throws IOException {
        before();
        disk.force(part);
        after();
    }

    @Override
    public void replace(Part part, Path target) throws IOException {
        before();
        disk.replace(part, target);
        after();
    }

    @Override
    public void force(Path folder) throws IOException {
        before();
        disk.force(folder);
        after();
    }

    @Override
    public void delete(Part part) throws IOException {
        before();
        disk.delete(part);
        after();
    }

    private void before() throws IOException {
        boolean breaks = asked++ == at && how != Break.POWER_CUT_AFTER;
        if (dead || breaks) {
            dead |= how != Break.FAILURE;
            throw new IOException(reason);
        }
    }

    private void after() throws IOException {
        if (asked - 1 == at && how == Break.POWER_CUT_AFTER) {
            dead = true;
            throw new IOException(reason);
        }
    }
}
