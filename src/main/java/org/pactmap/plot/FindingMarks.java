package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.Route;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What is missing, in a column beside a map, in the forms of a briefing: the ring of the framework unrolled, with the
/// agreements in the order of signature; the seat of the hub at the end of its duct; under it the bodies; and at the
/// foot the duct to the accession track. Nothing in it moves in time.
final class FindingMarks {

    private final Subject subject;
    private final Sheet sheet;
    private final Sizes sizes;
    private final Box box;
    private final double spineX;
    private final double pipeY;
    private final Spot hub;
    private final double radius;
    /// All agreements that there ever are have a place on the spine.
    private final SequencedMap<String, Standing> standings = new LinkedHashMap<>();
    private final List<String> places;

    FindingMarks(Subject subject, Box box) {
        this.subject = subject;
        this.sheet = subject.sheet();
        this.sizes = subject.sizes();
        this.box = box;
        this.radius = Math.max(sizes.between(55, 112), leastRadius(subject));
        this.spineX = box.x() + sizes.between(9, 16);
        this.pipeY = box.y() + sizes.between(39, 66);
        double left = spineX + sizes.between(14, 26);
        this.hub = new Spot((left + box.right()) / 2, pipeY + sizes.between(26, 50) + radius * 1.172);
        for (Party party : subject.parties()) {
            party.agreements().forEach(one -> standings.computeIfAbsent(one.id(), _ -> subject.standing(party, one)));
        }
        this.places = List.copyOf(standings.sequencedKeySet());
    }

    /// The radius at which the longest word of the name of any body that ever coordinates something has room.
    private static double leastRadius(Subject subject) {
        Sheet.Type least = Sheet.Type.of(Weight.SEMIBOLD, Sizes.LEAST_TYPE, Role.SIGNED);
        return subject.facts().relations(RelationKind.COORDINATES).stream().flatMap(tie -> tie.from().stream())
                .distinct().flatMap(body -> Stream.of(subject.name(body).split(" ")))
                .mapToDouble(word -> subject.sheet().width(word, least)).max().orElse(0) / 1.6;
    }

    void draw() {
        boolean asked = subject.signed() > 1;
        if (asked) {
            new Sayings(subject).gaps();
            drawDucts();
            drawSpine();
            drawFrameworkWords();
        }
        new HubMarks(subject, hub, radius).draw();
        drawBodies(asked);
        if (asked) {
            double left = spineX + sizes.between(14, 26);
            new AccessionBlock(subject, new Box(left, box.y(), box.right() - left, box.height())).draw();
        }
    }

    private double ductWidth() {
        return sizes.between(13, 22);
    }

    private double firstY() {
        return pipeY + sizes.between(24, 42);
    }

    private double pitch() {
        return Math.min(sizes.between(14, 24),
                (box.bottom() - firstY() - sizes.mark(8)) / Math.max(1, places.size()));
    }

    private Spot place(int index) {
        return new Spot(spineX, firstY() + index * pitch());
    }

    private void drawDucts() {
        var ducts = new ArrayList<Duct>();
        int from = -1;
        for (int i = 0; i <= places.size(); i++) {
            boolean signed = i < places.size() && standings.get(places.get(i)) == Standing.SIGNED;
            if (from >= 0 && (!signed || framed(places.get(i)) != framed(places.get(from)))) {
                ducts.add(stretch(from, i - 1, framed(places.get(from))));
                from = signed ? i : -1;
            } else if (signed && from < 0) {
                from = i;
            }
        }
        Route pipe = Route.rounded(sizes.between(18, 30), List.of(new Spot(spineX, firstY() - pitch() / 2),
                new Spot(spineX, pipeY), new Spot(hub.x(), pipeY),
                new Spot(hub.x(), hub.y() - radius - sizes.mark(2))));
        ducts.add(new Duct(pipe, ductWidth(),
                DuctForm.of(subject.findings().hub().basis(), subject.findings().supposed().hub()), subject.hubGap(),
                false,
                false));
        Duct.draw(ducts, sheet, sizes);
    }

    private Duct stretch(int from, int to, boolean framed) {
        DuctForm form = framed ? DuctForm.FILLED : DuctForm.of(subject.findings().framework().basis(), false);
        return new Duct(new Route(List.of(place(to).plus(0, pitch() / 2), place(from).plus(0, -pitch() / 2))),
                ductWidth(), form, subject.frameworkGap(), true, true);
    }

    private boolean framed(String agreement) {
        return subject.findings().framework().framed().contains(agreement);
    }

    private void drawSpine() {
        double reach = Math.min(sizes.between(5.4, 8.6), pitch() * 0.44);
        standings.forEach((id, standing) -> drawOnSpine(id, standing, reach));
    }

    private void drawOnSpine(String id, Standing standing, double reach) {
        Spot place = place(places.indexOf(id));
        switch (standing) {
            case SIGNED -> sheet.area(Outline.diamond(place, reach), Role.SIGNED, id);
            case BACKS -> sheet.area(Outline.diamond(place, reach * 0.76), Role.GROUND,
                    Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1.1, 1.6)), id);
            case NEITHER -> {}
        }
    }

    private void drawFrameworkWords() {
        FrameworkWords words = new FrameworkWords(subject);
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, sizes.remark(), words.role());
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.remark(), Role.MUTED);
        double y = pipeY - ductWidth() / 2 - sizes.between(6, 10);
        List<String> outside = words.outside();
        if (!outside.isEmpty()) {
            sheet.text(new Spot(box.x(), y), sheet.fitting(outside, second, box.width()), second,
                    subject.frameworkGap());
            y -= second.size() * 1.25;
        }
        sheet.text(new Spot(box.x(), y), sheet.fitting(words.wordings(), type, box.width()), type,
                subject.frameworkGap());
    }

    private void drawBodies(boolean asked) {
        Bodies bodies = new Bodies(subject);
        double height = sizes.between(33, 56);
        CapsuleMarks capsules = new CapsuleMarks(subject, height);
        double first = hub.y() + radius + sizes.between(46, 84) + height / 2;
        double most = 2 * (box.right() - hub.x()) + sizes.between(14, 0);
        if (bodies.coordinating().size() > Bodies.MOST) {
            new ManyBodies(subject, bodies.coordinating()).draw(capsules, new Spot(hub.x(), first), most);
            return;
        }
        Optional<String> sure = bodies.sureHub(subject.view().function());
        List<Bodies.Shown> shown = sure.map(bodies::below).orElseGet(bodies::outside);
        List<Double> heights = Stream.iterate(first, y -> y + sizes.between(38, 66)).limit(shown.size()).toList();
        capsules.drawStem(shown, hub, radius, heights);
        for (int i = 0; i < shown.size(); i++) {
            Box body = capsules.draw(shown.get(i).body(), capsules.seconds(shown.get(i)),
                    new Spot(hub.x(), heights.get(i)), most);
            if (i == 0 && asked && sure.isEmpty()) {
                bodies.uncertainTie(shown.getFirst().body().id(), subject.view().function())
                        .ifPresent(tie -> new UncertainTie(subject).draw(tie,
                                new Spot(hub.x(), hub.y() + radius + sizes.mark(4)), body.y(), box.right()));
            }
        }
    }
}
