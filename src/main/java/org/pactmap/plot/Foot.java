package org.pactmap.plot;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Page;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// Legend and source line. Their height is that of the fullest day, so that nothing moves in time.
final class Foot {

    private final Sheet sheet;
    private final Sizes sizes;
    private final Page page;
    private final double margin;
    private final LegendMarks legend;
    private final Sheet.Type type;
    private final int rows;

    /// @param rows how many rows the legend of the fullest day takes
    Foot(Sheet sheet, Page page, int rows) {
        this.sheet = sheet;
        this.page = page;
        this.sizes = Sizes.of(page);
        this.margin = sizes.between(19, 64);
        this.legend = new LegendMarks(sheet, sizes, margin, width());
        this.type = Sheet.Type.of(Weight.REGULAR, sizes.source(), Role.MUTED);
        this.rows = rows;
    }

    static Foot of(Sheet sheet, Page page, List<Legend> ever) {
        return new Foot(sheet, page, rows(sheet, page, ever));
    }

    /// How many rows a legend with every entry that it may have on some day takes. Rings need no room of their own, so
    /// that nothing moves when days are compared.
    static int rows(Sheet sheet, Page page, List<Legend> ever) {
        return page.captions().has(Caption.LEGEND) ? new Foot(sheet, page, 1).legend.fewestRows(ever) : 0;
    }

    double height() {
        return sizes.between(12, 16) + sourceLines() * linePitch() + rows * legend.rowPitch() + sizes.between(12, 32);
    }

    void draw(Subject subject, List<Legend> entries, SourceWords sources) {
        drawSources(sources.wordings(page.captions()));
        if (rows > 0) {
            legend.draw(fitting(subject, entries), last() - sourceLines() * linePitch() - sizes.between(6, 13));
        }
    }

    /// @param sources wordings of the source line, longest first; none where none is to stand there
    private void drawSources(List<String> sources) {
        if (sources.isEmpty()) {
            return;
        }
        List<String> lines = sources.stream().map(source -> sheet.lines(source, type, width()))
                .filter(broken -> broken.size() <= sourceLines()).findFirst()
                .orElseGet(() -> sheet.lines(sources.getLast(), type, width()));
        for (int i = 0; i < lines.size(); i++) {
            sheet.text(new Spot(margin, last() - (lines.size() - 1 - i) * linePitch()), lines.get(i), type, "");
        }
    }

    /// Where the last line stands.
    private double last() {
        return page.height() - sizes.between(10, 16);
    }

    /// The entries, and those for rings; where all do not fit, the last of the others give way.
    private List<Legend> fitting(Subject subject, List<Legend> entries) {
        List<Legend> rings = subject.since().map(marks -> Legend.of(marks.shown(), subject)).orElse(List.of());
        int kept = entries.size();
        while (kept > 0 && legend.fewestRows(both(entries.subList(0, kept), rings)) > rows) {
            kept--;
        }
        return both(entries.subList(0, kept), rings);
    }

    private static List<Legend> both(List<Legend> some, List<Legend> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private double width() {
        return page.width() - 2 * margin;
    }

    private double linePitch() {
        return type.size() * 1.35;
    }

    private int sourceLines() {
        int most = (int) Math.min(2, Math.ceil(1650 / page.width()));
        return page.captions().has(Caption.SOURCES) ? most : page.captions().has(Caption.DAY) ? 1 : 0;
    }
}
