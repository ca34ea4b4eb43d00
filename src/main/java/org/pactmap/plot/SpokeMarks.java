package org.pactmap.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Header;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The agreements: a line from the centre to each party, with a diamond on it; and the centre's disc over them.
final class SpokeMarks {

    private final Draft draft;
    private final Briefing briefing;
    private final List<Party> parties;
    private final Symbols symbols;

    SpokeMarks(Draft draft) {
        this.draft = draft;
        this.briefing = draft.briefing();
        this.parties = draft.parties();
        this.symbols = new Symbols(draft);
    }

    void drawLines(Standing standing) {
        for (Party party : parties) {
            if (draft.standing(party) == standing) {
                draft.agreement(party).ifPresent(agreement -> drawLine(party, agreement.id(), standing));
            }
        }
    }

    void drawDiamonds() {
        for (Party party : parties) {
            draft.agreement(party).ifPresent(agreement -> {
                if (oneForAll().isEmpty()) {
                    symbols.agreement(agreement.id(), draft.seat(party).knot(), draft.standing(party));
                }
                say(party, agreement);
            });
        }
    }

    /// The one agreement of all parties, where there is no centre: it stands in the middle itself.
    private Optional<Agreement> oneForAll() {
        List<Agreement> agreements = parties.stream().flatMap(party -> draft.agreement(party).stream()).distinct()
                .toList();
        return draft.facts().header().centre().isEmpty() && agreements.size() == 1
                ? Optional.of(agreements.getFirst())
                : Optional.empty();
    }

    private void say(Party party, Agreement agreement) {
        Optional<LocalDate> signed = draft.network().signed(agreement)
                ? SeatOrder.signatureOf(agreement)
                : Optional.empty();
        draft.sheet().say(agreement.id(), signed
                .map(day -> draft.words().say("says.agreement.signed", draft.name(agreement), draft.words().day(day)))
                .orElseGet(() -> draft.words().say("says.agreement.waiting", draft.name(agreement))));
    }

    private void drawLine(Party party, String agreement, Standing standing) {
        Sheet sheet = draft.sheet();
        Spot seat = draft.seat(party).spot();
        Spot centre = briefing.dial().centre();
        double part = (briefing.disc() - 1) / centre.distanceTo(seat);
        Outline way = Outline.through(new Spot(centre.x() + (seat.x() - centre.x()) * part,
                centre.y() + (seat.y() - centre.y()) * part), seat);
        sheet.line(way, symbols.tie(standing), agreement);
    }

    /// The disc of the centre, with the two colours that the facts give it.
    void drawCentre() {
        Optional<Header.Centre> centre = draft.facts().header().centre();
        oneForAll().ifPresent(this::drawInTheMiddle);
        if (centre.isEmpty()) {
            return;
        }
        Sheet sheet = draft.sheet();
        String id = centre.get().id();
        Spot spot = briefing.dial().centre();
        double radius = briefing.disc();
        sheet.disc(spot, radius, Role.BODY, id);
        if (centre.get().colours().size() == 2) {
            drawHalf(spot, radius * 0.911, -1, Ink.of(centre.get().colours().getFirst()), id);
            drawHalf(spot, radius * 0.911, 1, Ink.of(centre.get().colours().getLast()), id);
        }
        drawCentred(draft.name(id), spot, radius * 0.371, radius * 1.62, Role.ON_BODY, id);
        sheet.say(id, draft.words().say("says.centre", draft.name(id)));
    }

    private void drawInTheMiddle(Agreement agreement) {
        Sheet sheet = draft.sheet();
        Spot spot = briefing.dial().centre();
        double reach = briefing.disc() * 1.5;
        boolean signed = draft.network().signed(agreement);
        sheet.area(Outline.diamond(spot, reach), signed ? Role.SIGNED : Role.GROUND,
                Pen.solid(sheet.ink(signed ? Role.SIGNED : Role.PLANNED), draft.sizes().between(1.4, 2)),
                agreement.id());
        drawCentred(agreement.shortLabel().in(draft.view().language()), spot, reach * 0.16, reach * 1.1,
                signed ? Role.GROUND : Role.INK, agreement.id());
    }

    /// Words around a spot, in a size that lets the longest of them fit, on as many lines as they need.
    private void drawCentred(String text, Spot spot, double size, double most, Role role, String about) {
        Sheet sheet = draft.sheet();
        Sheet.Type wanted = Sheet.Type.of(Weight.BOLD, size, role);
        double longest = Stream.of(text.split(" ")).mapToDouble(word -> sheet.width(word, wanted)).max().orElse(0);
        double fits = longest > most ? size * most / longest : size;
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, Math.max(Sizes.LEAST_TYPE, fits), role);
        List<String> lines = sheet.evenLines(text, type, most);
        double pitch = type.size() * 1.2;
        double y = spot.y() + type.size() * 0.355 - pitch * (lines.size() - 1) / 2;
        for (String line : lines) {
            sheet.textAround(new Spot(spot.x(), y), line, type, about);
            y += pitch;
        }
    }

    private void drawHalf(Spot centre, double radius, int side, Ink ink, String about) {
        double k = 0.5522847498 * radius;
        var half = new Outline(List.of(new Outline.Move(centre.plus(-radius, 0)),
                new Outline.Curve(centre.plus(-radius, side * k), centre.plus(-k, side * radius),
                        centre.plus(0, side * radius)),
                new Outline.Curve(centre.plus(k, side * radius), centre.plus(radius, side * k),
                        centre.plus(radius, 0))));
        draft.sheet().line(half, Pen.solid(ink, briefing.disc() * 0.121), about);
    }
}
