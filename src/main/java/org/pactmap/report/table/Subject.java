package org.pactmap.report.table;

/// What the rows of a table are.
public enum Subject {
    ENTITIES("entities"),
    TIES("ties"),
    EVIDENCE("evidence"),
    SOURCES("sources");

    private final String word;

    Subject(String word) {
        this.word = word;
    }

    /// The word in the keys of what is said of it.
    public String word() {
        return word;
    }
}
