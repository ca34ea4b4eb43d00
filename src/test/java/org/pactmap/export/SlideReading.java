package org.pactmap.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.w3c.dom.Element;

/// The marks that a slide draws, in the points of their picture, read without the library that wrote them. What a mark
/// is about is not in the file: it is about its alt text.
///
/// @param sheet where the picture lies on the slide
record SlideReading(SlideSize.Sheet sheet) {

    private static final double EMU = 12_700;
    private static final double WHOLE = 100_000;

    /// A part of the file, by its name in the ZIP.
    static byte[] part(byte[] pptx, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
            throw new AssertionError("there is no " + name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All marks of a slide, its title first.
    List<Mark> of(byte[] pptx, int slide) {
        Element tree = Rasters.parsed(part(pptx, "ppt/slides/slide" + slide + ".xml")).getDocumentElement();
        return all(tree, "p:sp").map(this::mark).toList();
    }

    private Mark mark(Element shape) {
        String about = one(shape, "p:cNvPr").getAttribute("descr");
        Element look = one(shape, "p:spPr");
        Optional<Ink> fill = child(look, "a:solidFill").map(SlideReading::ink);
        Optional<Pen> edge = child(look, "a:ln").filter(line -> child(line, "a:noFill").isEmpty()).map(this::pen);
        if (child(shape, "p:txBody").isPresent()) {
            return words(shape, about);
        }
        if (child(look, "a:custGeom").isPresent()) {
            return Alike.path(outline(look), fill, edge, about);
        }
        Element place = one(look, "a:xfrm");
        double size = length(one(place, "a:ext"), "cx") / sheet.scale();
        Spot corner = corner(place);
        return new Mark.Disc(corner.plus(size / 2, size / 2), size / 2, fill, edge, about);
    }

    private Mark words(Element shape, String about) {
        Element style = one(shape, "a:rPr");
        double size = Integer.parseInt(style.getAttribute("sz")) / 100.0 / sheet.scale();
        Element place = one(shape, "a:xfrm");
        double height = length(one(place, "a:ext"), "cy") / sheet.scale();
        Typeface typeface = Typeface.bundled();
        Spot baseline = corner(place).plus(0, height / 2 + (typeface.ascent(size) - typeface.descent(size)) / 2);
        Weight weight = style.getAttribute("b").equals("true")
                ? Weight.BOLD
                : one(style, "a:latin").getAttribute("typeface").equals("Inter") ? Weight.REGULAR : Weight.SEMIBOLD;
        return new Mark.Words(baseline, one(shape, "a:t").getTextContent(), weight, size,
                Integer.parseInt(style.getAttribute("spc")) / 100.0 / sheet.scale(), ink(one(style, "a:solidFill")),
                about);
    }

    private Outline outline(Element look) {
        Spot corner = corner(one(look, "a:xfrm"));
        var segments = new ArrayList<Outline.Segment>();
        Element path = one(look, "a:path");
        children(path).forEach(step -> {
            List<Spot> spots = all(step, "a:pt").map(point -> corner.plus(length(point, "x") / sheet.scale(),
                    length(point, "y") / sheet.scale())).toList();
            segments.add(switch (step.getTagName()) {
                case "a:moveTo" -> new Outline.Move(spots.getFirst());
                case "a:lnTo" -> new Outline.Straight(spots.getFirst());
                case "a:cubicBezTo" -> new Outline.Curve(spots.get(0), spots.get(1), spots.get(2));
                default -> new Outline.Close();
            });
        });
        return new Outline(segments);
    }

    private Spot corner(Element place) {
        Element off = one(place, "a:off");
        return new Spot((length(off, "x") - sheet.left()) / sheet.scale(),
                (length(off, "y") - sheet.top()) / sheet.scale());
    }

    private Pen pen(Element line) {
        double width = Integer.parseInt(line.getAttribute("w")) / EMU / sheet.scale();
        boolean round = line.getAttribute("cap").equals("rnd");
        double ends = round ? width : 0;
        List<Double> dash = all(line, "a:ds").flatMap(stop -> Stream.of(
                Integer.parseInt(stop.getAttribute("d")) / WHOLE * width - ends,
                Integer.parseInt(stop.getAttribute("sp")) / WHOLE * width + ends)).toList();
        return new Pen(ink(one(line, "a:solidFill")), width, dash, round ? Pen.Cap.ROUND : Pen.Cap.BUTT);
    }

    private static Ink ink(Element fill) {
        Element colour = one(fill, "a:srgbClr");
        Ink ink = Ink.of("#" + colour.getAttribute("val"));
        double opacity = all(colour, "a:alpha").findFirst()
                .map(alpha -> Integer.parseInt(alpha.getAttribute("val")) / WHOLE).orElse(1.0);
        return new Ink(ink.red(), ink.green(), ink.blue(), opacity);
    }

    private static double length(Element element, String name) {
        return Long.parseLong(element.getAttribute(name)) / EMU;
    }

    private static Element one(Element parent, String name) {
        return all(parent, name).findFirst().orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(element -> element.getTagName().equals(name)).findFirst();
    }

    private static Stream<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
