package org.pactmap.dataset;

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
        BaseMap map = BaseMapReader.read(BundledFile.bytes("base-map/" + FILE), notes);
        if (map == null) {
            throw new IllegalStateException(notes.problems().getFirst().message(Words.in(Language.ENGLISH)));
        }
        return map;
    }
}
