package org.pactmap.plot;

import java.util.List;
import org.pactmap.agreement.Header;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.geographic.Geographic.Sight;
import org.pactmap.layout.geographic.Territory;
import org.pactmap.network.Standing;
import org.pactmap.picture.Pen;

/// The lands of the globe. Those of the parties look as their marks do: filled has signed, hollow with a dotted border
/// has not, hatched does neither; all others are quiet.
record LandMarks(Subject subject) {

    /// Borders that two lands share are drawn in the form of the one that comes later.
    private static final List<Standing> ORDER = List.of(Standing.NEITHER, Standing.BACKS, Standing.SIGNED);

    void draw(Sight sight) {
        Sheet sheet = subject.sheet();
        sheet.area(sight.pane().outline(), Role.WATER, "");
        sight.land().area().ifPresent(area -> sheet.area(area, Role.LAND, ""));
        sight.land().border().ifPresent(border -> sheet.line(border,
                Pen.solid(sheet.ink(Role.LAND_EDGE), subject.sizes().between(0.6, 0.9)), ""));
        ORDER.forEach(standing -> drawAreas(sight, standing));
        ORDER.forEach(standing -> drawBorders(sight, standing));
        drawCentre(sight.centre());
        sheet.line(sight.pane().outline(), Pen.solid(sheet.ink(Role.PLACE_EDGE), 1.2), "");
    }

    private void drawAreas(Sight sight, Standing standing) {
        Sheet sheet = subject.sheet();
        for (Party party : subject.parties()) {
            Territory territory = sight.parties().get(party.id());
            if (territory != null && subject.standing(party) == standing) {
                territory.area().ifPresent(area -> sheet.area(area, fill(standing), party.id()));
                if (standing == Standing.NEITHER) {
                    territory.hatching().ifPresent(lines -> sheet.line(lines,
                            Pen.solid(sheet.ink(Role.LAND_EDGE), subject.sizes().between(1.4, 2.2)), party.id()));
                }
            }
        }
    }

    private void drawBorders(Sight sight, Standing standing) {
        for (Party party : subject.parties()) {
            Territory territory = sight.parties().get(party.id());
            if (territory != null && subject.standing(party) == standing) {
                territory.border().ifPresent(border -> subject.sheet().line(border, edge(standing), party.id()));
            }
        }
    }

    private void drawCentre(Territory centre) {
        Sheet sheet = subject.sheet();
        String id = subject.facts().header().centre().map(Header.Centre::id).orElse("");
        centre.area().ifPresent(area -> sheet.area(area, Role.GROUND, id));
        centre.border().ifPresent(border -> sheet.line(border,
                Pen.solid(sheet.ink(Role.BODY), subject.sizes().between(1.1, 1.6)), id));
    }

    private static Role fill(Standing standing) {
        return switch (standing) {
            case SIGNED -> Role.LAND_SIGNED;
            case BACKS -> Role.GROUND;
            case NEITHER -> Role.LAND;
        };
    }

    private Pen edge(Standing standing) {
        Sheet sheet = subject.sheet();
        double width = subject.sizes().between(0.8, 1.2);
        return switch (standing) {
            case SIGNED -> Pen.solid(sheet.ink(Role.SIGNED), width);
            case BACKS -> Pen.dashed(sheet.ink(Role.PLANNED), width, 1.5, 2.5);
            case NEITHER -> Pen.solid(sheet.ink(Role.PLANNED), width * 0.75);
        };
    }
}
