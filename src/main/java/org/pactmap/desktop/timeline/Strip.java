package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pactmap.desktop.canvas.PictureCanvas;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Hit;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.plot.Timeline;
import org.pactmap.plot.TimelinePicture;
import org.pactmap.workspace.Workspace;

/// The strip of time: a picture, laid out for the room that there is.
final class Strip extends Region {

    /// How far beside a mark the pointer still hits it, in pixels.
    private static final double REACH = 3;

    private final Store store;
    private final Walk walk;
    private final Player player;
    private final PictureCanvas canvas;
    private @Nullable TimelinePicture shown;
    private @Nullable Subject subject;

    /// What the picture is made from.
    private record Subject(Timeline timeline, Workspace.Subject asked, int width, int height) {}

    /// @param typed is told of a digit that is typed here
    Strip(Store store, Walk walk, Player player, Typeface typeface, Consumer<String> typed) {
        this.store = store;
        this.walk = walk;
        this.player = player;
        canvas = new PictureCanvas(typeface);
        getStyleClass().add("strip");
        setMinSize(1, 1);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        new StripGestures(this, store, walk, player).listen();
        new StripKeys(walk, player, typed).listen(this);
        store.watchSubject(_ -> requestLayout());
        store.watch(workspace -> workspace.words().day(workspace.view().day()), _ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        });
    }

    Optional<TimelinePicture> shown() {
        return Optional.ofNullable(shown);
    }

    /// What lies under the pointer.
    Optional<String> under(double x, double y) {
        return shown().flatMap(strip -> Hit.at(new Spot(x, y), REACH, strip.picture()));
    }

    /// The days since the first of the timeline, and the day in words.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) daysTo(walk.day());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) daysTo(walk.timeline().last());
            case VALUE_STRING -> store.workspace().words().day(walk.day());
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> by(1);
            case DECREMENT -> by(-1);
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number days) {
                    by(days.longValue() - daysTo(walk.day()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void by(long days) {
        player.stop();
        walk.by(days);
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(walk.timeline().first(), day);
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.round(getWidth());
        int height = (int) Math.round(getHeight());
        if (width > 1 && height > 1) {
            show(store.workspace(), width, height);
        }
    }

    private void show(Workspace workspace, int width, int height) {
        var next = new Subject(walk.timeline(), workspace.subject(), width, height);
        TimelinePicture strip = shown;
        if (strip == null || !next.equals(subject)) {
            strip = TimelinePicture.of(next.timeline(), workspace.network(), workspace.view(), width, height);
            shown = strip;
            subject = next;
        }
        canvas.resizeRelocate(0, 0, width, height);
        canvas.show(strip.picture(), new Framing(new Spot(0, 0), 1, width, height));
        setAccessibleText(strip.picture().title());
        setAccessibleHelp(strip.picture().description());
    }
}
