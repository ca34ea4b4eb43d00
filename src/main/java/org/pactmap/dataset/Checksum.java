package org.pactmap.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The SHA-256 of the bytes that were read. It is worked out when it is asked for: few ask, and in a program that has
/// just started it takes as long as to find what is missing.
public final class Checksum {

    private final byte[] bytes;

    /// Keeps the bytes, which nobody may change.
    Checksum(byte[] bytes) {
        this.bytes = bytes;
    }

    /// In lower-case hexadecimal digits.
    public String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checksum checksum && Arrays.equals(bytes, checksum.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
