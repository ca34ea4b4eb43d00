package org.pactmap.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as a search compares it: without case, diacritics and apostrophes, in words of letters and digits.
///
/// "Türkiye", "TURKIYE" and "türkiye" fold to one word; so do "Обʼєднане" and "Об'єднане".
record Folded(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Folded of(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("");
        String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return new Folded(BETWEEN.splitAsStream(bare.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .toList());
    }

    /// The words in a row, a space between them.
    String line() {
        return String.join(" ", words);
    }
}
