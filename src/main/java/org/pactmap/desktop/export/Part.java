package org.pactmap.desktop.export;

/// How much of the map is taken away.
enum Part {
    WHOLE("whole"),
    /// What the window shows of it.
    SEEN("seen"),
    /// What is selected, with what it is tied to.
    SELECTED("selected");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /// The key of what it is called.
    String key() {
        return "take.part." + word;
    }
}
