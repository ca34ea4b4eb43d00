package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;

/// Compares marks that were read from a file with those of the picture.
final class Alike {

    /// Lengths and places, in points.
    private static final double NEAR = 0.1;

    private Alike() {}

    /// A line has no fill and is open; all other paths are areas.
    static Mark path(Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) {
        boolean open = fill.isEmpty() && edge.isPresent()
                && !(outline.segments().getLast() instanceof Outline.Close);
        return open ? new Mark.Line(outline, edge.orElseThrow(), about) : new Mark.Area(outline, fill, edge, about);
    }

    /// Marks that are about their alt text, as files have it.
    static List<Mark> told(Picture picture) {
        return picture.marks().stream().map(mark -> told(mark, picture.says())).toList();
    }

    /// With the outlines of words in their place, as an outlined SVG has them.
    static List<Mark> outlined(Picture picture) {
        return told(picture).stream().map(mark -> mark instanceof Mark.Words words
                ? new Mark.Area(Typeface.bundled().outline(words), Optional.of(words.ink()), Optional.empty(),
                        words.about())
                : mark).toList();
    }

    /// With the title first, as slides have it.
    static List<Mark> titleFirst(Picture picture) {
        List<Mark> marks = told(picture);
        Mark title = marks.stream()
                .filter(mark -> mark instanceof Mark.Words words && picture.title().replace("SCENARIO: ", "")
                        .equals(words.text()))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(title), marks.stream().filter(mark -> !mark.equals(title))).toList();
    }

    static void assertAlike(List<Mark> read, List<Mark> drawn) {
        assertThat(read).hasSameSizeAs(drawn);
        for (int i = 0; i < drawn.size(); i++) {
            Likes one = Likes.of(read.get(i));
            Likes other = Likes.of(drawn.get(i));
            assertThat(one.said).isEqualTo(other.said);
            assertThat(one.off(other)).as("%s for %s", read.get(i), drawn.get(i)).isLessThanOrEqualTo(NEAR);
        }
    }

    private static Mark told(Mark mark, SequencedMap<String, String> says) {
        String about = says.getOrDefault(mark.about(), "");
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                new Mark.Disc(centre, radius, fill, edge, about);
            case Mark.Line(var path, var pen, _) -> path(path, Optional.empty(), Optional.of(pen), about);
            case Mark.Area(var outline, var fill, var edge, _) -> path(outline, fill, edge, about);
            case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, _) ->
                new Mark.Words(baseline, text, weight, size, tracking, ink, about);
        };
    }

    /// A mark as what has to be the same to the letter, and as what has to be near.
    private record Likes(List<String> said, List<Double> lengths) {

        static Likes of(Mark mark) {
            var likes = new Likes(new ArrayList<>(), new ArrayList<>());
            likes.said.addAll(List.of(mark.getClass().getSimpleName(), mark.about()));
            switch (mark) {
                case Mark.Disc(var centre, var radius, var fill, var edge, _) -> {
                    likes.add(centre);
                    likes.lengths.add(radius);
                    likes.add(fill, edge);
                }
                case Mark.Line(var path, var pen, _) -> likes.add(path, Optional.empty(), Optional.of(pen));
                case Mark.Area(var outline, var fill, var edge, _) -> likes.add(outline, fill, edge);
                case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, _) -> {
                    likes.add(baseline);
                    likes.said.addAll(List.of(text, weight.name()));
                    likes.lengths.addAll(List.of(size, tracking));
                    likes.add(ink);
                }
            }
            return likes;
        }

        /// The length that is farthest from its fellow.
        double off(Likes other) {
            assertThat(lengths).hasSameSizeAs(other.lengths);
            double off = 0;
            for (int i = 0; i < lengths.size(); i++) {
                off = Math.max(off, Math.abs(lengths.get(i) - other.lengths.get(i)));
            }
            return off;
        }

        private void add(Outline outline, Optional<Ink> fill, Optional<Pen> edge) {
            for (Outline.Segment segment : outline.segments()) {
                said.add(segment.getClass().getSimpleName());
                segment.spots().forEach(this::add);
            }
            add(fill, edge);
        }

        private void add(Optional<Ink> fill, Optional<Pen> edge) {
            fill.ifPresentOrElse(this::add, () -> said.add("hollow"));
            edge.ifPresentOrElse(pen -> {
                add(pen.ink());
                lengths.add(pen.width());
                lengths.addAll(pen.dash());
                said.add(pen.cap().name() + " " + pen.dash().size());
            }, () -> said.add("no edge"));
        }

        private void add(Spot spot) {
            lengths.addAll(List.of(spot.x(), spot.y()));
        }

        /// SVG has two digits of an opacity.
        private void add(Ink ink) {
            said.add(ink.hex() + String.format(Locale.ROOT, " %.2f", ink.opacity()));
        }
    }
}
