package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactmap.layout.Lanes;
import org.pactmap.layout.TimeAxis;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What a timeline marks, on its line, with as many names above it as find room. What lies so close together that its
/// marks would touch has one mark and one name.
///
/// @param axisY height of the line
/// @param lanes heights of the lines of names, the highest first
record MilestoneMarks(Sheet sheet, TimeAxis axis, double axisY, List<Double> lanes) {

    private static final Sheet.Type NAME = Sheet.Type.of(Weight.REGULAR, 12, Role.MUTED);
    private static final double RADIUS = 3.6;
    private static final double EDGE = 1.6;
    private static final double BELOW = 6.5;

    /// Milestones that share a mark, the one that has most to do with the agreements first.
    private record Cluster(List<Milestone> milestones, double x) {

        Milestone first() {
            return milestones.getFirst();
        }

        /// The name of the first; of two that have to do with the agreements, both in the order of time.
        String name() {
            return String.join(" · ", milestones.stream().limit(2)
                    .filter(one -> one == first() || one.rank() <= Milestone.CLOSE)
                    .sorted(Comparator.comparing(Milestone::day)).map(Milestone::name).distinct().toList());
        }

        String says() {
            return String.join("\n", milestones.stream().sorted(Comparator.comparing(Milestone::day))
                    .map(Milestone::says).toList());
        }
    }

    void draw(List<Milestone> milestones, LocalDate day) {
        milestones.forEach(this::drawSpan);
        List<Milestone> inTime = milestones.stream().filter(one -> axis.holds(one.day())).toList();
        inTime.stream().filter(one -> one.shape() == Milestone.Shape.FOUNDING)
                .forEach(one -> drawFounding(one, day));
        List<Cluster> clusters = clusters(inTime.stream()
                .filter(one -> one.shape() != Milestone.Shape.FOUNDING).toList());
        drawNames(clusters);
        clusters.forEach(cluster -> drawMark(cluster, day));
    }

    private List<Cluster> clusters(List<Milestone> inTime) {
        var clusters = new ArrayList<Cluster>();
        var together = new ArrayList<Milestone>();
        for (Milestone one : inTime) {
            if (!together.isEmpty() && axis.x(one.day()) - axis.x(together.getFirst().day()) > 2 * RADIUS + EDGE) {
                clusters.add(cluster(together));
                together.clear();
            }
            together.add(one);
        }
        if (!together.isEmpty()) {
            clusters.add(cluster(together));
        }
        return clusters;
    }

    private Cluster cluster(List<Milestone> together) {
        List<Milestone> ranked = together.stream()
                .sorted(Comparator.comparingInt(Milestone::rank).thenComparing(one -> -one.ties())).toList();
        return new Cluster(ranked, axis.x(ranked.getFirst().day()));
    }

    private void drawNames(List<Cluster> clusters) {
        List<Cluster> ranked = clusters.stream().sorted(Comparator
                .comparingInt((Cluster one) -> one.first().rank()).thenComparing(one -> -one.first().ties())).toList();
        List<Optional<Lanes.Placed>> places = new Lanes(lanes.size(), axis.left(), axis.right()).place(ranked.stream()
                .map(one -> new Lanes.Wish(one.x(), sheet.width(one.name(), NAME))).toList());
        for (int i = 0; i < ranked.size(); i++) {
            Cluster cluster = ranked.get(i);
            places.get(i).ifPresent(place -> drawName(cluster, place));
        }
    }

    private void drawName(Cluster cluster, Lanes.Placed place) {
        double baseline = lanes.get(place.lane());
        String about = cluster.first().id();
        double top = place.beside() ? baseline - NAME.size() * 0.75 : baseline + NAME.size() * 0.45;
        sheet.line(Outline.through(new Spot(cluster.x(), top), new Spot(cluster.x(), axisY - RADIUS - EDGE)),
                Pen.dashed(sheet.ink(Role.PLANNED), 1, 1.5, 2.5), about);
        sheet.text(new Spot(place.start(), baseline), cluster.name(), NAME, about);
    }

    /// Where a day is not exactly known, dots along the line from the first that it may be to the last.
    private void drawSpan(Milestone one) {
        double from = axis.x(one.when().earliest());
        double to = axis.x(one.when().latest());
        if (to - from > RADIUS) {
            double y = axisY + BELOW;
            sheet.line(Outline.through(new Spot(from, y), new Spot(to, y)),
                    Pen.dashed(sheet.ink(Role.PLANNED), 1.6, 0.1, 3.2).round(), one.id());
        }
    }

    private void drawMark(Cluster cluster, LocalDate day) {
        Milestone one = cluster.first();
        Role role = one.planned() ? Role.PLANNED : one.shape() == Milestone.Shape.STEP ? Role.STEP : Role.INK;
        boolean there = !one.planned() && !one.day().isAfter(day);
        Pen edge = Pen.solid(sheet.ink(role), EDGE);
        Role fill = there ? role : Role.STRIP;
        Spot spot = new Spot(cluster.x(), axisY);
        switch (one.shape()) {
            case STEP, DOCUMENT -> sheet.disc(spot, RADIUS, fill, edge, one.id());
            case EVENT -> sheet.area(box(spot, RADIUS * 0.9, RADIUS * 0.9, 0.8), fill, edge, one.id());
            case BODY, FOUNDING ->
                sheet.area(box(spot, RADIUS * 1.15, RADIUS * 0.7, RADIUS * 0.7), fill, edge, one.id());
        }
        sheet.sayMore(one.id(), cluster.says());
    }

    /// A body is founded: a small mark under the line, without a name.
    private void drawFounding(Milestone one, LocalDate day) {
        boolean there = !one.planned() && !one.day().isAfter(day);
        sheet.area(box(new Spot(axis.x(one.day()), axisY + BELOW), 2.8, 1.9, 1.9), there ? Role.BODY : Role.STRIP,
                Pen.solid(sheet.ink(Role.BODY), 1), one.id());
        sheet.sayMore(one.id(), one.says());
    }

    private static Outline box(Spot spot, double halfWidth, double halfHeight, double radius) {
        return Outline.rectangle(spot.x() - halfWidth, spot.y() - halfHeight, 2 * halfWidth, 2 * halfHeight, radius);
    }
}
