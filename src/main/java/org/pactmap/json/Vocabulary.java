package org.pactmap.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words that a field may have, and what they mean.
///
/// @param meanings in the order in which a message lists the words
public record Vocabulary<M>(SequencedMap<String, M> meanings) {

    public Vocabulary {
        meanings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meanings));
    }

    @Nullable
    public M meaning(String word) {
        return meanings.get(word);
    }

    public List<String> words() {
        return List.copyOf(meanings.keySet());
    }

    /// @param meanings in the order in which a message lists their words
    public static <M> Vocabulary<M> of(M[] meanings, Function<M, String> word) {
        var words = new LinkedHashMap<String, M>();
        for (M meaning : meanings) {
            words.put(word.apply(meaning), meaning);
        }
        return new Vocabulary<>(words);
    }
}
