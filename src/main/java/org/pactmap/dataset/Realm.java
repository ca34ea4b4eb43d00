package org.pactmap.dataset;

/// Where an id is looked up: entities, sources and functions each have ids of their own.
public enum Realm {
    ENTITY("problem.unknown-entity", "problem.unknown-entity-mend"),
    SOURCE("problem.unknown-source", "problem.unknown-source-mend"),
    FUNCTION("problem.unknown-function", "problem.unknown-function-mend");

    private final String unknown;
    private final String mend;

    Realm(String unknown, String mend) {
        this.unknown = unknown;
        this.mend = mend;
    }

    /// The key of the sentence that says that there is no such id.
    String unknown() {
        return unknown;
    }

    /// The key of the sentence that says what to do where no id is near.
    String mend() {
        return mend;
    }
}
