package org.pactmap.desktop.export;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// A picture as shapes of JavaFX, one for each mark: a printer draws these as sharp as it can, where a canvas would
/// reach it in the pixels of a screen. The ground stays the paper's.
final class Shapes {

    private Shapes() {}

    static Group of(Picture picture) {
        var group = new Group();
        picture.marks().forEach(mark -> group.getChildren().add(shape(mark)));
        return group;
    }

    private static Path shape(Mark mark) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                path(Outline.circle(centre, radius), fill, edge);
            case Mark.Line(var path, var pen, _) -> path(path, Optional.empty(), Optional.of(pen));
            case Mark.Area(var outline, var fill, var edge, _) -> path(outline, fill, edge);
            case Mark.Words words ->
                path(Typeface.bundled().outline(words), Optional.of(words.ink()), Optional.empty());
        };
    }

    private static Path path(Outline outline, Optional<Ink> fill, Optional<Pen> edge) {
        var path = new Path(outline.segments().stream().map(Shapes::element).toList());
        path.setFillRule(FillRule.NON_ZERO);
        path.setFill(fill.map(Shapes::colour).orElse(null));
        path.setStroke(edge.map(pen -> colour(pen.ink())).orElse(null));
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        edge.ifPresent(pen -> {
            path.setStrokeWidth(pen.width());
            path.getStrokeDashArray().setAll(pen.dash());
            path.setStrokeLineCap(switch (pen.cap()) {
                case BUTT -> StrokeLineCap.BUTT;
                case ROUND -> StrokeLineCap.ROUND;
            });
        });
        return path;
    }

    private static PathElement element(Outline.Segment segment) {
        return switch (segment) {
            case Outline.Move(var to) -> new MoveTo(to.x(), to.y());
            case Outline.Straight(var to) -> new LineTo(to.x(), to.y());
            case Outline.Curve(var first, var second, var to) ->
                new CubicCurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
            case Outline.Close() -> new ClosePath();
        };
    }

    private static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}
