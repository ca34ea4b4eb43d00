package org.pactmap.words;

/// A language in which the map and the window can speak.
public enum Language {
    ENGLISH("en"),
    UKRAINIAN("uk");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The two-letter code of ISO 639-1, as files and the command line write it.
    public String code() {
        return code;
    }
}
