package org.pactmap.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.pactmap.json.Written;

/// The fields of a file that this program does not know, each beside what it stood at, so that they are written again.
///
/// What it stood at is named by ids, not by its place in a list: it finds its way back after an edit, and goes with
/// what is removed.
///
/// @param fields by what they stand at; the file as a whole is ""
record Kept(SequencedMap<String, SequencedMap<String, Written>> fields) {

    static final Kept NOTHING = new Kept(new LinkedHashMap<>());

    Kept {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    SequencedMap<String, Written> at(String what) {
        return fields.getOrDefault(what, new LinkedHashMap<>());
    }
}
