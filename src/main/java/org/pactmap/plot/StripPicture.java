package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Strip;
import org.pactmap.gaps.Strip.Answer;
import org.pactmap.gaps.Strip.Stretch;
import org.pactmap.layout.TimeAxis;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// One finding over all days and strengths as a small strip: a row for each strength from which ties may count, and in
/// it how high a block stands for how many agreements have what is asked for. Where none has, the row is a dotted line.
///
/// @param cells what each mark of the strip stands for, by its id
public record StripPicture(Picture picture, SequencedMap<String, Cell> cells) {

    private static final Sheet.Type NUMBER = Sheet.Type.of(Weight.SEMIBOLD, 11.5, Role.INK);
    private static final Sheet.Type YEAR = Sheet.Type.of(Weight.REGULAR, 11, Role.MUTED);
    private static final double ROW = 16;
    private static final double PITCH = 23;
    private static final double GAP = 9;
    private static final double AXIS = 20;

    /// Some days with one answer, counted from one strength on.
    public record Cell(LocalDate from, LocalDate until, Strength least, int have, int of) {

        enum Extent {
            NONE("none"),
            SOME("some"),
            ALL("all");

            private final String word;

            Extent(String word) {
                this.word = word;
            }
        }

        Extent extent() {
            return have == 0 ? Extent.NONE : have < of ? Extent.SOME : Extent.ALL;
        }
    }

    /// @param gap whose answer is shown: that of a function, of the framework or of the ties to accession
    /// @param view whose day and strength are shown on it
    /// @param width in points
    public static StripPicture of(Strip strip, GapId gap, View view, double width) {
        return new Drawing(strip, gap, view, width).picture();
    }

    /// The parts of one strip while it is drawn.
    private static final class Drawing {

        private final Strip strip;
        private final GapId gap;
        private final View view;
        private final double width;
        private final Words words;
        private final Sheet sheet;
        private final SequencedMap<String, Cell> cells = new LinkedHashMap<>();

        private Drawing(Strip strip, GapId gap, View view, double width) {
            this.strip = strip;
            this.gap = gap;
            this.view = view;
            this.width = width;
            this.words = Words.in(view.language());
            this.sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
        }

        private StripPicture picture() {
            List<Strength> strengths = List.of(Strength.values()).reversed();
            double left = strengths.stream().mapToDouble(one -> sheet.width(name(one), label(one))).max().orElse(0);
            int most = strip.stretches().stream().mapToInt(Stretch::signed).max().orElse(0);
            double right = sheet.width(number(most, most), NUMBER);
            double height = strengths.size() * PITCH + AXIS;
            if (!strip.stretches().isEmpty()) {
                var axis = new TimeAxis(strip.stretches().getFirst().from(),
                        strip.stretches().getLast().until().minusDays(1), left + GAP, width - right - GAP);
                drawYears(axis, strengths.size() * PITCH);
                for (int i = 0; i < strengths.size(); i++) {
                    drawRow(strengths.get(i), i * PITCH + (PITCH - ROW) / 2, axis);
                }
                drawDay(axis, strengths.size() * PITCH);
            }
            return new StripPicture(
                    new Picture(width, height, sheet.ink(Role.GROUND), words.say("strip"), description(strengths),
                            view.language().code(), sheet.marks(), sheet.says()),
                    cells);
        }

        private void drawYears(TimeAxis axis, double bottom) {
            Pen hair = Pen.solid(sheet.ink(Role.PLACE_EDGE), 1);
            for (LocalDate year : axis.years(sheet.width("2000", YEAR) + GAP)) {
                double x = axis.x(year);
                sheet.line(Outline.through(new Spot(x, 0), new Spot(x, bottom + 4)), hair, "");
                if (x + sheet.width("2000", YEAR) + 4 <= width) {
                    sheet.text(new Spot(x + 4, bottom + 14), Integer.toString(year.getYear()), YEAR, "");
                }
            }
        }

        private void drawRow(Strength least, double top, TimeAxis axis) {
            double base = top + ROW / 2 + 4;
            sheet.text(new Spot(0, base), name(least), label(least), "");
            Optional<Cell> now = Optional.empty();
            for (Stretch stretch : strip.stretches()) {
                Cell cell = cell(stretch, least);
                String about = "strip:" + least.word() + ":" + stretch.from();
                cells.put(about, cell);
                sheet.say(about, said(cell));
                drawCell(cell, new Spot(Math.rint(axis.x(cell.from())), top), Math.rint(axis.x(cell.until())), about);
                if (!view.day().isBefore(cell.from()) && view.day().isBefore(cell.until())) {
                    now = Optional.of(cell);
                }
            }
            now.ifPresent(cell -> sheet.textEndingAt(new Spot(width, base), number(cell.have(), cell.of()), NUMBER,
                    ""));
        }

        private void drawCell(Cell cell, Spot corner, double end, String about) {
            double wide = end - corner.x();
            Outline whole = Outline.rectangle(corner.x(), corner.y(), wide, ROW, 0);
            switch (cell.extent()) {
                case NONE -> {
                    sheet.hollow(whole, about);
                    sheet.line(Outline.through(corner.plus(0, ROW / 2), corner.plus(wide, ROW / 2)),
                            Pen.dashed(sheet.ink(Role.MISSING), 1.6, 1.6, 3.2), about);
                }
                case SOME -> {
                    double high = Math.clamp(ROW * cell.have() / cell.of(), 3, ROW - 3);
                    sheet.area(whole, Role.FRAME, about);
                    sheet.area(Outline.rectangle(corner.x(), corner.y() + ROW - high, wide, high, 0), Role.SIGNED,
                            about);
                }
                case ALL -> sheet.area(whole, Role.SIGNED, about);
            }
        }

        /// A line at the day that is looked at, with a knob at the strength that is counted from.
        private void drawDay(TimeAxis axis, double bottom) {
            if (axis.holds(view.day())) {
                double x = axis.x(view.day());
                int row = List.of(Strength.values()).reversed().indexOf(view.strength());
                sheet.line(Outline.through(new Spot(x, 0), new Spot(x, bottom + 2)),
                        Pen.solid(sheet.ink(Role.INK), 1.6), "");
                sheet.add(new Mark.Disc(new Spot(x, row * PITCH + PITCH / 2), 5, Optional.of(sheet.ink(Role.GROUND)),
                        Optional.of(Pen.solid(sheet.ink(Role.INK), 2)), ""));
            }
        }

        private Cell cell(Stretch stretch, Strength least) {
            Answer answer = stretch.answers().getOrDefault(least, new Answer(0, 0, 0));
            int have = switch (gap.about()) {
                case GapId.FRAMEWORK -> answer.framed();
                case GapId.ACCESSION -> answer.serve();
                default -> answer.best();
            };
            return new Cell(stretch.from(), stretch.until(), least, have, stretch.signed());
        }

        private String said(Cell cell) {
            return words.say("strip.said", name(cell.least()), number(cell.have(), cell.of()),
                    words.day(cell.from()), words.day(cell.until().minusDays(1)));
        }

        /// The strip in words: from which day on none, some or all have it, for each strength.
        private String description(List<Strength> strengths) {
            var sentences = new ArrayList<String>();
            for (Strength least : strengths) {
                var turns = new ArrayList<String>();
                Optional<Cell.Extent> before = Optional.empty();
                for (Stretch stretch : strip.stretches()) {
                    Cell cell = cell(stretch, least);
                    if (!before.equals(Optional.of(cell.extent()))) {
                        turns.add(words.say("strip.turn." + cell.extent().word, words.day(cell.from())));
                    }
                    before = Optional.of(cell.extent());
                }
                sentences.add(words.say("strip.row", name(least), String.join("; ", turns)));
            }
            return String.join("\n", sentences);
        }

        private Sheet.Type label(Strength least) {
            return least == view.strength() ? NUMBER : Sheet.Type.of(Weight.REGULAR, 11.5, Role.MUTED);
        }

        private String name(Strength strength) {
            return words.say("strength." + strength.word());
        }

        private String number(int have, int of) {
            return words.say("of", have, of);
        }
    }
}
