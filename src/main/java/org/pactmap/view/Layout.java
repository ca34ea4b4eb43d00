package org.pactmap.view;

/// How a map is laid out.
public enum Layout {
    BRIEFING("briefing"),
    FORCE("force"),
    GEOGRAPHIC("geographic"),
    LAYERS("layers"),
    MATRIX("matrix");

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /// The word that files and the command line use.
    public String word() {
        return word;
    }
}
