package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.BaseMap.Ring;
import org.pactmap.agreement.Coordinates;
import org.pactmap.json.Fields;
import org.pactmap.json.FileProblem;
import org.pactmap.json.FileText;
import org.pactmap.json.Form;
import org.pactmap.json.Notes;
import org.pactmap.json.Shape;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;

/// Makes a base map of a whole file, or notes what keeps it from being one.
///
/// - **Units.** Numbers of lines are thousandths of a degree: first a longitude and a latitude, then how far each next
///   place lies from the one before.
/// - **Source.** The form is that of `data/schema/base-map.schema.json`.
final class BaseMapReader {

    /// The newest format that is read.
    static final int FORMAT = 1;

    /// Places of all lines together, twelve times those of the bundled base map.
    static final int MOST_PLACES = 500_000;

    private static final double UNITS = 1000;

    private final Notes notes;
    private final List<List<Coordinates>> lines = new ArrayList<>();
    private final SequencedMap<String, List<Ring>> states = new LinkedHashMap<>();
    private final SequencedMap<String, Integer> firstLines = new LinkedHashMap<>();
    private int places;

    private BaseMapReader(Notes notes) {
        this.notes = notes;
    }

    /// Null where a problem was noted.
    static @Nullable BaseMap read(byte[] bytes, Notes notes) {
        Written written = FileText.of(bytes, notes);
        if (written instanceof Written.Group group) {
            return new BaseMapReader(notes).read(new Fields(group, notes));
        }
        if (written != null) {
            notes.note(new ShapeProblem.WrongShape(notes.at(written), "", Shape.GROUP, written.shape()));
        }
        return null;
    }

    private @Nullable BaseMap read(Fields file) {
        file.need("format");
        int format = file.count("format");
        if (format != FORMAT && file.any("format") instanceof Written.Number given) {
            notes.note(new FileProblem.UnknownFormat(notes.at(given), format, FORMAT));
            return null;
        }
        file.text("source", Form.PHRASE);
        file.need("lines");
        file.need("states");
        for (Written.Text line : file.texts("lines")) {
            readLine(line);
        }
        for (Fields state : file.groups("states")) {
            readState(state);
        }
        file.end();
        return notes.isEmpty() ? new BaseMap(lines, states) : null;
    }

    /// A line that is none still takes its number, so that the rings after it are read as they are meant.
    private void readLine(Written.Text text) {
        var line = new ArrayList<Coordinates>();
        lines.add(line);
        int[] numbers = WholeNumbers.in(text.text());
        if (numbers == null || numbers.length < 4 || numbers.length % 2 != 0) {
            notes.note(new MapProblem.LineNotPairs(notes.at(text)));
            return;
        }
        places += numbers.length / 2;
        if (places > MOST_PLACES) {
            notes.note(new MapProblem.TooManyPlaces(notes.at(text), MOST_PLACES));
            return;
        }
        long longitude = 0;
        long latitude = 0;
        for (int i = 0; i < numbers.length; i += 2) {
            longitude += numbers[i];
            latitude += numbers[i + 1];
            if (Math.abs(longitude) > 180 * UNITS || Math.abs(latitude) > 90 * UNITS) {
                notes.note(new MapProblem.LineOffGlobe(notes.at(text)));
                line.clear();
                return;
            }
            line.add(new Coordinates(longitude / UNITS, latitude / UNITS));
        }
    }

    private void readState(Fields state) {
        String id = state.text("id", Form.ID);
        state.need("rings");
        state.ofLength("rings", 1, -1);
        var rings = new ArrayList<Ring>();
        for (Written.Text text : state.texts("rings")) {
            rings.add(ring(text));
        }
        state.end();
        Integer first = firstLines.putIfAbsent(id, state.at().line());
        if (first != null) {
            notes.note(new FactProblem.DuplicateId(state.at(), id, first));
        }
        states.put(id, rings);
    }

    private Ring ring(Written.Text text) {
        int[] numbers = WholeNumbers.in(text.text());
        if (numbers == null) {
            notes.note(new MapProblem.RingNotNumbers(notes.at(text)));
            return new Ring(List.of());
        }
        for (int number : numbers) {
            if (number == 0 || Math.abs(number) > lines.size()) {
                notes.note(new MapProblem.NoSuchLine(notes.at(text), number, lines.size()));
                return new Ring(List.of());
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            int next = numbers[(i + 1) % numbers.length];
            List<Coordinates> line = lines.get(Math.abs(numbers[i]) - 1);
            List<Coordinates> after = lines.get(Math.abs(next) - 1);
            boolean known = !line.isEmpty() && !after.isEmpty();
            if (known && !end(line, numbers[i] > 0).equals(end(after, next < 0))) {
                notes.note(new MapProblem.RingOpen(notes.at(text), numbers[i], next));
                return new Ring(List.of());
            }
        }
        return new Ring(Arrays.stream(numbers).boxed().toList());
    }

    private static Coordinates end(List<Coordinates> line, boolean last) {
        return last ? line.getLast() : line.getFirst();
    }
}
