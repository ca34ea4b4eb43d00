package org.pactmap.desktop.export;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pactmap.desktop.canvas.PictureCanvas;
import org.pactmap.desktop.store.Errands;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;

/// The picture that is wished for, as small as there is room. It is drawn off the JavaFX thread, and stays what it was
/// until it is there.
final class Preview extends Region {

    private static final String ERRAND = "preview";
    private static final double WIDTH = 288;
    private static final double HEIGHT = 200;

    private final Errands errands;
    private final PictureCanvas canvas = new PictureCanvas(Typeface.bundled());
    private @Nullable Wish awaited;
    private @Nullable Picture picture;

    Preview(Errands errands) {
        this.errands = errands;
        getStyleClass().add("preview");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().add(canvas);
    }

    void show(Composer composer, Wish wish) {
        awaited = wish;
        errands.compute(ERRAND, course -> {
            Optional<Picture> made = composer.picture(wish, course);
            Platform.runLater(() -> made.filter(_ -> wish.equals(awaited)).ifPresent(this::show));
            return Optional.empty();
        });
    }

    private void show(Picture made) {
        picture = made;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Picture made = picture;
        if (made != null) {
            double scale = Math.min(WIDTH / made.width(), HEIGHT / made.height());
            int width = (int) Math.max(1, Math.round(made.width() * scale));
            int height = (int) Math.max(1, Math.round(made.height() * scale));
            canvas.resizeRelocate(snapPositionX((WIDTH - width) / 2), snapPositionY((HEIGHT - height) / 2), width,
                    height);
            canvas.show(made, new Framing(new Spot(0, 0), scale, width, height));
        }
    }
}
