package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.TimelinePicture;
import org.pactmap.workspace.Look;

/// What the pointer does on the strip: a drag takes the day along, or the earlier day by its handle; a click on what
/// happened goes to its day and opens it; the wheel goes from change to change.
final class StripGestures {

    /// A step of a common wheel, in pixels.
    private static final double NOTCH = 40;

    private final Strip strip;
    private final Store store;
    private final Walk walk;
    private final Player player;
    private final Tooltip tip = new Tooltip();
    private boolean earlier;
    private double turned;

    StripGestures(Strip strip, Store store, Walk walk, Player player) {
        this.strip = strip;
        this.store = store;
        this.walk = walk;
        this.player = player;
    }

    void listen() {
        strip.setOnMousePressed(this::press);
        strip.setOnMouseDragged(this::drag);
        strip.setOnMouseReleased(this::release);
        strip.setOnMouseMoved(this::hover);
        strip.setOnScroll(this::scroll);
        Tooltip.install(strip, tip);
    }

    private void press(MouseEvent event) {
        strip.requestFocus();
        player.stop();
        earlier = under(event).filter(TimelinePicture.SINCE::equals).isPresent();
        if (event.getButton() == MouseButton.PRIMARY && happened(event).isEmpty()) {
            take(event);
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            take(event);
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            happened(event).ifPresent(id -> {
                walk.timeline().dayOf(id).ifPresent(walk::go);
                store.apply(new Look.Select(Optional.of(id)));
            });
        }
    }

    private void take(MouseEvent event) {
        strip.shown().map(shown -> shown.axis().dayAt(event.getX())).ifPresent(day -> {
            if (earlier) {
                store.apply(new Look.Compare(Optional.of(day)));
            } else {
                walk.go(day);
            }
        });
    }

    private void scroll(ScrollEvent event) {
        turned += event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        while (Math.abs(turned) >= NOTCH) {
            if (turned < 0) {
                walk.next();
            } else {
                walk.previous();
            }
            turned -= Math.signum(turned) * NOTCH;
        }
        event.consume();
    }

    /// Says what is pointed at, or which day.
    private void hover(MouseEvent event) {
        Optional<String> what = under(event);
        boolean handle =
                what.filter(TimelinePicture.HANDLE::equals).or(() -> what.filter(TimelinePicture.SINCE::equals))
                        .isPresent();
        strip.setCursor(handle ? Cursor.H_RESIZE : what.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        strip.shown().ifPresent(shown -> {
            LocalDate day = shown.axis().dayAt(event.getX());
            tip.setText(what.map(id -> shown.picture().says().get(id))
                    .orElseGet(() -> store.workspace().words().day(day)));
        });
    }

    private Optional<String> under(MouseEvent event) {
        return strip.under(event.getX(), event.getY());
    }

    /// What happened, at the pointer; not the handles.
    private Optional<String> happened(MouseEvent event) {
        return under(event).filter(id -> walk.timeline().dayOf(id).isPresent());
    }
}
