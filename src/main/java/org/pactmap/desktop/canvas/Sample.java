package org.pactmap.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// A small picture among other things, at its own size.
public final class Sample extends Region {

    private final Canvas canvas = new Canvas();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D(), Typeface.bundled());

    public Sample() {
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    /// Shows a picture on whatever lies below.
    public void show(Picture picture) {
        canvas.setWidth(picture.width());
        canvas.setHeight(picture.height());
        painter.clear(Framing.whole(picture, 1));
        picture.marks().forEach(painter::paint);
        setMinSize(picture.width(), picture.height());
        setMaxSize(picture.width(), picture.height());
        setPrefSize(picture.width(), picture.height());
    }
}
