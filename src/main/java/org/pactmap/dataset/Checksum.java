package org.pactmap.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/// The SHA-256 of the bytes that were read. It is worked out when it is asked for: few ask, and in a program that has
/// just started it takes as long as to find what is missing.
public final class Checksum {

    private final Supplier<String> hex;

    private Checksum(Supplier<String> hex) {
        this.hex = hex;
    }

    /// Keeps the bytes, which nobody may change.
    static Checksum of(byte[] bytes) {
        return new Checksum(() -> hex(bytes));
    }

    /// The checksum of a file that is part of the program, as [Sums] lists it.
    static Checksum ofBundled(String file) {
        return new Checksum(() -> Sums.of(file));
    }

    /// In lower-case hexadecimal digits.
    public String hex() {
        return hex.get();
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checksum checksum && hex().equals(checksum.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
