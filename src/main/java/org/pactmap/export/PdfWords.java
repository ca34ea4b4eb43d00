package org.pactmap.export;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// Sets words in a PDF, in the part of the typeface that a document needs.
///
/// Our cut of the typeface has no tables that would join or move glyphs, so kerning and ligatures are off.
final class PdfWords {

    private static final Typeface TYPEFACE = Typeface.bundled();

    /// What a PDF counts widths of glyphs in: parts of the em.
    private static final int PARTS = 1000;

    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    PdfWords(PDDocument document, List<Picture> pictures) throws IOException {
        for (Weight weight : Weight.values()) {
            String text = text(pictures, weight);
            if (!text.isEmpty()) {
                fonts.put(weight, font(document, weight, text));
            }
        }
    }

    boolean canSet(Mark.Words words) {
        return words.text().codePoints().allMatch(TYPEFACE::shows);
    }

    /// Sets words with their left end at a point of the page.
    void set(Mark.Words words, float x, float y, PDPageContentStream content) throws IOException {
        String text = TYPEFACE.drawn(words.text());
        if (!text.isEmpty()) {
            content.beginText();
            content.setFont(requireNonNull(fonts.get(words.weight())), (float) words.size());
            content.setCharacterSpacing((float) words.tracking());
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    /// The whole of our cut, under the name of a part, and with widths that are not rounded.
    private static PDType0Font font(PDDocument document, Weight weight, String text) throws IOException {
        byte[] cut = TYPEFACE.subset(weight, text);
        PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(cut), false);
        var inside = font.getDescendantFont();
        String name = tag(weight + text) + "+" + font.getName();
        font.getCOSObject().setName(COSName.BASE_FONT, name);
        inside.getCOSObject().setName(COSName.BASE_FONT, name);
        inside.getFontDescriptor().setFontName(name);
        inside.getCOSObject().setItem(COSName.W, widths(font, weight, text));
        return font;
    }

    private static COSArray widths(PDType0Font font, Weight weight, String text) throws IOException {
        var byGlyph = new TreeMap<Integer, Double>();
        for (int character : text.codePoints().distinct().filter(TYPEFACE::shows).toArray()) {
            String letter = Character.toString(character);
            byte[] glyph = font.encode(letter);
            byGlyph.put((glyph[0] & 0xff) << 8 | glyph[1] & 0xff, PARTS * TYPEFACE.width(letter, weight, 1, 0));
        }
        var widths = new COSArray();
        byGlyph.forEach((glyph, width) -> {
            var one = new COSArray();
            one.add(new COSFloat(width.floatValue()));
            widths.add(COSInteger.get(glyph));
            widths.add(one);
        });
        return widths;
    }

    /// Six letters that tell this part of the typeface from others.
    private static String tag(String part) {
        var sum = new CRC32();
        sum.update(part.getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return letters.toString();
    }

    private static String text(List<Picture> pictures, Weight weight) {
        var text = new StringBuilder();
        for (Picture picture : pictures) {
            for (Mark mark : picture.marks()) {
                if (mark instanceof Mark.Words words && words.weight() == weight) {
                    text.append(TYPEFACE.drawn(words.text()));
                }
            }
        }
        return text.toString();
    }
}
