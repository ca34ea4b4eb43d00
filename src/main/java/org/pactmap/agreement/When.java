package org.pactmap.agreement;

import java.time.LocalDate;
import org.pactmap.agreement.Dating.Precision;
import org.pactmap.words.Words;

/// When something happened, said as exactly as its source says, and no more exactly.
public record When(Words words) {

    /// Such as "12 January 2024", "August 1951", "2004", or bounds.
    public String full(Dating dating) {
        return switch (dating.precision()) {
            case DAY -> words.day(dating.earliest());
            case MONTH -> words.monthOf(dating.earliest());
            case YEAR -> year(dating.earliest());
            case BOUNDS -> bounds(dating);
        };
    }

    /// The same as a sentence has it: "on 12 January 2024", "in 2004", "by 12 August 2023".
    public String inSentence(Dating dating) {
        return switch (dating.precision()) {
            case DAY -> words.say("when.on", full(dating));
            case MONTH, YEAR -> words.say("when.in", full(dating));
            case BOUNDS -> full(dating);
        };
    }

    /// Such as "12 Jan", "Aug 1951" or "2004"; a day has its year, unless that is the one that goes without saying.
    public String brief(Dating dating, int unsaidYear) {
        LocalDate day = dating.latest();
        return switch (narrowest(dating)) {
            case DAY -> day.getYear() == unsaidYear
                    ? words.shortDay(day)
                    : words.say("date.short-year", words.shortDay(day), year(day));
            case MONTH -> words.shortMonthOf(day);
            case YEAR -> year(day);
            case BOUNDS -> dating.earliest().equals(LocalDate.MIN)
                    ? words.say("when.by", year(day))
                    : words.say("date.years", year(dating.earliest()), year(day));
        };
    }

    /// The precision that bounds come to: those within a month are as good as a month.
    private static Precision narrowest(Dating dating) {
        if (dating.precision() != Precision.BOUNDS || dating.earliest().getYear() != dating.latest().getYear()) {
            return dating.precision();
        }
        return dating.earliest().getMonth() == dating.latest().getMonth() ? Precision.MONTH : Precision.YEAR;
    }

    private String bounds(Dating dating) {
        if (dating.earliest().equals(LocalDate.MIN)) {
            return words.say("when.by", words.day(dating.latest()));
        }
        return dating.latest().equals(LocalDate.MAX)
                ? words.say("when.from", words.day(dating.earliest()))
                : words.say("when.between", words.day(dating.earliest()), words.day(dating.latest()));
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
