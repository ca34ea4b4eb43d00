package org.pactmap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Marks between two marks of one kind.
final class Blend {

    /// Into how many pieces lines of different build are cut to turn into one another.
    private static final int PIECES = 24;

    private Blend() {}

    /// The mark at a part of the way from one to the other; none where the two cannot turn into one another.
    static Optional<Mark> of(Mark one, Mark other, double part) {
        return switch (one) {
            case Mark.Disc disc when other instanceof Mark.Disc next -> Optional.of(disc(disc, next, part));
            case Mark.Line line when other instanceof Mark.Line next -> line(line, next, part);
            case Mark.Area area when other instanceof Mark.Area next -> area(area, next, part);
            case Mark.Words words when other instanceof Mark.Words next -> Optional.of(words(words, next, part));
            case Mark.Disc _,Mark.Line _,Mark.Area _,Mark.Words _ -> Optional.empty();
        };
    }

    static Mark moved(Mark mark, double dx, double dy) {
        UnaryOperator<Spot> move = spot -> spot.plus(dx, dy);
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, var about) ->
                new Mark.Disc(move.apply(centre), radius, fill, edge, about);
            case Mark.Line(var path, var pen, var about) -> new Mark.Line(path.mapped(move), pen, about);
            case Mark.Area(var outline, var fill, var edge, var about) ->
                new Mark.Area(outline.mapped(move), fill, edge, about);
            case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, var about) ->
                new Mark.Words(move.apply(baseline), text, weight, size, tracking, ink, about);
        };
    }

    private static Mark disc(Mark.Disc one, Mark.Disc other, double part) {
        return new Mark.Disc(spot(one.centre(), other.centre(), part), number(one.radius(), other.radius(), part),
                fill(one.fill(), other.fill(), part), edge(one.edge(), other.edge(), part), other.about());
    }

    private static Mark words(Mark.Words one, Mark.Words other, double part) {
        return new Mark.Words(spot(one.baseline(), other.baseline(), part), other.text(), other.weight(),
                number(one.size(), other.size(), part), number(one.tracking(), other.tracking(), part),
                other.ink().over(one.ink(), part), other.about());
    }

    private static Optional<Mark> line(Mark.Line one, Mark.Line other, double part) {
        Optional<Pen> pen = edge(Optional.of(one.pen()), Optional.of(other.pen()), part);
        return outline(one.path(), other.path(), part)
                .or(() -> straight(one.path()) && straight(other.path())
                        ? outline(cut(one.path()), cut(other.path()), part)
                        : Optional.empty())
                .map(path -> new Mark.Line(path, pen.orElseThrow(), other.about()));
    }

    private static Optional<Mark> area(Mark.Area one, Mark.Area other, double part) {
        return outline(one.outline(), other.outline(), part).map(outline -> new Mark.Area(outline,
                fill(one.fill(), other.fill(), part), edge(one.edge(), other.edge(), part), other.about()));
    }

    /// None where the two are not built of the same pieces.
    private static Optional<Outline> outline(Outline one, Outline other, double part) {
        if (one.segments().size() != other.segments().size()) {
            return Optional.empty();
        }
        var segments = new ArrayList<Outline.Segment>(one.segments().size());
        for (int i = 0; i < one.segments().size(); i++) {
            Optional<Outline.Segment> between = segment(one.segments().get(i), other.segments().get(i), part);
            if (between.isEmpty()) {
                return Optional.empty();
            }
            segments.add(between.get());
        }
        return Optional.of(new Outline(segments));
    }

    private static Optional<Outline.Segment> segment(Outline.Segment one, Outline.Segment other, double part) {
        return switch (one) {
            case Outline.Move(var a) when other instanceof Outline.Move(var b) ->
                Optional.of(new Outline.Move(spot(a, b, part)));
            case Outline.Straight(var a) when other instanceof Outline.Straight(var b) ->
                Optional.of(new Outline.Straight(spot(a, b, part)));
            case Outline.Curve(var a, var b, var c) when other instanceof Outline.Curve(var d, var e, var f) ->
                Optional.of(new Outline.Curve(spot(a, d, part), spot(b, e, part), spot(c, f, part)));
            case Outline.Close close when other instanceof Outline.Close -> Optional.of(close);
            case Outline.Move _,Outline.Straight _,Outline.Curve _,Outline.Close _ -> Optional.empty();
        };
    }

    private static boolean straight(Outline path) {
        return path.segments().stream().skip(1).allMatch(Outline.Straight.class::isInstance);
    }

    /// The same way in [#PIECES] straight pieces of one length.
    private static Outline cut(Outline path) {
        List<Spot> corners = path.segments().stream().flatMap(segment -> segment.spots().stream()).toList();
        double length = 0;
        for (int i = 1; i < corners.size(); i++) {
            length += corners.get(i - 1).distanceTo(corners.get(i));
        }
        var spots = new ArrayList<Spot>();
        int at = 1;
        double behind = 0;
        for (int piece = 0; piece <= PIECES; piece++) {
            double wanted = length * piece / PIECES;
            while (at + 1 < corners.size() && behind + corners.get(at - 1).distanceTo(corners.get(at)) < wanted) {
                behind += corners.get(at - 1).distanceTo(corners.get(at));
                at++;
            }
            double step = corners.get(at - 1).distanceTo(corners.get(at));
            spots.add(spot(corners.get(at - 1), corners.get(at),
                    step == 0 ? 0 : Math.clamp((wanted - behind) / step, 0, 1)));
        }
        return Outline.through(spots);
    }

    private static Optional<Ink> fill(Optional<Ink> one, Optional<Ink> other, double part) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(other.get().over(one.get(), part))
                : part < 0.5 ? one : other;
    }

    /// The form of a pen, its dashes, changes half way.
    private static Optional<Pen> edge(Optional<Pen> one, Optional<Pen> other, double part) {
        if (one.isEmpty() || other.isEmpty()) {
            return part < 0.5 ? one : other;
        }
        Pen form = part < 0.5 ? one.get() : other.get();
        return Optional.of(new Pen(other.get().ink().over(one.get().ink(), part),
                number(one.get().width(), other.get().width(), part), form.dash(), form.cap()));
    }

    private static Spot spot(Spot one, Spot other, double part) {
        return new Spot(number(one.x(), other.x(), part), number(one.y(), other.y(), part));
    }

    private static double number(double one, double other, double part) {
        return one + (other - one) * part;
    }
}
