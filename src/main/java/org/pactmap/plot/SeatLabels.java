package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.agreement.When;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.Wishes.SeatWish;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// What stands beside a seat: the name of the party and, where there is room, when it signed. A name that is long
/// takes two lines where the rows are far enough apart.
///
/// @param nameSize of those who signed, in points
/// @param pitch from one row of seats to the next
/// @param days of all signatures
record SeatLabels(List<Party> parties, Words words, Sizes sizes, double nameSize, double pitch, SignatureDays days) {

    SeatLabels(List<Party> parties, Words words, Sizes sizes, double nameSize, double pitch) {
        this(parties, words, sizes, nameSize, pitch,
                SignatureDays.of(parties.stream().flatMap(party -> party.agreements().stream()).toList(), words));
    }

    /// Where every seat is an agreement its short name will do: that it is one goes without saying.
    String name(Party party) {
        return party.entity() instanceof Agreement
                ? party.entity().shortLabel().in(words.language())
                : name(party.entity(), sizes, words);
    }

    /// The name of an entity, with a star where something has to be said wherever it is shown.
    static String name(Entity entity, Sizes sizes, Words words) {
        String name = (sizes.roomy() ? entity.label() : entity.shortLabel()).in(words.language());
        return entity.label().footnote().isPresent() ? name + "*" : name;
    }

    /// The name, on one line or on two.
    List<String> lines(Party party, Sheet sheet, Sheet.Type type) {
        double most = sizes.between(112, 250);
        String name = name(party);
        double width = sheet.width(name, type);
        if (pitch < 3 * nameSize || width <= most) {
            return List.of(name);
        }
        return IntStream.rangeClosed(10, 20).mapToObj(part -> sheet.evenLines(name, type,
                Math.max(most, width * part / 20))).filter(lines -> lines.size() <= 2).findFirst()
                .orElse(List.of(name));
    }

    Sheet.Type type(boolean signed) {
        return signed
                ? Sheet.Type.of(Weight.SEMIBOLD, nameSize, Role.INK)
                : Sheet.Type.of(Weight.REGULAR, waitingSize(), Role.MUTED);
    }

    Sheet.Type dayType() {
        return Sheet.Type.of(Weight.REGULAR, daySize(), Role.MUTED);
    }

    /// When it signed, with its year where that is not the year of most; and whether nobody checked it.
    String beside(Party party) {
        String day = sizes.roomy()
                ? days.first(party.agreements()).orElse("")
                : "";
        if (!isUnsourced(party)) {
            return day;
        }
        String unsourced = words.say("seat.unsourced");
        return day.isEmpty() ? unsourced : day + " · " + unsourced;
    }

    /// When its agreement ended.
    String ended(Dating when) {
        return sizes.roomy() ? words.say("seat.ended", new When(words).brief(when, 0)) : "";
    }

    static boolean isUnsourced(Party party) {
        return party.entity().code("sourcing").equals(Optional.of("unsourced"));
    }

    double waitingSize() {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.waiting(), nameSize * 0.92));
    }

    double daySize() {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.day(), nameSize * 0.8));
    }

    double dayGap() {
        return sizes.between(5, 9);
    }

    /// How much farther out a label stands where the seat may be a capsule, which is wider than the others.
    double beyond(Party party) {
        return party.entity() instanceof Body || party.entity() instanceof Agreement ? sizes.between(3.5, 5.75) : 0;
    }

    /// The width that each label takes once its party has signed, or for ever if it never does.
    List<SeatWish> wishes(Sheet sheet) {
        var wishes = new ArrayList<SeatWish>();
        for (Party party : parties) {
            Sheet.Type type = type(party.signed().isPresent());
            List<String> lines = lines(party, sheet, type);
            String beside = beside(party);
            double most = Stream.concat(Stream.of(beside), ends(party)).filter(text -> !text.isEmpty())
                    .mapToDouble(text -> dayGap() + sheet.width(text, dayType())).max().orElse(0);
            wishes.add(new SeatWish(party.id(), beyond(party) + Math.max(sheet.width(lines.getFirst(), type),
                    sheet.width(lines.getLast(), type) + most)));
        }
        return wishes;
    }

    /// What will stand beside it once an agreement of its has ended.
    private Stream<String> ends(Party party) {
        return party.agreements().stream().flatMap(agreement -> agreement.history().stream())
                .filter(change -> change.status() == AgreementStatus.ENDED)
                .flatMap(change -> change.from().stream()).map(this::ended);
    }
}
