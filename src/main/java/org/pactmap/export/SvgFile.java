package org.pactmap.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// A picture as an SVG file: text that can be selected and searched, in the part of the typeface that it needs, which
/// lies in the file; or its outlines. What each mark stands for is its title, and what is said of that its description.
/// The same picture gives the same bytes.
///
/// It needs nothing from outside and runs nothing.
public final class SvgFile {

    /// Kerning and ligatures are off: the picture was laid out without them.
    private static final String TEXT = """
            text{white-space:pre;text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none;\
            font-feature-settings:"kern" 0,"liga" 0,"clig" 0,"calt" 0}
            """;

    private static final String FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

    private SvgFile() {}

    /// The file's bytes, in UTF-8, with words as text.
    public static byte[] of(Picture picture) {
        return of(Plate.of(picture), Lettering.TEXT);
    }

    /// The file's bytes, in UTF-8, with whence the picture comes in it.
    public static byte[] of(Plate plate, Lettering lettering) {
        Picture picture = plate.picture();
        String language = Xml.text(picture.language());
        String width = Xml.number(picture.width());
        String height = Xml.number(picture.height());
        var svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width)
                .append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" lang=\"").append(language).append("\" xml:lang=\"").append(language)
                .append("\" font-family=\"").append(FAMILY)
                .append("\" stroke-linejoin=\"round\" xml:space=\"preserve\">\n");
        svg.append("<title>").append(Xml.text(picture.title())).append("</title>\n");
        svg.append("<desc>").append(Xml.text(picture.description())).append("</desc>\n");
        plate.provenance().ifPresent(whence -> svg.append("<metadata>").append(ProvenanceXml.of(whence))
                .append("</metadata>\n"));
        switch (lettering) {
            case TEXT -> svg.append("<style>\n").append(fonts(picture)).append(TEXT).append("</style>\n");
            case OUTLINES -> {}
        }
        svg.append("<rect width=\"").append(width).append("\" height=\"").append(height)
                .append("\" fill=\"").append(picture.ground().hex()).append("\"/>\n");
        var marks = new SvgMarks(picture.says(), lettering, svg);
        picture.marks().forEach(marks::add);
        svg.append("</svg>\n");
        return svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String fonts(Picture picture) {
        var rules = new StringBuilder();
        for (Weight weight : Weight.values()) {
            String text = text(picture, weight);
            if (!text.isEmpty()) {
                byte[] font = Typeface.bundled().subset(weight, text);
                rules.append("@font-face{font-family:Inter;font-weight:").append(weight.css())
                        .append(";src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(font))
                        .append(") format(\"truetype\")}\n");
            }
        }
        return rules.toString();
    }

    private static String text(Picture picture, Weight weight) {
        var text = new StringBuilder();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words && words.weight() == weight) {
                text.append(words.text());
            }
        }
        return text.toString();
    }
}
