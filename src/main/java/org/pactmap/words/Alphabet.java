package org.pactmap.words;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/// The order of names in a language, as its dictionaries have it, on every machine: marks over letters and capitals
/// decide only between names that are otherwise the same.
///
/// - **Source.** For Ukrainian the order of the 33 letters, and Cyrillic before Latin; for English that of the JDK's
///   root rules. What a machine says of its own language is never asked.
public final class Alphabet implements Comparator<String> {

    private static final String UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";

    private final Collator letters;

    private Alphabet(Collator letters) {
        this.letters = letters;
        letters.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        letters.setStrength(Collator.TERTIARY);
    }

    public static Alphabet of(Language language) {
        Collator root = Collator.getInstance(Locale.ROOT);
        return new Alphabet(switch (language) {
            case ENGLISH -> root;
            case UKRAINIAN -> ukrainian((RuleBasedCollator) root);
        });
    }

    /// The letters of the language come after all that is no letter, and before those of other alphabets.
    private static Collator ukrainian(RuleBasedCollator root) {
        var rules = new StringBuilder(root.getRules()).append("& 9 ");
        UKRAINIAN.codePoints().mapToObj(Character::toString)
                .forEach(small -> rules.append("< ").append(small).append(" , ").append(small.toUpperCase(Locale.ROOT))
                        .append(' '));
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException impossible) {
            throw new IllegalStateException("the order of the alphabet is written in the code", impossible);
        }
    }

    @Override
    public int compare(String one, String other) {
        int letter = letters.compare(one, other);
        return letter != 0 ? letter : one.compareTo(other);
    }
}
