package org.pactmap.plot;

import org.pactmap.network.Network;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Spread;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.scenario.Sentences;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// The map of the facts alone and the map under a scenario on one page, each with its name above it.
public final class BeforeAfter {

    private final Picture before;
    private final Picture after;
    private final Words words;
    private final Sheet sheet;
    private final String heading;
    private final double size;

    private BeforeAfter(Picture before, Picture after, Network network, View view) {
        this.before = before;
        this.after = after;
        this.words = Words.in(view.language());
        this.sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
        this.heading = network.scenario().map(one -> Sentences.heading(one, words)).orElse("");
        this.size = before.width() / 80;
    }

    /// Side by side.
    ///
    /// @param before of the facts alone
    /// @param after of the same view under the scenario, on a page of the same size
    /// @param network with the scenario laid over the facts
    public static Picture beside(Picture before, Picture after, Network network, View view) {
        return new BeforeAfter(before, after, network, view).beside();
    }

    /// How wide two maps of a width are side by side.
    public static double wide(double width) {
        return 2 * width + gap(width);
    }

    private static double gap(double width) {
        return width / 80 * 1.5;
    }

    /// One below the other.
    public static Picture below(Picture before, Picture after, Network network, View view) {
        return new BeforeAfter(before, after, network, view).below();
    }

    private Picture beside() {
        double gap = gap(before.width());
        Spot second = new Spot(before.width() + gap, top());
        double middle = before.width() + gap / 2;
        rule(new Spot(middle, size * 0.6), new Spot(middle, top() + before.height() - size));
        return spread(new Spot(0, top()), second);
    }

    private Picture below() {
        double middle = top() + before.height() + size * 0.4;
        rule(new Spot(margin(), middle), new Spot(before.width() - margin(), middle));
        return spread(new Spot(0, top()), new Spot(0, 2 * top() + before.height() + size * 0.4));
    }

    private Picture spread(Spot first, Spot second) {
        name(first, words.say("beside.before"), Role.MUTED);
        name(second, words.say("beside.after", heading), Role.SUPPOSED_TEXT);
        return Spread.of(before, first, after, second, words.say("beside.title", before.title(), after.title()),
                sheet.marks());
    }

    /// Above the corner of a picture.
    private void name(Spot corner, String name, Role role) {
        Sheet.Type type = Sheet.Type.of(Weight.SEMIBOLD, size, role);
        sheet.text(corner.plus(margin(), size * 1.45 - top()),
                sheet.cut(name, type, before.width() - 2 * margin()), type, "");
    }

    private void rule(Spot from, Spot to) {
        sheet.line(Outline.through(from, to), Pen.solid(sheet.ink(Role.PLACE_EDGE), 1.5), "");
    }

    /// What stands free above a picture.
    private double top() {
        return size * 2.2;
    }

    private double margin() {
        return before.width() * 0.0325;
    }
}
