package org.pactmap.dataset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Whole numbers in a text, each parted from the next by one space.
final class WholeNumbers {

    private static final int MOST_DIGITS = 9;

    private WholeNumbers() {}

    /// Null where the text is anything else, or a number has more than nine digits.
    static int @Nullable [] in(String text) {
        var numbers = new int[text.length() / 2 + 1];
        int count = 0;
        int at = 0;
        while (at <= text.length()) {
            boolean negative = at < text.length() && text.charAt(at) == '-';
            int start = negative ? at + 1 : at;
            int end = start;
            int number = 0;
            while (end < text.length() && end - start < MOST_DIGITS && isDigit(text.charAt(end))) {
                number = number * 10 + text.charAt(end) - '0';
                end++;
            }
            if (end == start || end < text.length() && text.charAt(end) != ' ') {
                return null;
            }
            numbers[count++] = negative ? -number : number;
            at = end + 1;
        }
        return Arrays.copyOf(numbers, count);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
