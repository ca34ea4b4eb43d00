package org.pactmap.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// Paints a picture on an image. It decides nothing, and fills the very outlines that the window's canvas fills.
final class Painter {

    private final Graphics2D graphics;

    private Painter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /// Paints the rows of pixels from `top` on, as many as `graphics` has.
    ///
    /// @param grounded whether the picture's ground is painted under it
    static void paint(Picture picture, Framing framing, int top, boolean grounded, Graphics2D graphics) {
        if (grounded) {
            graphics.setColor(colour(picture.ground()));
            graphics.fillRect(0, 0, framing.width(), framing.height());
        }
        smooth(graphics);
        graphics.translate(0, -top);
        graphics.scale(framing.scale(), framing.scale());
        graphics.translate(-framing.corner().x(), -framing.corner().y());
        var painter = new Painter(graphics);
        picture.marks().forEach(painter::paint);
    }

    /// Fills a shape as those of a picture are.
    static void prepare(Outline shape, Graphics2D graphics) {
        smooth(graphics);
        graphics.fill(shape.path());
    }

    private static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                paint(Outline.circle(centre, radius), fill, edge);
            case Mark.Line(var path, var pen, _) -> paint(path, Optional.empty(), Optional.of(pen));
            case Mark.Area(var outline, var fill, var edge, _) -> paint(outline, fill, edge);
            case Mark.Words words ->
                paint(Typeface.bundled().outline(words), Optional.of(words.ink()), Optional.empty());
        }
    }

    private void paint(Outline outline, Optional<Ink> fill, Optional<Pen> edge) {
        var path = outline.path();
        fill.ifPresent(ink -> {
            graphics.setColor(colour(ink));
            graphics.fill(path);
        });
        edge.ifPresent(pen -> {
            graphics.setColor(colour(pen.ink()));
            graphics.setStroke(stroke(pen));
            graphics.draw(path);
        });
    }

    private static BasicStroke stroke(Pen pen) {
        float width = (float) pen.width();
        int cap = switch (pen.cap()) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
        };
        if (pen.dash().isEmpty()) {
            return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND);
        }
        var dash = new float[pen.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pen.dash().get(i).floatValue();
        }
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.rint(255 * ink.opacity()));
    }
}
