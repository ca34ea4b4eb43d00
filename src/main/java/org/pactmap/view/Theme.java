package org.pactmap.view;

/// The sets of inks in which the map is drawn.
public enum Theme {
    LIGHT("light", false, false),
    DARK("dark", true, false),
    /// Few and strong inks on white.
    HIGH_CONTRAST("high-contrast", false, true),
    /// The same on black.
    HIGH_CONTRAST_DARK("high-contrast-dark", true, true);

    private final String word;
    private final boolean dark;
    private final boolean strong;

    Theme(String word, boolean dark, boolean strong) {
        this.word = word;
        this.dark = dark;
        this.strong = strong;
    }

    public static Theme of(boolean dark, boolean strong) {
        if (strong) {
            return dark ? HIGH_CONTRAST_DARK : HIGH_CONTRAST;
        }
        return dark ? DARK : LIGHT;
    }

    /// The word that files and the command line use.
    public String word() {
        return word;
    }

    public boolean isDark() {
        return dark;
    }

    /// Whether its contrasts are those of a high-contrast theme.
    public boolean isStrong() {
        return strong;
    }
}
