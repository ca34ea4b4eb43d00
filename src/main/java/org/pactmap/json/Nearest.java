package org.pactmap.json;

import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant.
///
/// - **Source.** Restricted Damerau-Levenshtein distance: one step replaces, adds or leaves out a letter, or swaps
///   two that stand side by side. Capital letters count as small ones.
public final class Nearest {

    /// Words longer than any id that people type are not compared.
    private static final int LONGEST = 100;

    private Nearest() {}

    /// The first of the nearest candidates; none where the nearest differs in more than a third of its letters.
    public static Optional<String> to(String word, Iterable<String> candidates) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            if (Math.abs(word.length() - candidate.length()) <= most
                    && Math.max(word.length(), candidate.length()) <= LONGEST) {
                int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance <= most && distance < least) {
                    nearest = candidate;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    public static int distance(String one, String other) {
        int[] twoBefore = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
                }
            }
            twoBefore = before;
            before = row;
        }
        return before[other.length()];
    }
}
