package org.pactmap.export;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
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

/// Writes marks as operators of PDF, whose y grows upwards.
final class PdfMarks {

    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final double height;
    private final PdfWords words;

    /// @param height of the picture, in points
    PdfMarks(PDPageContentStream content, double height, PdfWords words) throws IOException {
        this.content = content;
        this.height = height;
        this.words = words;
        content.setLineJoinStyle(ROUND);
    }

    void add(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                add(Outline.circle(centre, radius), fill, edge);
            case Mark.Line(var path, var pen, _) -> add(path, Optional.empty(), Optional.of(pen));
            case Mark.Area(var outline, var fill, var edge, _) -> add(outline, fill, edge);
            case Mark.Words text -> add(text);
        }
    }

    static void fillWith(Ink ink, PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(part(ink.red()), part(ink.green()), part(ink.blue()));
    }

    private void add(Outline outline, Optional<Ink> fill, Optional<Pen> edge) throws IOException {
        if (fill.isPresent()) {
            content.saveGraphicsState();
            fillWith(fill.get(), content);
            fade(fill.get());
            path(outline);
            content.fill();
            content.restoreGraphicsState();
        }
        if (edge.isPresent()) {
            content.saveGraphicsState();
            strokeWith(edge.get());
            path(outline);
            content.stroke();
            content.restoreGraphicsState();
        }
    }

    /// What the typeface cannot show as characters is filled as it is drawn elsewhere.
    private void add(Mark.Words text) throws IOException {
        if (!words.canSet(text)) {
            add(Typeface.bundled().outline(text), Optional.of(text.ink()), Optional.empty());
            return;
        }
        content.saveGraphicsState();
        fillWith(text.ink(), content);
        fade(text.ink());
        words.set(text, x(text.baseline()), y(text.baseline()), content);
        content.restoreGraphicsState();
    }

    private void strokeWith(Pen pen) throws IOException {
        content.setStrokingColor(part(pen.ink().red()), part(pen.ink().green()), part(pen.ink().blue()));
        fade(pen.ink());
        content.setLineWidth((float) pen.width());
        content.setLineCapStyle(switch (pen.cap()) {
            case BUTT -> 0;
            case ROUND -> ROUND;
        });
        if (!pen.dash().isEmpty()) {
            var dash = new float[pen.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = pen.dash().get(i).floatValue();
            }
            content.setLineDashPattern(dash, 0);
        }
    }

    private void fade(Ink ink) throws IOException {
        if (ink.opacity() < 1) {
            var state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) ink.opacity());
            state.setStrokingAlphaConstant((float) ink.opacity());
            content.setGraphicsStateParameters(state);
        }
    }

    private void path(Outline outline) throws IOException {
        for (Segment segment : outline.segments()) {
            switch (segment) {
                case Move(var to) -> content.moveTo(x(to), y(to));
                case Straight(var to) -> content.lineTo(x(to), y(to));
                case Curve(var first, var second, var to) ->
                    content.curveTo(x(first), y(first), x(second), y(second), x(to), y(to));
                case Close _ -> content.closePath();
            }
        }
    }

    private static float x(Spot spot) {
        return (float) spot.x();
    }

    private float y(Spot spot) {
        return (float) (height - spot.y());
    }

    private static float part(int of255) {
        return of255 / 255f;
    }
}
