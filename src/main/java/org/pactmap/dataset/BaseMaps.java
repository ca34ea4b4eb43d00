package org.pactmap.dataset;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pactmap.agreement.BaseMap;
import org.pactmap.json.Notes;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Reads the base map that is part of the program.
public final class BaseMaps {

    private static final String FILE = "world.json";

    private BaseMaps() {}

    /// The base map; reading it takes as long as drawing a map does, so read it once.
    public static BaseMap bundled() {
        var notes = new Notes(FILE);
        BaseMap map = BaseMapReader.read(bytes(), notes);
        if (map == null) {
            throw new IllegalStateException(notes.problems().getFirst().message(Words.in(Language.ENGLISH)));
        }
        return map;
    }

    private static byte[] bytes() {
        try (InputStream in = requireNonNull(BaseMaps.class.getResourceAsStream("/data/base-map/" + FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
