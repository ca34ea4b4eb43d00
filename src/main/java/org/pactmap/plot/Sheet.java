package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// A page while it is being drawn on: marks are laid one over the other.
final class Sheet {

    private final Typeface typeface;
    private final Palette palette;
    private final List<Mark> marks = new ArrayList<>();
    private final SequencedMap<String, String> says = new LinkedHashMap<>();

    Sheet(Typeface typeface, Palette palette) {
        this.typeface = typeface;
        this.palette = palette;
    }

    /// How text is set: weight, size and ink, and the extra space between its letters.
    record Type(Weight weight, double size, Role role, double tracking) {
        static Type of(Weight weight, double size, Role role) {
            return new Type(weight, size, role, 0);
        }

        Type spaced(double points) {
            return new Type(weight, size, role, points);
        }
    }

    List<Mark> marks() {
        return marks;
    }

    SequencedMap<String, String> says() {
        return says;
    }

    Ink ink(Role role) {
        return palette.ink(role);
    }

    /// What the thing with this id is, in words; the first to say it is heard.
    void say(String about, String words) {
        says.putIfAbsent(about, words);
    }

    /// Adds to what was said of a thing.
    void sayMore(String about, String words) {
        says.merge(about, words, (said, more) -> said + " · " + more);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void disc(Spot centre, double radius, Role fill, String about) {
        marks.add(new Mark.Disc(centre, radius, Optional.of(ink(fill)), Optional.empty(), about));
    }

    void disc(Spot centre, double radius, Role fill, Pen edge, String about) {
        marks.add(new Mark.Disc(centre, radius, Optional.of(ink(fill)), Optional.of(edge), about));
    }

    void area(Outline outline, Role fill, String about) {
        marks.add(new Mark.Area(outline, Optional.of(ink(fill)), Optional.empty(), about));
    }

    void area(Outline outline, Role fill, Pen edge, String about) {
        marks.add(new Mark.Area(outline, Optional.of(ink(fill)), Optional.of(edge), about));
    }

    /// An outline that is not seen, but found by the pointer.
    void hollow(Outline outline, String about) {
        marks.add(new Mark.Area(outline, Optional.empty(), Optional.empty(), about));
    }

    void line(Outline path, Pen pen, String about) {
        marks.add(new Mark.Line(path, pen, about));
    }

    /// Text whose left end stands on `baseline`.
    void text(Spot baseline, String text, Type type, String about) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(baseline, text, type.weight(), type.size(), type.tracking(), ink(type.role()),
                    about));
        }
    }

    /// Text whose right end stands on `baseline`.
    void textEndingAt(Spot baseline, String text, Type type, String about) {
        text(baseline.plus(-width(text, type), 0), text, type, about);
    }

    /// Text whose middle stands on `baseline`.
    void textAround(Spot baseline, String text, Type type, String about) {
        text(baseline.plus(-width(text, type) / 2, 0), text, type, about);
    }

    double width(String text, Type type) {
        return typeface.width(text, type.weight(), type.size(), type.tracking());
    }

    /// The text in as few lines as fit into a width; a word that is longer than that stands alone. `|` always
    /// starts a new line.
    List<String> lines(String text, Type type, double most) {
        return new Paragraph(text, word -> width(word, type)).lines(most);
    }

    /// The same lines, broken so that they are as even as they can be.
    List<String> evenLines(String text, Type type, double most) {
        return new Paragraph(text, word -> width(word, type)).evenLines(most);
    }

    /// As much of a text as fits into a width, with an ellipsis where it does not fit whole.
    String cut(String text, Type type, double most) {
        if (width(text, type) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "…", type) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /// The first of several wordings, longest first, that fits into a width; the last one if none does.
    String fitting(List<String> wordings, Type type, double most) {
        return wordings.stream().filter(text -> width(text, type) <= most).findFirst()
                .orElse(wordings.getLast());
    }
}
