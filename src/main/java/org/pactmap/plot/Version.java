package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of the program, as the build wrote it down.
public final class Version {

    private static final String PROGRAM = read();

    private Version() {}

    public static String program() {
        return PROGRAM;
    }

    private static String read() {
        var file = new Properties();
        try (InputStream in = requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            file.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("version.properties", unreadable);
        }
        return requireNonNull(file.getProperty("program"));
    }
}
