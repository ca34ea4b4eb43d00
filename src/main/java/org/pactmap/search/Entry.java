package org.pactmap.search;

import java.util.List;

/// Something that can be found.
///
/// @param name how it is shown in a list of matches
/// @param texts all that it is known by, the most telling first
public record Entry(String id, Kind kind, String name, List<Text> texts) {

    public Entry {
        texts = List.copyOf(texts);
    }

    /// What to do with what was found.
    public enum Kind {
        /// A thing of the facts: go to it.
        THING,
        /// A source: read what rests on it.
        SOURCE,
        /// A command: run it.
        COMMAND,
        /// A ready question: show its answer.
        QUESTION
    }

    /// What a text is to the thing, the most telling first.
    public enum Role {
        NAME,
        CODE,
        ALIAS,
        TITLE,
        QUOTE
    }

    /// One text that the thing is known by.
    public record Text(Role role, String words) {}
}
