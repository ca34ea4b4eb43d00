package org.pactmap.desktop.canvas;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Hit;
import org.pactmap.picture.Spot;
import org.pactmap.workspace.Dragged;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What the pointer does on the map: drag to pan, or from one thing to another to suppose, wheel or pinch to zoom at the
/// pointer, point to lift, click to select. In a layout by forces a thing can be dragged to where it is wanted, and a
/// double click lets it go.
final class Gestures {

    /// Magnification per pixel of scrolling: a step of a common wheel, 40 pixels, magnifies by a fifth.
    private static final double PER_PIXEL = Math.log(1.2) / 40;

    /// How far beside a mark the pointer still hits it, in pixels.
    private static final double REACH = 4;

    private final MapPane map;
    private final Store store;
    private final Bringing bringing;
    private double x;
    private double y;
    /// What was pressed first; others are left alone until it is let go.
    private MouseButton held = MouseButton.NONE;
    private boolean dragging;
    private Optional<Grip> grip = Optional.empty();

    Gestures(MapPane map, Store store) {
        this.map = map;
        this.store = store;
        this.bringing = new Bringing(map, store);
    }

    void listen() {
        map.setOnMouseMoved(event -> hover(under(event.getX(), event.getY())));
        map.setOnMouseExited(_ -> hover(Optional.empty()));
        map.setOnMousePressed(this::press);
        map.setOnMouseDragged(this::drag);
        map.setOnMouseReleased(this::release);
        map.setOnScroll(this::scroll);
        map.setOnZoom(this::pinch);
        map.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                map.ask(under(event.getX(), event.getY()), new Point2D(event.getScreenX(), event.getScreenY()));
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        if (isStillHeld(event)) {
            return;
        }
        held = event.getButton();
        x = event.getX();
        y = event.getY();
        dragging = false;
        map.requestFocus();
        Optional<String> what = event.getButton() == MouseButton.PRIMARY ? under(x, y) : Optional.empty();
        spot(x, y).ifPresent(spot -> {
            grip = what.flatMap(id -> Grip.on(id, spot, map.force()));
            bringing.grab(what, spot);
        });
    }

    /// What was let go where the window did not hear of it is held no more.
    private boolean isStillHeld(MouseEvent event) {
        return switch (held) {
            case PRIMARY -> event.getButton() != MouseButton.PRIMARY && event.isPrimaryButtonDown();
            case MIDDLE -> event.getButton() != MouseButton.MIDDLE && event.isMiddleButtonDown();
            case SECONDARY, BACK, FORWARD, NONE -> false;
        };
    }

    private void drag(MouseEvent event) {
        if (held != MouseButton.PRIMARY && held != MouseButton.MIDDLE) {
            return;
        }
        if (!dragging && event.isStillSincePress()) {
            return;
        }
        dragging = true;
        map.setCursor(Cursor.CLOSED_HAND);
        if (bringing.holds()) {
            spot(event.getX(), event.getY()).ifPresent(spot -> bringing.over(under(event.getX(), event.getY()), spot));
            return;
        }
        hover(Optional.empty());
        if (grip.isPresent()) {
            spot(event.getX(), event.getY()).ifPresent(spot -> store.apply(new Look.Drag(
                    grip.map(held -> new Dragged(held.id(), held.at(spot))))));
            return;
        }
        double fit = map.projection().map(Projection::fit).orElse(1.0);
        map.look(map.camera().dragged((event.getX() - x) / fit, (event.getY() - y) / fit));
        x = event.getX();
        y = event.getY();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != held) {
            return;
        }
        held = MouseButton.NONE;
        map.setCursor(Cursor.DEFAULT);
        if (dragging && bringing.holds()) {
            bringing.release(under(event.getX(), event.getY()));
        } else if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            Optional<String> what = under(event.getX(), event.getY());
            store.apply(new Look.Focus(Optional.empty()));
            store.apply(event.isShiftDown() ? joining(what).orElse(new Look.Select(what)) : new Look.Select(what));
            if (event.getClickCount() == 2) {
                what.ifPresent(map::unpin);
            }
        }
        grip.filter(_ -> dragging).ifPresent(held -> map.drop(held.room()));
        grip = Optional.empty();
        dragging = false;
    }

    /// Joins what is selected to a thing; where that can't be, the thing is selected like any other.
    private Optional<Look> joining(Optional<String> what) {
        Workspace workspace = store.workspace();
        return Look.Connect.start(workspace).isEmpty()
                ? Optional.empty()
                : what.filter(workspace.network()::exists).map(Look.Connect::new);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            zoom(Math.exp(event.getDeltaY() * PER_PIXEL), event.getX(), event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double atX, double atY) {
        framing().ifPresent(framing -> map.zoom(factor, framing.under(atX, atY)));
    }

    private void hover(Optional<String> what) {
        if (!dragging || what.isEmpty()) {
            map.setCursor(dragging ? Cursor.CLOSED_HAND : what.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        }
        if (!store.workspace().pointing().hovered().equals(what)) {
            store.apply(new Look.Hover(what));
        }
    }

    private Optional<Spot> spot(double atX, double atY) {
        return framing().map(framing -> framing.under(atX, atY));
    }

    private Optional<String> under(double atX, double atY) {
        return map.projection().flatMap(shown -> {
            Framing framing = shown.framing(map.camera());
            Spot spot = framing.under(atX, atY);
            return Hit.at(spot, REACH / framing.scale(), shown.picture())
                    .filter(shown.picture().says()::containsKey);
        });
    }

    private Optional<Framing> framing() {
        return map.projection().map(shown -> shown.framing(map.camera()));
    }
}
