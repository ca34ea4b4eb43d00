package org.pactmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The marks that an SVG draws. What a mark is about is not in the file: it is about its alt text.
final class SvgReading {

    private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");

    private SvgReading() {}

    static List<Mark> of(byte[] svg) {
        var marks = new ArrayList<Mark>();
        for (Node node = Rasters.parsed(svg).getDocumentElement().getFirstChild(); node != null; node = node
                .getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "circle" -> marks.add(new Mark.Disc(new Spot(number(element, "cx"), number(element, "cy")),
                            number(element, "r"), fill(element), edge(element), child(element, "title")));
                    case "path" -> marks.add(path(element));
                    case "text" -> marks.add(words(element));
                    case "title", "desc", "style", "metadata", "rect" -> {}
                    default -> throw new AssertionError(element.getTagName());
                }
            }
        }
        return marks;
    }

    private static Mark path(Element element) {
        var segments = new ArrayList<Outline.Segment>();
        STEP.matcher(element.getAttribute("d")).results().forEach(step -> {
            double[] n = Stream.of(step.group(2).trim().split(" ")).filter(text -> !text.isEmpty())
                    .mapToDouble(Double::parseDouble).toArray();
            segments.add(switch (step.group(1)) {
                case "M" -> new Outline.Move(new Spot(n[0], n[1]));
                case "L" -> new Outline.Straight(new Spot(n[0], n[1]));
                case "C" -> new Outline.Curve(new Spot(n[0], n[1]), new Spot(n[2], n[3]), new Spot(n[4], n[5]));
                default -> new Outline.Close();
            });
        });
        var outline = new Outline(segments);
        String about = child(element, "title");
        return Alike.path(outline, fill(element), edge(element), about);
    }

    private static Mark words(Element element) {
        Weight weight = Stream.of(Weight.values())
                .filter(one -> element.getAttribute("font-weight").equals(Integer.toString(one.css()))).findFirst()
                .orElseThrow();
        String tracking = element.getAttribute("letter-spacing");
        return new Mark.Words(new Spot(number(element, "x"), number(element, "y")),
                element.getLastChild().getTextContent(), weight, number(element, "font-size"),
                tracking.isEmpty() ? 0 : Double.parseDouble(tracking), fill(element).orElseThrow(),
                child(element, "title"));
    }

    private static Optional<Ink> fill(Element element) {
        return ink(element, "fill");
    }

    private static Optional<Pen> edge(Element element) {
        return ink(element, "stroke").map(ink -> {
            List<Double> dash = Stream.of(element.getAttribute("stroke-dasharray").split(" "))
                    .filter(text -> !text.isEmpty()).map(Double::valueOf).toList();
            Pen.Cap cap = element.getAttribute("stroke-linecap").equals("round") ? Pen.Cap.ROUND : Pen.Cap.BUTT;
            return new Pen(ink, number(element, "stroke-width"), dash, cap);
        });
    }

    private static Optional<Ink> ink(Element element, String name) {
        String colour = element.getAttribute(name);
        String opacity = element.getAttribute(name + "-opacity");
        if (colour.isEmpty() || colour.equals("none")) {
            return Optional.empty();
        }
        Ink ink = Ink.of(colour);
        return Optional.of(new Ink(ink.red(), ink.green(), ink.blue(),
                opacity.isEmpty() ? 1 : Double.parseDouble(opacity)));
    }

    private static String child(Element element, String name) {
        Node child = element.getElementsByTagName(name).item(0);
        return child == null ? "" : child.getTextContent();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
