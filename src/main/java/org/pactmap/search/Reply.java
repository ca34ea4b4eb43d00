package org.pactmap.search;

import java.util.List;

/// The answer to a ready question in words.
///
/// @param sentence the answer; each number with what it is of, and the day
/// @param rule by which rule it was found
/// @param found ids of things and ties that answer it, to go to
public record Reply(String sentence, String rule, List<String> found) {

    public Reply {
        found = List.copyOf(found);
    }
}
