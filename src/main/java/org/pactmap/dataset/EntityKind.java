package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactmap.agreement.RelationKind;

/// The kinds of entity, as files name them.
enum EntityKind {
    STATE,
    BODY,
    AGREEMENT,
    SYSTEM,
    DOCUMENT,
    EVENT,
    STEP,
    RECOMMENDATION,
    PERSON;

    /// The word that files use.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kinds at which a relation may start.
    static List<String> startsOf(RelationKind relation) {
        var kinds = new ArrayList<String>();
        for (EntityKind kind : values()) {
            if (relation.mayStartAt(kind.word())) {
                kinds.add(kind.word());
            }
        }
        return kinds;
    }

    /// The kinds at which a relation may end.
    static List<String> endsOf(RelationKind relation) {
        var kinds = new ArrayList<String>();
        for (EntityKind kind : values()) {
            if (relation.mayEndAt(kind.word())) {
                kinds.add(kind.word());
            }
        }
        return kinds;
    }
}
