package org.pactmap.desktop.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;

/// A picture on the screen: one canvas for the picture, and one over it for what goes with the pointer and the keys.
///
/// Each is painted only when what it shows is another.
public final class PictureCanvas extends Region {

    private final Canvas below = new Canvas();
    private final Canvas above = new Canvas();
    private final FxPainter picturePainter;
    private final FxPainter haloPainter;
    private @Nullable Picture picture;
    private @Nullable Framing framing;
    private List<Halo> halos = List.of();
    private Optional<Mark> drawn = Optional.empty();

    public PictureCanvas(Typeface typeface) {
        picturePainter = new FxPainter(below.getGraphicsContext2D(), typeface);
        haloPainter = new FxPainter(above.getGraphicsContext2D(), typeface);
        above.setMouseTransparent(true);
        getChildren().addAll(below, above);
    }

    /// Shows the part of a picture that is framed.
    public void show(Picture next, Framing from) {
        show(next, from, List.of(), Optional.empty());
    }

    /// @param thread what is being drawn from one thing to another
    void show(Picture next, Framing from, List<Halo> around, Optional<Mark> thread) {
        boolean moved = !from.equals(framing);
        if (moved) {
            resizeTo(from);
        }
        if (moved || !next.equals(picture)) {
            picturePainter.paint(next, from);
        }
        if (moved || !around.equals(halos) || !thread.equals(drawn)) {
            haloPainter.clear(from);
            around.forEach(halo -> halo.paint(haloPainter));
            thread.ifPresent(haloPainter::paint);
        }
        picture = next;
        framing = from;
        halos = around;
        drawn = thread;
    }

    /// The picture that is seen, lifted or on its way from another.
    @Nullable
    Picture picture() {
        return picture;
    }

    /// The rings that are seen around things.
    List<Halo> halos() {
        return halos;
    }

    private void resizeTo(Framing from) {
        for (Canvas canvas : List.of(below, above)) {
            canvas.setWidth(from.width());
            canvas.setHeight(from.height());
        }
    }

    @Override
    protected void layoutChildren() {
        below.relocate(0, 0);
        above.relocate(0, 0);
    }
}
