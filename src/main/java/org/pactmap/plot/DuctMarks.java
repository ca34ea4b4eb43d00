package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.gaps.OnlySupposed;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Route;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The ring of the framework, the duct to the hub, and the duct to the accession track. Nothing is called missing
/// before two agreements are signed.
final class DuctMarks {

    private final Draft draft;
    private final Briefing briefing;

    DuctMarks(Draft draft) {
        this.draft = draft;
        this.briefing = draft.briefing();
    }

    void draw() {
        if (draft.signed() < 2) {
            drawFromTheMiddle();
            return;
        }
        var ducts = new ArrayList<Duct>(new Ring(draft).ducts());
        OnlySupposed supposed = draft.findings().supposed();
        DuctForm toHub = DuctForm.of(draft.findings().hub().basis(), supposed.hub());
        ducts.add(new Duct(mainRoute(), briefing.ductWidth(), toHub, draft.hubGap(), false, false));
        if (briefing.place().isPresent()) {
            ducts.add(
                    new Duct(riserRoute(goalX()), briefing.riserWidth(), accessionForm(), draft.accessionGap(), false,
                            false));
        }
        Duct.draw(ducts, draft.sheet(), draft.sizes());
        openJunction();
        drawCores(ducts, supposed.hub());
        drawArrow();
        new Sayings(draft).gaps();
    }

    /// One agreement that stands in the middle itself has no ring; from it the duct leads to a hub that is there.
    private void drawFromTheMiddle() {
        if (draft.findings().hub().hub().isEmpty() || draft.facts().header().centre().isPresent()) {
            return;
        }
        Spot hub = briefing.hub();
        Route way = new Route(List.of(new Spot(briefing.dial().centre().x(), hub.y()), new Spot(hub.x(), hub.y())));
        Duct.draw(List.of(new Duct(way, briefing.ductWidth(), DuctForm.FILLED, draft.hubGap(), false, false)),
                draft.sheet(), draft.sizes());
    }

    /// The words beside the ring and above the duct to the track.
    void label() {
        if (draft.signed() < 2) {
            return;
        }
        new RingLabel(draft).draw();
        briefing.place().ifPresent(place -> {
            double x = briefing.riserX() + draft.sizes().between(12, 46);
            double wall = briefing.goalY() - briefing.riserWidth() / 2;
            new AccessionLabel(draft).draw(new Spot(x, wall), place.x() - x - draft.sizes().mark(12));
        });
    }

    private DuctForm accessionForm() {
        return DuctForm.of(draft.findings().accession().basis(), !draft.findings().supposed().serving().isEmpty());
    }

    /// What is supposed runs through its ducts; what ties the agreements to a supposed hub, through the ring as well.
    private void drawCores(List<Duct> ducts, boolean hub) {
        Spot end = briefing.hub().plus(-briefing.hubRadius() - draft.sizes().mark(9), 0);
        List<Route> toHub = hub ? new Ring(draft).core(end) : List.of();
        toHub.forEach(way -> SupposedCore.draw(draft.sheet(), draft.sizes(), Outline.through(way.spots()),
                draft.hubGap()));
        ducts.stream().filter(duct -> duct.form() == DuctForm.SUPPOSED)
                .filter(duct -> !hub && !duct.about().equals(draft.accessionGap()))
                .forEach(duct -> SupposedCore.draw(draft.sheet(), draft.sizes(),
                        Outline.through(duct.route().spots()), duct.about()));
        if (briefing.place().isPresent() && accessionForm() == DuctForm.SUPPOSED) {
            SupposedCore.draw(draft.sheet(), draft.sizes(),
                    Outline.through(riserRoute(goalX() - draft.sizes().mark(15)).spots()), draft.accessionGap());
        }
    }

    private Route mainRoute() {
        Spot hub = briefing.hub();
        double end = hub.x() - briefing.hubRadius() - draft.sizes().mark(2);
        return new Route(List.of(new Spot(new Ring(draft).exitX(), hub.y()), new Spot(end, hub.y())));
    }

    private Route riserRoute(double end) {
        double x = briefing.riserX();
        double from = briefing.hub().y() - briefing.ductWidth() / 2;
        return Route.rounded(draft.sizes().between(26, 40), List.of(new Spot(x, from),
                new Spot(x, briefing.goalY()), new Spot(end, briefing.goalY())));
    }

    private double goalX() {
        return briefing.trackX() - draft.sizes().between(14.6, 24.5);
    }

    /// Where the riser leaves, the wall of the duct to the hub is open.
    private void openJunction() {
        if (briefing.place().isEmpty()) {
            return;
        }
        Sheet sheet = draft.sheet();
        double half = briefing.riserWidth() / 2 - draft.sizes().mark(1.2);
        double wall = briefing.hub().y() - briefing.ductWidth() / 2;
        double thick = draft.sizes().mark(2.6);
        Role inside = accessionForm().fill().orElse(Role.GROUND);
        sheet.area(Outline.rectangle(briefing.riserX() - half, wall - thick, 2 * half, 2 * thick, 0), inside,
                draft.accessionGap());
    }

    private void drawArrow() {
        if (briefing.place().isEmpty()) {
            return;
        }
        drawArrow(draft, new Spot(goalX() + draft.sizes().mark(2), briefing.goalY()), accessionForm());
    }

    /// The arrow at the end of a duct that leads to the track.
    static void drawArrow(Subject subject, Spot tip, DuctForm form) {
        Sheet sheet = subject.sheet();
        double reach = subject.sizes().between(7.2, 11);
        Role role = switch (form) {
            case FILLED -> Role.SIGNED;
            case SUPPOSED -> Role.SUPPOSED;
            case STATED, COMPUTED -> Role.MISSING;
        };
        sheet.line(Outline.through(tip.plus(-reach, -reach), tip, tip.plus(-reach, reach)),
                Pen.solid(sheet.ink(role), subject.sizes().mark(3)).round(),
                subject.accessionGap());
    }
}
