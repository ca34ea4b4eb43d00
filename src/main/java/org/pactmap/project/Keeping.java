package org.pactmap.project;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.pactmap.json.Fields;
import org.pactmap.json.Written;

/// Gathers, while a file is read, the fields that are not known.
final class Keeping {

    private final SequencedMap<String, SequencedMap<String, Written>> fields = new LinkedHashMap<>();

    /// Keeps what nobody has asked for.
    void keep(String at, Fields of) {
        SequencedMap<String, Written> others = of.others();
        if (!others.isEmpty()) {
            fields.put(at, others);
        }
    }

    Kept kept() {
        return new Kept(fields);
    }
}
