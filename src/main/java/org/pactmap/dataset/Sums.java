package org.pactmap.dataset;

import java.nio.charset.StandardCharsets;

/// The checksums of the files that are part of the program, from `data/SHA256SUMS`: a program that has just started
/// takes 12 ms to work one out, a twentieth of the time in which it draws a map.
///
/// - **Source.** The format is that of `sha256sum` of GNU coreutils: the digits, two blanks, the name.
final class Sums {

    private static final int DIGITS = 64;

    private Sums() {}

    /// The SHA-256 of a file of the folder `data`, in lower-case hexadecimal digits.
    ///
    /// @throws IllegalStateException if it is not listed
    static String of(String file) {
        String all = new String(BundledFile.bytes("SHA256SUMS"), StandardCharsets.US_ASCII);
        int at = all.indexOf("  " + file + "\n");
        if (at < DIGITS) {
            throw new IllegalStateException(file + " is not in SHA256SUMS");
        }
        return all.substring(at - DIGITS, at);
    }
}
