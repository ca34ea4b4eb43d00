package org.pactmap.view;

/// The groups of things that a legend ticks: a thing on the map is in one at most.
public enum Group {
    /// Agreements that are signed, with the parties that signed them.
    SIGNED("signed"),
    /// Parties that back the declaration and have not signed, with their agreements.
    BACKS("backs"),
    /// Parties that do neither.
    NEITHER("neither"),
    BODIES("bodies"),
    /// Steps of the accession track.
    TRACK("track"),
    /// What is missing: seat, framework, ties.
    MISSING("missing"),
    DOCUMENTS("documents"),
    EVENTS("events"),
    RECOMMENDATIONS("recommendations"),
    PEOPLE("people");

    private final String word;

    Group(String word) {
        this.word = word;
    }

    /// The word that files use.
    public String word() {
        return word;
    }
}
