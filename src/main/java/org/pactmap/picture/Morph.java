package org.pactmap.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The way from one picture to another on the same page, for an eye that follows things: what a mark is about says
/// which mark it becomes. What is in one picture alone fades in or out, moving with its thing where that moves.
public final class Morph {

    private final Picture from;
    private final Picture to;
    private final List<Way> ways;

    private Morph(Picture from, Picture to, List<Way> ways) {
        this.from = from;
        this.to = to;
        this.ways = ways;
    }

    /// What one mark does on the way.
    private sealed interface Way {}

    private record Stays(Mark mark) implements Way {}

    private record Turns(Mark one, Mark other) implements Way {}

    /// Fades in, from so far away.
    private record Comes(Mark mark, Spot by) implements Way {}

    /// Fades out, to so far away.
    private record Goes(Mark mark, Spot by) implements Way {}

    /// Marks of one kind about one thing; words only where they read the same.
    private record Same(String about, Class<?> kind, String text) {
        static Same of(Mark mark) {
            return new Same(mark.about(), mark.getClass(), mark instanceof Mark.Words words ? words.text() : "");
        }
    }

    public static Morph between(Picture from, Picture to) {
        SequencedMap<Same, Deque<Mark>> left = new LinkedHashMap<>();
        from.marks().forEach(mark -> left.computeIfAbsent(Same.of(mark), _ -> new ArrayDeque<>()).add(mark));
        Middles before = new Middles(from);
        Middles after = new Middles(to);
        var coming = new ArrayList<Way>();
        for (Mark mark : to.marks()) {
            Deque<Mark> same = left.get(Same.of(mark));
            Mark one = same == null ? null : same.pollFirst();
            if (one == null) {
                coming.add(new Comes(mark, before.from(mark.about(), after)));
            } else if (one.equals(mark)) {
                coming.add(new Stays(mark));
            } else {
                coming.add(new Turns(one, mark));
            }
        }
        var ways = new ArrayList<Way>();
        left.values().forEach(marks -> marks
                .forEach(mark -> ways.add(new Goes(mark, after.from(mark.about(), before)))));
        ways.addAll(coming);
        return new Morph(from, to, ways);
    }

    /// The picture at a part of the way, from 0 to 1; at either end the very picture that stands there. What can be
    /// pointed at, and what it says, is that of the second picture all the way.
    public Picture at(double part) {
        if (part <= 0 || part >= 1) {
            return part <= 0 ? from : to;
        }
        var marks = new ArrayList<Mark>(ways.size());
        for (Way way : ways) {
            switch (way) {
                case Stays(var mark) -> marks.add(mark);
                case Turns(var one, var other) -> Blend.of(one, other, part).ifPresentOrElse(marks::add, () -> {
                    marks.add(one.faded(from.ground(), 1 - part));
                    marks.add(other.faded(to.ground(), part));
                });
                case Comes(var mark, var by) ->
                    marks.add(Blend.moved(mark, by.x() * (1 - part), by.y() * (1 - part)).faded(to.ground(), part));
                case Goes(var mark, var by) ->
                    marks.add(Blend.moved(mark, by.x() * part, by.y() * part).faded(from.ground(), 1 - part));
            }
        }
        return new Picture(to.width(), to.height(), to.ground(), to.title(), to.description(), to.language(), marks,
                to.says());
    }

    /// Where each thing of a picture is, by the first disc or area about it.
    private static final class Middles {

        private static final Spot NOWHERE = new Spot(0, 0);

        private final SequencedMap<String, Spot> middles = new LinkedHashMap<>();

        private Middles(Picture picture) {
            for (Mark mark : picture.marks()) {
                switch (mark) {
                    case Mark.Disc(var centre, _, _, _, var about) -> middles.putIfAbsent(about, centre);
                    case Mark.Area(var outline, _, _, var about) ->
                        middles.putIfAbsent(about, outline.hull().centre());
                    case Mark.Line _,Mark.Words _ -> {}
                }
            }
        }

        /// How far a thing lies here from where it lies there; no distance where it is not in both.
        private Spot from(String about, Middles there) {
            Spot here = middles.get(about);
            Spot other = there.middles.get(about);
            return about.isEmpty() || here == null || other == null
                    ? NOWHERE
                    : new Spot(here.x() - other.x(), here.y() - other.y());
        }
    }
}
