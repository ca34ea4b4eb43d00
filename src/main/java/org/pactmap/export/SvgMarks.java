package org.pactmap.export;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Outline.Close;
import org.pactmap.picture.Outline.Curve;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// Writes marks as elements of SVG, one a line.
final class SvgMarks {

    private final SequencedMap<String, String> says;
    private final StringBuilder svg;

    SvgMarks(SequencedMap<String, String> says, StringBuilder svg) {
        this.says = says;
        this.svg = svg;
    }

    void add(Mark mark) {
        switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) -> {
                open("circle");
                number("cx", centre.x());
                number("cy", centre.y());
                number("r", radius);
                paint(fill, edge);
                close("circle", mark.about(), "");
            }
            case Mark.Line(var path, var pen, _) -> path(path, Optional.empty(), Optional.of(pen), mark.about());
            case Mark.Area(var outline, var fill, var edge, _) -> path(outline, fill, edge, mark.about());
            case Mark.Words words -> words(words);
        }
    }

    private void path(Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) {
        open("path");
        attribute("d", outline.segments().stream().map(SvgMarks::step).collect(Collectors.joining()));
        paint(fill, edge);
        close("path", about, "");
    }

    private void words(Mark.Words words) {
        open("text");
        number("x", words.baseline().x());
        number("y", words.baseline().y());
        number("font-size", words.size());
        attribute("font-weight", Integer.toString(words.weight().css()));
        if (words.tracking() != 0) {
            number("letter-spacing", words.tracking());
        }
        ink("fill", words.ink());
        close("text", words.about(), Xml.text(words.text()));
    }

    private static String step(Segment segment) {
        return switch (segment) {
            case Move(var to) -> "M" + at(to);
            case Straight(var to) -> "L" + at(to);
            case Curve(var first, var second, var to) -> "C" + at(first) + " " + at(second) + " " + at(to);
            case Close _ -> "Z";
        };
    }

    private static String at(Spot spot) {
        return Xml.number(spot.x()) + " " + Xml.number(spot.y());
    }

    private void paint(Optional<Ink> fill, Optional<Pen> edge) {
        fill.ifPresentOrElse(ink -> ink("fill", ink), () -> attribute("fill", "none"));
        edge.ifPresent(pen -> {
            ink("stroke", pen.ink());
            number("stroke-width", pen.width());
            if (!pen.dash().isEmpty()) {
                attribute("stroke-dasharray", pen.dash().stream().map(Xml::number).collect(Collectors.joining(" ")));
            }
            if (pen.cap() == Pen.Cap.ROUND) {
                attribute("stroke-linecap", "round");
            }
        });
    }

    private void ink(String name, Ink ink) {
        attribute(name, ink.hex());
        if (ink.opacity() < 1) {
            number(name + "-opacity", ink.opacity());
        }
    }

    private void open(String element) {
        svg.append('<').append(element);
    }

    private void number(String name, double value) {
        attribute(name, Xml.number(value));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void close(String element, String about, String content) {
        String title = says.getOrDefault(about, "");
        String inside = title.isEmpty() ? content : "<title>" + Xml.text(title) + "</title>" + content;
        svg.append(inside.isEmpty() ? "/>\n" : ">" + inside + "</" + element + ">\n");
    }
}
