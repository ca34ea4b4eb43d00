package org.pactmap.layout;

/// What stands around a map and can be left out, because whoever takes the picture says it elsewhere.
public enum Caption {
    /// The title and the subtitle.
    TITLE("title"),
    LEGEND("legend"),
    /// Who says what is missing, and how many sources stand behind the rest.
    SOURCES("sources"),
    /// The day that is shown, the program and the edition of the data, at the end of the source line.
    DAY("day"),
    /// The bar and the badge of a scenario.
    SCENARIO("scenario");

    private final String word;

    Caption(String word) {
        this.word = word;
    }

    /// The word that the command line uses.
    public String word() {
        return word;
    }
}
