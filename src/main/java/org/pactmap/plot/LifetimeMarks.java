package org.pactmap.plot;

import java.time.LocalDate;
import java.util.List;
import org.pactmap.layout.TimeAxis;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// When a thing is there: a bar on the line of a timeline, hollow while it waits, dots while its day is not known, with
/// an arrow where its beginning is unknown or its end is open.
///
/// @param axisY height of the line
/// @param dataUntil the last day that the facts speak of, to which what has no end is drawn
record LifetimeMarks(Sheet sheet, TimeAxis axis, double axisY, LocalDate dataUntil) {

    private static final double HEIGHT = 5;

    void draw(List<Lifetime> lifetimes, String about) {
        for (Lifetime one : lifetimes) {
            double from = one.from().map(axis::x).orElse(axis.left());
            double to = one.until().map(axis::x).orElse(axis.x(dataUntil));
            if (to - from >= 1) {
                draw(one, from, to, about);
            }
        }
    }

    private void draw(Lifetime one, double from, double to, String about) {
        Pen edge = Pen.solid(sheet.ink(Role.FOCUS), 1.3);
        Outline bar = Outline.rectangle(from, axisY - HEIGHT / 2, to - from, HEIGHT, 1);
        switch (one.form()) {
            case THERE -> sheet.area(bar, Role.FOCUS, about);
            case WAITING -> sheet.area(bar, Role.STRIP, edge, about);
            case APPROXIMATE -> sheet.line(Outline.through(new Spot(from, axisY), new Spot(to, axisY)),
                    Pen.dashed(sheet.ink(Role.FOCUS), HEIGHT - 1, 0.1, HEIGHT + 1.5).round(), about);
        }
        if (one.from().isEmpty()) {
            drawArrow(from, -1, about);
        }
        if (one.until().isEmpty()) {
            drawArrow(to, 1, about);
        }
    }

    private void drawArrow(double x, int way, String about) {
        sheet.area(Outline.around(new Spot(x, axisY - HEIGHT), new Spot(x + way * 7, axisY),
                new Spot(x, axisY + HEIGHT)), Role.FOCUS, about);
    }
}
