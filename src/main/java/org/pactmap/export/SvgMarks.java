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
import org.pactmap.picture.Typeface;

/// Writes marks as elements of SVG, one a line.
final class SvgMarks {

    /// Between the name of a thing and what is said of it.
    private static final String NAMED = ": ";

    private final SequencedMap<String, String> says;
    private final Lettering lettering;
    private final StringBuilder svg;

    SvgMarks(SequencedMap<String, String> says, Lettering lettering, StringBuilder svg) {
        this.says = says;
        this.lettering = lettering;
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
            case Mark.Words words -> {
                switch (lettering) {
                    case TEXT -> words(words);
                    case OUTLINES -> outlined(words);
                }
            }
        }
    }

    private void path(Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) {
        open("path");
        attribute("d", path(outline));
        paint(fill, edge);
        close("path", about, "");
    }

    private void outlined(Mark.Words words) {
        open("path");
        attribute("aria-label", Xml.text(words.text()));
        attribute("d", path(Typeface.bundled().outline(words)));
        ink("fill", words.ink());
        close("path", words.about(), "");
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

    private static String path(Outline outline) {
        return outline.segments().stream().map(SvgMarks::step).collect(Collectors.joining());
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
        String inside = said(says.getOrDefault(about, "")) + content;
        svg.append(inside.isEmpty() ? "/>\n" : ">" + inside + "</" + element + ">\n");
    }

    /// The whole sentence as the title, which browsers show under the pointer; what it says of the thing that it names
    /// as the description.
    private static String said(String sentence) {
        if (sentence.isEmpty()) {
            return "";
        }
        int named = sentence.indexOf(NAMED);
        String description = named < 0 ? sentence : sentence.substring(named + NAMED.length());
        return "<title>" + Xml.text(sentence) + "</title><desc>" + Xml.text(description) + "</desc>";
    }
}
