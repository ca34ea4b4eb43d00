package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.Coverage.Cell;
import org.pactmap.gaps.Coverage.Row;
import org.pactmap.gaps.Coverage.Sure;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// Functions against bodies as a small matrix: a row for each body, a column for each function that some body
/// coordinates, and in each cell for how many agreements and how surely. What a body coordinates for others is a ring
/// and no number, since it is never coverage.
///
/// @param bodies the body that each mark of the matrix stands for, by its id
public record CoveragePicture(Picture picture, SequencedMap<String, String> bodies) {

    private static final double LINE = 15;
    private static final double PITCH = 20;
    private static final double WIDEST = 34;
    private static final double NAME = 0.36;
    private static final Sheet.Type BODY = Sheet.Type.of(Weight.REGULAR, 11.5, Role.INK);
    private static final Sheet.Type KEY = Sheet.Type.of(Weight.REGULAR, 11, Role.MUTED);

    /// @param view whose function stands out
    /// @param width in points
    public static CoveragePicture of(Coverage coverage, Names names, View view, double width) {
        return new Drawing(coverage, names, view, width).picture();
    }

    /// The parts of one matrix while it is drawn.
    private static final class Drawing {

        private final Coverage coverage;
        private final List<Row> functions;
        private final Names names;
        private final Words words;
        private final View view;
        private final double width;
        private final Sheet sheet;
        private final SureForm form;
        private final SequencedMap<String, String> bodies = new LinkedHashMap<>();
        private final List<String> said = new ArrayList<>();

        private Drawing(Coverage coverage, Names names, View view, double width) {
            this.coverage = coverage;
            this.functions = coverage.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
            this.names = names;
            this.words = names.words();
            this.view = view;
            this.width = width;
            this.sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
            this.form = new SureForm(sheet);
        }

        private CoveragePicture picture() {
            double bottom = functions.isEmpty() ? 0 : drawMatrix();
            double height = functions.isEmpty() ? 1 : drawKey(bottom + 14);
            return new CoveragePicture(new Picture(width, height, sheet.ink(Role.GROUND), words.say("coverage.picture"),
                    String.join("\n", said), view.language().code(), sheet.marks(), sheet.says()),
                    bodies);
        }

        private double drawMatrix() {
            double longest = coverage.bodies().stream().mapToDouble(body -> sheet.width(names.shortName(body), BODY))
                    .max().orElse(0);
            double name = Math.min(longest + 8, width * NAME);
            double wide = Math.min(WIDEST, (width - name) / functions.size());
            double top = functions.size() * LINE + 6;
            double bottom = top + coverage.bodies().size() * PITCH;
            for (int i = 0; i < functions.size(); i++) {
                drawHead(functions.get(i).function(), name + (i + 0.5) * wide, (functions.size() - i) * LINE - 4, top,
                        bottom);
            }
            for (int i = 0; i < coverage.bodies().size(); i++) {
                drawBody(coverage.bodies().get(i), top + i * PITCH, name, wide);
            }
            return bottom;
        }

        /// The name of a function at the head of its column: names stand in steps, the last column's on top.
        private void drawHead(String function, double x, double base, double top, double bottom) {
            boolean asked = function.equals(view.function());
            Sheet.Type type = Sheet.Type.of(asked ? Weight.SEMIBOLD : Weight.REGULAR, 11.5,
                    asked ? Role.INK : Role.MUTED);
            Pen pen = Pen.solid(sheet.ink(asked ? Role.MUTED : Role.PLACE_EDGE), 1);
            sheet.textEndingAt(new Spot(x - 6, base), sheet.cut(names.function(function), type, x - 6), type, "");
            sheet.line(Outline.through(new Spot(x - 4, base - 4), new Spot(x, base - 4), new Spot(x, top)), pen, "");
            sheet.line(Outline.through(new Spot(x, top), new Spot(x, bottom)),
                    Pen.solid(sheet.ink(Role.PLACE_EDGE), 1), "");
        }

        private void drawBody(String body, double y, double left, double wide) {
            double middle = y + PITCH / 2;
            String about = "coverage:" + body;
            bodies.put(about, body);
            sheet.say(about, names.name(body));
            sheet.hollow(Outline.rectangle(0, y + 1, left - 8, PITCH - 2, 0), about);
            sheet.text(new Spot(0, middle + 4), sheet.cut(names.shortName(body), BODY, left - 8), BODY, about);
            for (int i = 0; i < functions.size(); i++) {
                Row row = functions.get(i);
                Spot at = new Spot(left + (i + 0.5) * wide, middle);
                row.cells().stream().filter(cell -> cell.body().equals(body)).findFirst()
                        .ifPresent(cell -> drawCell(row.function(), cell, at, wide));
            }
        }

        private void drawCell(String function, Cell cell, Spot at, double wide) {
            String about = "coverage:" + function + ":" + cell.body();
            bodies.put(about, cell.body());
            String sentence = said(function, cell);
            said.add(sentence);
            sheet.say(about, sentence);
            var box = new Box(at.x() - wide / 2 + 1, at.y() - PITCH / 2 + 1.5, wide - 2, PITCH - 3);
            sheet.hollow(Outline.rectangle(box.x(), box.y(), box.width(), box.height(), 0), about);
            Optional<Sure> surest = cell.agreements().keySet().stream().findFirst();
            surest.ifPresentOrElse(
                    sure -> form.draw(sure, Integer.toString(cell.agreements().getOrDefault(sure, List.of()).size()),
                            box, about),
                    () -> form.other(at, about));
        }

        private String said(String function, Cell cell) {
            var parts = new ArrayList<String>();
            cell.agreements().forEach((sure, agreements) -> parts.add(words.say("coverage.cell",
                    words.say("of", agreements.size(), coverage.of()), words.say("strength." + sure.word()))));
            if (!cell.others().isEmpty()) {
                parts.add(words.say("coverage.cell.others",
                        words.list(cell.others().stream().map(names::name).toList())));
            }
            return words.say("coverage.row", names.name(cell.body()),
                    words.say("coverage.cell.function", names.function(function), String.join("; ", parts)));
        }

        /// What the forms mean that occur, in as many lines as it takes.
        private double drawKey(double top) {
            double x = 0;
            double y = top;
            for (Sure sure : Sure.values()) {
                if (functions.stream().flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.agreements().keySet().stream().findFirst().filter(sure::equals)
                                .isPresent())) {
                    String text = words.say("strength." + sure.word());
                    Spot at = keyed(x, y, text);
                    form.draw(sure, "n", new Box(at.x(), at.y() - 8, 24, 16), "");
                    x = at.x() + 44 + sheet.width(text, KEY);
                    y = at.y();
                }
            }
            if (functions.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.agreements().isEmpty())) {
                Spot at = keyed(x, y, words.say("coverage.key.others"));
                form.other(at.plus(12, 0), "");
                y = at.y();
            }
            return y + 12;
        }

        /// Where a sample of the key stands: beside the last, or in the next line where there is no room.
        private Spot keyed(double x, double y, String text) {
            boolean fits = x == 0 || x + 30 + sheet.width(text, KEY) <= width;
            Spot at = fits ? new Spot(x, y) : new Spot(0, y + 20);
            sheet.text(at.plus(30, 4), text, KEY, "");
            return at;
        }
    }
}
