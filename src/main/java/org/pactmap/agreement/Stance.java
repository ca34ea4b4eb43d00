package org.pactmap.agreement;

/// Whether a source says that a relation is there, or says that it is not.
public enum Stance {
    EXISTS("exists"),
    ABSENT("absent");

    private final String word;

    Stance(String word) {
        this.word = word;
    }

    /// The word that files and outputs use.
    public String word() {
        return word;
    }
}
