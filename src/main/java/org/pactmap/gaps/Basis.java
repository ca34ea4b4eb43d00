package org.pactmap.gaps;

/// On what it rests that something is missing.
public enum Basis {
    /// A source says so.
    STATED("stated"),
    /// The rule finds none, and no source says so.
    COMPUTED("computed");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /// The word that outputs use.
    public String word() {
        return word;
    }
}
