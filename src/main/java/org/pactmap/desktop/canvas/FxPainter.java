package org.pactmap.desktop.canvas;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// Paints a picture on a canvas. It decides nothing: what is shown, and where, is in the picture.
///
/// Words are filled as the outlines that the typeface gives, the same ones that the PNG fills.
final class FxPainter {

    private final GraphicsContext g;
    private final Typeface typeface;

    FxPainter(GraphicsContext g, Typeface typeface) {
        this.g = g;
        this.typeface = typeface;
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// Fills all of the canvas with the part of the picture that the framing shows.
    void paint(Picture picture, Framing framing) {
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.setFill(colour(picture.ground()));
        g.fillRect(0, 0, framing.width(), framing.height());
        look(framing);
        picture.marks().forEach(this::paint);
    }

    /// Wipes the canvas, and takes points of the page from now on.
    void clear(Framing framing) {
        g.setTransform(1, 0, 0, 1, 0, 0);
        g.clearRect(0, 0, framing.width(), framing.height());
        look(framing);
    }

    private void look(Framing framing) {
        double scale = framing.scale();
        g.setTransform(scale, 0, 0, scale, -framing.corner().x() * scale, -framing.corner().y() * scale);
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                paint(Outline.circle(centre, radius), fill, edge);
            case Mark.Line(var path, var pen, _) -> paint(path, Optional.empty(), Optional.of(pen));
            case Mark.Area(var outline, var fill, var edge, _) -> paint(outline, fill, edge);
            case Mark.Words words -> paint(typeface.outline(words), Optional.of(words.ink()), Optional.empty());
        }
    }

    void paint(Outline outline, Optional<Ink> fill, Optional<Pen> edge) {
        g.beginPath();
        outline.segments().forEach(this::add);
        fill.ifPresent(ink -> {
            g.setFill(colour(ink));
            g.fill();
        });
        edge.ifPresent(pen -> {
            take(pen);
            g.stroke();
        });
    }

    private void add(Outline.Segment segment) {
        switch (segment) {
            case Outline.Move(var to) -> g.moveTo(to.x(), to.y());
            case Outline.Straight(var to) -> g.lineTo(to.x(), to.y());
            case Outline.Curve(var first, var second, var to) ->
                g.bezierCurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
            case Outline.Close() -> g.closePath();
        }
    }

    private void take(Pen pen) {
        g.setStroke(colour(pen.ink()));
        g.setLineWidth(pen.width());
        g.setLineDashes(pen.dash().stream().mapToDouble(Double::doubleValue).toArray());
        g.setLineCap(switch (pen.cap()) {
            case BUTT -> StrokeLineCap.BUTT;
            case ROUND -> StrokeLineCap.ROUND;
        });
    }

    private static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
