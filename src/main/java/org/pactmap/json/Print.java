package org.pactmap.json;

import java.util.Locale;

/// Looks at the characters of a file: whether a picture can show them, and how a message shows them.
public final class Print {

    private static final int LONGEST_IN_MESSAGE = 60;

    private Print() {}

    /// The text, with a problem noted and a sign put in the place of each character that can't be shown.
    public static String able(String text, int line, int column, Notes notes) {
        int bad = firstUnprintable(text);
        if (bad < 0) {
            return text;
        }
        notes.note(new ShapeProblem.Unprintable(notes.at(line, column), code(text.charAt(bad))));
        var shown = new StringBuilder(text);
        for (int i = bad; i < shown.length(); i++) {
            if (unprintable(text, i)) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }

    /// The word or number around `offset`, or the one character there.
    public static String word(char[] text, int offset, int end) {
        int last = offset;
        while (last < end && last - offset < LONGEST_IN_MESSAGE && Character.isLetterOrDigit(text[last])) {
            last++;
        }
        if (last > offset) {
            return new String(text, offset, last - offset);
        }
        char only = text[offset];
        return only == '\n' || only == '\r' || only > ' ' && only < 0x7f ? String.valueOf(only) : "U+" + code(only);
    }

    /// A text of the file as a message quotes it: its start, where it is long.
    public static String brief(String text) {
        return text.length() <= LONGEST_IN_MESSAGE ? text : text.substring(0, LONGEST_IN_MESSAGE) + "…";
    }

    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && unprintable(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean unprintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF';
    }

    private static String code(char c) {
        return String.format(Locale.ROOT, "%04X", (int) c);
    }
}
