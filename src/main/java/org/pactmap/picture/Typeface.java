package org.pactmap.picture;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pactmap.picture.Outline.Segment;

/// The bundled typeface Inter: how wide words are, and the outlines that every output but SVG fills.
///
/// Kerning and ligatures are off everywhere, so that a text is as wide as its characters together.
///
/// - **Units.** Lengths are in points; a size is that of the em.
/// - **Error.** Widths are those of the font's own table; JavaFX and AWT agree within 0.003 pixels.
/// - **Source.** Inter 4 by The Inter Project Authors, SIL Open Font License 1.1, `Inter-LICENSE.txt`.
public final class Typeface {

    private final Map<Weight, FontFile> files = new EnumMap<>(Weight.class);

    private Typeface() {
        for (Weight weight : Weight.values()) {
            files.put(weight, FontFile.bundled(weight));
        }
    }

    /// The only typeface of the program, read once.
    public static Typeface bundled() {
        return Bundled.TYPEFACE;
    }

    /// How far a text reaches from its start to the start of what would follow it.
    ///
    /// @param tracking extra space after each character, in points
    public double width(String text, Weight weight, double size, double tracking) {
        FontFile file = file(weight);
        String composed = composed(text);
        long units = 0;
        int count = 0;
        int character;
        for (int at = 0; at < composed.length(); at += Character.charCount(character)) {
            character = composed.codePointAt(at);
            if (!isUnseen(character)) {
                units += file.advance(file.glyph(character));
                count++;
            }
        }
        return units * size / file.unitsPerEm() + count * tracking;
    }

    /// The outlines of all glyphs as one path on the page; blank words give a lone move.
    public Outline outline(Mark.Words words) {
        FontFile file = file(words.weight());
        double scale = words.size() / file.unitsPerEm();
        double left = words.baseline().x();
        double baseline = words.baseline().y();
        var path = new ArrayList<Segment>();
        for (int glyph : glyphs(words.text(), file)) {
            for (Contour contour : file.contours(glyph)) {
                contour.trace(scale, left, baseline, path);
            }
            left += file.advance(glyph) * scale + words.tracking();
        }
        if (path.isEmpty()) {
            path.add(new Outline.Move(words.baseline()));
        }
        return new Outline(path);
    }

    /// The box that a line of text takes up: as wide as [#width], from the highest letters to the lowest.
    public Box line(Mark.Words words) {
        double ascent = ascent(words.size());
        return new Box(words.baseline().x(), words.baseline().y() - ascent,
                width(words.text(), words.weight(), words.size(), words.tracking()),
                ascent + descent(words.size()));
    }

    /// The box that the ink of a text fills, and nothing more: what must not overlap.
    public Box extent(Mark.Words words) {
        return outline(words).bounds();
    }

    /// From the line to the top of the highest letters, accents included.
    public double ascent(double size) {
        return size * regular().ascent() / regular().unitsPerEm();
    }

    /// From the line to the foot of the lowest letters.
    public double descent(double size) {
        return size * regular().descent() / regular().unitsPerEm();
    }

    /// The height of a capital letter without accents.
    public double capHeight(double size) {
        return size * regular().capHeight() / regular().unitsPerEm();
    }

    /// The height of a small x.
    public double xHeight(double size) {
        return size * regular().xHeight() / regular().unitsPerEm();
    }

    /// Whether the typeface can show a character; one that it cannot is drawn as an empty box.
    public boolean shows(int character) {
        return isUnseen(character) || file(Weight.REGULAR).glyph(character) != 0;
    }

    /// The characters that are drawn for a text, one glyph each: letter and accent as one where there is such a
    /// character, and without those that only say how to set others.
    public String drawn(String text) {
        return composed(text).codePoints().filter(character -> !isUnseen(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// A TrueType font with just the characters of `text`, to be embedded in a file.
    public byte[] subset(Weight weight, String text) {
        return Subset.of(file(weight), composed(text));
    }

    private FontFile regular() {
        return file(Weight.REGULAR);
    }

    private FontFile file(Weight weight) {
        return requireNonNull(files.get(weight));
    }

    private static int[] glyphs(String text, FontFile file) {
        String composed = composed(text);
        var glyphs = new int[composed.length()];
        int count = 0;
        int character;
        for (int at = 0; at < composed.length(); at += Character.charCount(character)) {
            character = composed.codePointAt(at);
            if (!isUnseen(character)) {
                glyphs[count++] = file.glyph(character);
            }
        }
        return Arrays.copyOf(glyphs, count);
    }

    /// Letter and accent as one character, where there is one: their places on each other are not in our tables.
    private static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /// Characters that only say how to set others, such as a soft hyphen.
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static final class Bundled {
        private static final Typeface TYPEFACE = new Typeface();
    }
}
