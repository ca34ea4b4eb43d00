package org.pactmap.desktop.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Reads a day as people type it: "2024-05-15", "15 May 2024", "15.05.2024", "May 2024" or "2024", with the names of
/// months in any of our languages, whole or from three letters on.
final class TypedDay {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: *(?:р\\.?|року))?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern WHOLE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,})\\.? (\\d{4})(?: *(?:р\\.?|року))?");
    private static final Pattern NAMED_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,})\\.? (\\d{4})(?: *(?:р\\.?|року))?");

    private TypedDay() {}

    /// @return the day, the month or the year; none where the text names none
    static Optional<Dating> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        try {
            return Stream.<Optional<Dating>>of(
                    all(WHOLE, text).map(found -> day(found.group(1), number(found.group(2)), found.group(3))),
                    all(DOTTED, text).map(found -> day(found.group(3), number(found.group(2)), found.group(1))),
                    all(NAMED, text).flatMap(
                            found -> named(found.group(2)).map(month -> day(found.group(3), month, found.group(1)))),
                    all(NAMED_FIRST, text).flatMap(
                            found -> named(found.group(1)).map(month -> day(found.group(3), month, found.group(2)))),
                    all(YEAR_MONTH, text).map(found -> month(found.group(1), number(found.group(2)))),
                    all(MONTH, text).flatMap(found -> named(found.group(1)).map(month -> month(found.group(2), month))),
                    all(YEAR, text).map(found -> year(number(found.group(1)))))
                    .flatMap(Optional::stream).findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> all(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    private static Dating day(String year, int month, String day) {
        return Dating.day(LocalDate.of(number(year), month, number(day)));
    }

    private static Dating month(String year, int month) {
        YearMonth whole = YearMonth.of(number(year), month);
        return new Dating(whole.atDay(1), whole.atEndOfMonth(), Dating.Precision.MONTH);
    }

    private static Dating year(int year) {
        return new Dating(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Dating.Precision.YEAR);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// The month that a name begins, in whichever language.
    private static Optional<Integer> named(String name) {
        return IntStream.rangeClosed(1, 12).filter(month -> names(month).anyMatch(known -> known.startsWith(name)))
                .boxed().findFirst();
    }

    private static Stream<String> names(int month) {
        return List.of(Language.values()).stream().map(Words::in).flatMap(words -> Stream.of(
                words.say("month." + month), words.say("month.alone." + month), words.say("month.short." + month)))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
