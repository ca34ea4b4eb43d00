package org.pactmap.plot;

import java.util.ArrayList;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What tells at a glance that a picture shows what is supposed: a striped bar over its whole width, and a badge.
record ScenarioBadge(Subject subject, Frame frame) {

    private static final double TRACKING = 1.4;

    /// Stripes at 45 degrees, light ones on plum.
    void drawBar() {
        Sheet sheet = subject.sheet();
        double width = frame.page().width();
        double height = sizes().between(8, 12);
        sheet.area(Outline.rectangle(0, 0, width, height, 0), Role.SUPPOSED, "");
        double period = height * 2.6;
        double stripe = height * 1.06;
        var stripes = new ArrayList<Outline.Segment>();
        for (double x = -height; x < width; x += period) {
            stripes.add(new Outline.Move(within(x + height, 0, width)));
            stripes.add(new Outline.Straight(within(x + height + stripe, 0, width)));
            stripes.add(new Outline.Straight(within(x + stripe, height, width)));
            stripes.add(new Outline.Straight(within(x, height, width)));
            stripes.add(new Outline.Close());
        }
        sheet.area(new Outline(stripes), Role.SUPPOSED_FILL, "");
    }

    private static Spot within(double x, double y, double width) {
        return new Spot(Math.clamp(x, 0, width), y);
    }

    double width() {
        return subject.sheet().width(word(), type()) + 2 * sizes().between(9, 15);
    }

    /// Between the title and the badge.
    double gap() {
        return sizes().between(15, 27);
    }

    void draw(double left) {
        double height = sizes().between(20, 30);
        double middle = frame.titleY() - frame.sizes().title() * 0.355;
        subject.sheet().area(Outline.rectangle(left, middle - height / 2, width(), height, height / 2), Role.SUPPOSED,
                "");
        subject.sheet().textAround(new Spot(left + width() / 2 + TRACKING / 2, middle + type().size() * 0.355), word(),
                type(), "");
    }

    private String word() {
        return subject.words().say("scenario.badge");
    }

    private Sheet.Type type() {
        return Sheet.Type.of(Weight.BOLD, sizes().between(11.5, 17), Role.ON_BODY).spaced(TRACKING);
    }

    private Sizes sizes() {
        return frame.sizes();
    }
}
