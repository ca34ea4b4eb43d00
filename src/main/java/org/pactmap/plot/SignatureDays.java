package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.SeatOrder;
import org.pactmap.words.Words;

/// When agreements were signed, in few words and as precisely as the source says.
///
/// @param firstYear of the first signature: it is plain, and not written with a day
record SignatureDays(Words words, int firstYear) {

    static SignatureDays of(List<Agreement> agreements, Words words) {
        return new SignatureDays(words, agreements.stream().flatMap(one -> SeatOrder.signatureOf(one).stream())
                .min(Comparator.naturalOrder()).map(LocalDate::getYear).orElse(0));
    }

    /// The first signature among some agreements.
    Optional<String> first(List<Agreement> agreements) {
        return agreements.stream().flatMap(agreement -> agreement.history().stream())
                .filter(change -> change.status() == AgreementStatus.SIGNED && change.strength() == Strength.ASSERTED)
                .flatMap(change -> change.from().stream()).min(Comparator.comparing(Dating::latest)).map(this::brief);
    }

    private String brief(Dating dating) {
        LocalDate day = dating.latest();
        return switch (dating.precision()) {
            case DAY -> day.getYear() == firstYear
                    ? words.shortDay(day)
                    : words.say("date.short-year", words.shortDay(day), day.getYear());
            case MONTH -> words.monthOf(day);
            case YEAR, BOUNDS -> Integer.toString(day.getYear());
        };
    }
}
