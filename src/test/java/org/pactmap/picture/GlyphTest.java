package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Outline.Close;
import org.pactmap.picture.Outline.Curve;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;

/// Our reader of fonts beside FontBox, which is slower and knows far more.
class GlyphTest {

    /// FontBox rounds ends that are implied, and parts that are moved, to whole units.
    @Test
    void every_glyph_of_every_weight_has_the_contours_that_fontbox_reads_within_a_unit() throws IOException {
        for (Weight weight : Weight.values()) {
            FontFile ours = FontFile.bundled(weight);
            try (var theirs = parsed(ours)) {
                for (int glyph = 0; glyph < theirs.getNumberOfGlyphs(); glyph++) {
                    List<Segment> path = path(ours, glyph);
                    List<Segment> same = path(theirs, glyph);
                    assertThat(kinds(path)).as("glyph %s of %s", glyph, weight).isEqualTo(kinds(same));
                    assertThat(apart(path, same)).as("glyph %s of %s", glyph, weight).isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void every_character_has_the_glyph_and_the_width_that_fontbox_reads() throws IOException {
        for (Weight weight : Weight.values()) {
            FontFile ours = FontFile.bundled(weight);
            try (var theirs = parsed(ours)) {
                var characters = theirs.getUnicodeCmapLookup(false);
                for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
                    int glyph = characters.getGlyphId(character);
                    if (ours.glyph(character) != glyph || ours.advance(glyph) != theirs.getAdvanceWidth(glyph)) {
                        throw new AssertionError("character " + character + " of " + weight);
                    }
                }
            }
        }
    }

    @Test
    void heights_are_those_that_fontbox_reads() throws IOException {
        FontFile ours = FontFile.bundled(Weight.REGULAR);
        try (var theirs = parsed(ours)) {
            assertThat(List.of(ours.unitsPerEm(), ours.ascent(), ours.descent(), ours.capHeight(), ours.xHeight()))
                    .containsExactly(
                            theirs.getUnitsPerEm(),
                            (int) theirs.getHorizontalHeader().getAscender(),
                            -theirs.getHorizontalHeader().getDescender(),
                            theirs.getOS2Windows().getCapHeight(),
                            theirs.getOS2Windows().getHeight());
        }
    }

    private static List<String> kinds(List<Segment> path) {
        return path.stream().map(segment -> segment.getClass().getSimpleName()).toList();
    }

    /// How far the same spots of two paths of the same kinds lie from each other, at most.
    private static double apart(List<Segment> one, List<Segment> other) {
        List<Spot> same = other.stream().flatMap(segment -> segment.spots().stream()).toList();
        List<Spot> spots = one.stream().flatMap(segment -> segment.spots().stream()).toList();
        return IntStream.range(0, spots.size())
                .mapToDouble(i -> spots.get(i).distanceTo(same.get(i)))
                .max()
                .orElse(0);
    }

    private static TrueTypeFont parsed(FontFile file) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file.content()));
    }

    private static List<Segment> path(FontFile font, int glyph) {
        var path = new ArrayList<Segment>();
        font.contours(glyph).forEach(contour -> contour.trace(1, 0, 0, path));
        return path;
    }

    private static List<Segment> path(TrueTypeFont font, int glyph) throws IOException {
        var path = new ArrayList<Segment>();
        var data = font.getGlyph().getGlyph(glyph);
        if (data == null) {
            return path;
        }
        var n = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator walk = data.getPath().getPathIterator(null); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(n);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.add(new Move(new Spot(n[0], -n[1])));
                case PathIterator.SEG_LINETO -> {
                    if (n[0] != x || n[1] != y) {
                        path.add(new Straight(new Spot(n[0], -n[1])));
                    }
                }
                case PathIterator.SEG_QUADTO -> path.add(new Curve(
                        new Spot(x + (n[0] - x) * 2 / 3, -(y + (n[1] - y) * 2 / 3)),
                        new Spot(n[2] + (n[0] - n[2]) * 2 / 3, -(n[3] + (n[1] - n[3]) * 2 / 3)),
                        new Spot(n[2], -n[3])));
                case PathIterator.SEG_CLOSE -> path.add(new Close());
                default -> throw new AssertionError("a TrueType font has no cubic curves");
            }
            x = kind == PathIterator.SEG_QUADTO ? n[2] : n[0];
            y = kind == PathIterator.SEG_QUADTO ? n[3] : n[1];
        }
        return path;
    }
}
