package org.pactmap.view;

/// The two sets of inks in which the map is drawn.
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /// The word that files and the command line use.
    public String word() {
        return word;
    }
}
