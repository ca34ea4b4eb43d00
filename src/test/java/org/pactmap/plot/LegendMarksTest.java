package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactmap.layout.Page;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Typeface;
import org.pactmap.view.Theme;

/// A picture without colour must still tell its roles apart: no two samples of the legend may have equal shapes,
/// fills and dashes.
class LegendMarksTest {

    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    @Test
    void no_two_samples_are_alike_without_their_colour() {
        Map<String, Legend.Symbol> seen = new LinkedHashMap<>();

        for (Legend.Symbol symbol : Legend.Symbol.values()) {
            Legend.Symbol before = seen.put(form(symbol), symbol);

            assertThat(before).as(symbol + " looks like " + before).isNull();
        }
    }

    private static String form(Legend.Symbol symbol) {
        Sizes sizes = Sizes.of(new Page(1920, 1080));
        Sheet sheet = new Sheet(Typeface.bundled(), LIGHT);
        new LegendMarks(sheet, sizes, 0, 1000).draw(List.of(new Legend(symbol, "x", "x")), 50);
        return sheet.marks().stream().map(LegendMarksTest::form).collect(Collectors.joining(" "));
    }

    /// What is left of a mark when its place and its hue are gone: kind, size, light or dark, width and dash.
    private static String form(Mark mark) {
        return switch (mark) {
            case Mark.Disc disc -> "disc " + Math.round(disc.radius()) + disc.fill().map(LegendMarksTest::shade)
                    + disc.edge().map(LegendMarksTest::form);
            case Mark.Area area -> "area " + area.outline().segments().size()
                    + area.fill().map(LegendMarksTest::shade) + area.edge().map(LegendMarksTest::form);
            case Mark.Line line -> "line " + form(line.pen());
            case Mark.Words words -> words.text();
        };
    }

    private static String form(Pen pen) {
        return pen.width() + " " + pen.dash() + " " + pen.cap();
    }

    private static String shade(Ink ink) {
        return ink.red() * 0.3 + ink.green() * 0.6 + ink.blue() * 0.1 > 200 ? "light" : "dark";
    }
}
