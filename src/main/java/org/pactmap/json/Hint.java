package org.pactmap.json;

import java.util.List;
import java.util.Optional;
import org.pactmap.words.Words;

/// The ends of sentences that say what to write instead.
public final class Hint {

    private static final int MOST_WORDS = 30;

    private Hint() {}

    /// "Did you mean ...?", or what to do where nothing is near.
    public static String of(Words words, Optional<String> nearest, String otherwise) {
        return nearest.map(near -> words.say("problem.did-you-mean", near)).orElseGet(() -> words.say(otherwise));
    }

    /// Words of the file, each in straight quotes as the file has them; only the first of very many.
    public static String quoted(List<String> words) {
        boolean all = words.size() <= MOST_WORDS;
        return "\"" + String.join("\", \"", all ? words : words.subList(0, MOST_WORDS)) + (all ? "\"" : "\"…");
    }
}
