package org.pactmap.agreement;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pactmap.words.Language;

/// What something is called, per language; English is always there and stands in for a language that is not.
///
/// @param footnote what has to be said wherever the name is shown, such as Kosovo's
public record Label(Map<Language, String> texts, Optional<Label> footnote) {

    public Label {
        if (!texts.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("a label has no English text: " + texts);
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /// A label without a footnote that reads the same in every language.
    public static Label of(String text) {
        return new Label(Map.of(Language.ENGLISH, text), Optional.empty());
    }

    public String in(Language language) {
        String text = texts.get(language);
        return text != null || language == Language.ENGLISH ? requireNonNull(text) : in(Language.ENGLISH);
    }
}
