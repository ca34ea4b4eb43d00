package org.pactmap.words;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/// All that the program says, in one language.
///
/// Texts come from `words_<language>.properties`: a key, and a sentence in which `{0}`, `{1}`... stand for what is
/// filled in. A text that depends on a number has one line per plural category: `key.one`, `key.few`, `key.many`,
/// `key.other`. Dates, plurals and number words come from there too, never from the locale of a machine.
///
/// - **Source.** Plural categories are those of the Unicode CLDR.
public final class Words {

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = "words_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    public static Words in(Language language) {
        return switch (language) {
            case ENGLISH -> English.WORDS;
            case UKRAINIAN -> Ukrainian.WORDS;
        };
    }

    public Language language() {
        return language;
    }

    /// The text of `key`, with what is given filled in.
    ///
    /// @throws IllegalArgumentException if there is no such text; a test holds that every key is there
    public String say(String key, Object... given) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no " + language.code() + " words for " + key);
        }
        return filled(text, given);
    }

    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /// The text of `key` in the plural category of `number`; `{0}` is the number itself, `{1}`... what is given.
    public String count(String key, int number, Object... given) {
        Object[] all = new Object[given.length + 1];
        all[0] = Integer.toString(number);
        System.arraycopy(given, 0, all, 1, given.length);
        String category = key + "." + Plural.of(language, number).suffix();
        return say(knows(category) ? category : key + ".other", all);
    }

    /// A number as running text has it: in words up to twelve, in digits from there.
    public String number(int number) {
        String key = "number." + number;
        return knows(key) ? say(key) : Integer.toString(number);
    }

    /// A number with a fraction: "0.941".
    ///
    /// @param places after the point; of two numbers as near, the one farther from zero
    public String decimal(double number, int places) {
        return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString()
                .replace(".", say("decimal.point"));
    }

    /// Several things in one phrase: "a", "a and b", "a, b and c".
    public String list(List<String> things) {
        return switch (things.size()) {
            case 0 -> "";
            case 1 -> things.getFirst();
            default -> say("list.last", String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
        };
    }

    /// The text with its first letter as a capital.
    public String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// "15 May 2024".
    public String day(LocalDate day) {
        return say("date.day", day.getDayOfMonth(), month(day), day.getYear());
    }

    /// "15 May", where the year is plain.
    public String dayOfYear(LocalDate day) {
        return say("date.day-of-year", day.getDayOfMonth(), month(day));
    }

    /// "12 Jan", where there is little room.
    public String shortDay(LocalDate day) {
        return say("date.short", day.getDayOfMonth(), say("month.short." + day.getMonthValue()));
    }

    /// "May 2024".
    public String monthOf(LocalDate day) {
        return say("date.month", say("month.alone." + day.getMonthValue()), day.getYear());
    }

    /// "May 2024", with the month as short as it can be.
    public String shortMonthOf(LocalDate day) {
        return say("date.short-month", say("month.short." + day.getMonthValue()), day.getYear());
    }

    private String month(LocalDate day) {
        return say("month." + day.getMonthValue());
    }

    private static String filled(String text, Object... given) {
        var filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '{' && at + 2 < text.length() && Character.isDigit(text.charAt(at + 1))
                    && text.charAt(at + 2) == '}') {
                filled.append(given[text.charAt(at + 1) - '0']);
                at += 3;
            } else {
                filled.append(text.charAt(at++));
            }
        }
        return filled.toString();
    }

    /// Read when it is first asked for, as [Ukrainian] is: a start needs one language.
    private static final class English {
        private static final Words WORDS = new Words(Language.ENGLISH);
    }

    private static final class Ukrainian {
        private static final Words WORDS = new Words(Language.UKRAINIAN);
    }
}
