package org.pactmap.agreement;

/// How surely a source says something, weakest first.
public enum Strength {
    PROPOSED("proposed"),
    PLANNED("planned"),
    /// Hedged: "seems", "apparently", "could", "not yet clear".
    UNCERTAIN("uncertain"),
    ASSERTED("asserted");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /// The word that files, outputs and the command line use.
    public String word() {
        return word;
    }

    public boolean atLeast(Strength least) {
        return compareTo(least) >= 0;
    }
}
