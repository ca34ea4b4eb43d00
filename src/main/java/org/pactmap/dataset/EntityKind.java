package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pactmap.agreement.RelationKind;

/// The kinds of entity, as files name them.
enum EntityKind {
    STATE("state"),
    BODY("body"),
    AGREEMENT("agreement"),
    SYSTEM("system"),
    DOCUMENT("document"),
    EVENT("event"),
    STEP("step"),
    RECOMMENDATION("recommendation"),
    PERSON("person");

    private static final Map<RelationKind, List<String>> STARTS = new EnumMap<>(RelationKind.class);
    private static final Map<RelationKind, List<String>> ENDS = new EnumMap<>(RelationKind.class);

    static {
        for (RelationKind relation : RelationKind.values()) {
            var starts = new ArrayList<String>();
            var ends = new ArrayList<String>();
            for (EntityKind kind : values()) {
                if (relation.mayStartAt(kind.word)) {
                    starts.add(kind.word);
                }
                if (relation.mayEndAt(kind.word)) {
                    ends.add(kind.word);
                }
            }
            STARTS.put(relation, List.copyOf(starts));
            ENDS.put(relation, List.copyOf(ends));
        }
    }

    private final String word;

    EntityKind(String word) {
        this.word = word;
    }

    /// The word that files use.
    String word() {
        return word;
    }

    /// The kinds at which a relation may start.
    static List<String> startsOf(RelationKind relation) {
        return STARTS.getOrDefault(relation, List.of());
    }

    /// The kinds at which a relation may end.
    static List<String> endsOf(RelationKind relation) {
        return ENDS.getOrDefault(relation, List.of());
    }
}
