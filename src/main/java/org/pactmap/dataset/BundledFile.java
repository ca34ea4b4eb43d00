package org.pactmap.dataset;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A file of the folder `data`, of which each is part of the program.
final class BundledFile {

    private BundledFile() {}

    /// @param name with its folder inside `data`
    static byte[] bytes(String name) {
        try (InputStream in = requireNonNull(BundledFile.class.getResourceAsStream("/data/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
