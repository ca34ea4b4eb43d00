package org.pactmap.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Spot;
import org.pactmap.view.Camera;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Ties;
import org.pactmap.workspace.Workspace;

/// What the keys do on the map: an arrow goes to the nearest thing that way, along ties where there are any; Enter
/// opens a thing, Escape lets go of it, of the answer that the map is lit for, and then of the map. `S` takes a thing
/// along to where it is let go with Enter, to suppose what that means.
final class Keyboard {

    /// How near to the edge of the pane a thing that is reached may lie before the map is moved, in pixels.
    private static final double MARGIN = 48;

    /// How far an arrow takes a thing along, in points.
    private static final double PUSH = 20;

    private final MapPane map;
    private final Store store;
    private final Bringing bringing;
    private Optional<String> opened = Optional.empty();

    Keyboard(MapPane map, Store store) {
        this.map = map;
        this.store = store;
        this.bringing = new Bringing(map, store);
    }

    void listen() {
        map.setOnKeyPressed(this::press);
        map.focusVisibleProperty().subscribe(visible -> {
            if (visible && map.focus().isEmpty()) {
                first().ifPresent(this::go);
            }
        });
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> opened = Optional.empty());
        map.focusedProperty().subscribe(focused -> {
            if (!focused && bringing.holds()) {
                bringing.drop();
            }
            if (!focused && map.focus().isPresent()) {
                store.apply(new Look.Focus(Optional.empty()));
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean taken = switch (event.getCode()) {
            case LEFT -> arrow(Compass.LEFT, event.isShiftDown());
            case RIGHT -> arrow(Compass.RIGHT, event.isShiftDown());
            case UP -> arrow(Compass.UP, event.isShiftDown());
            case DOWN -> arrow(Compass.DOWN, event.isShiftDown());
            case ENTER, SPACE -> bringing.holds() ? letGo() : open();
            case ESCAPE -> bringing.holds() ? giveUp() : leave();
            case S -> map.focus().filter(_ -> !event.isShiftDown()).filter(bringing::take).isPresent();
            case CONTEXT_MENU -> ask();
            case F10 -> event.isShiftDown() && ask();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean letGo() {
        bringing.release();
        return true;
    }

    private boolean giveUp() {
        bringing.drop();
        return true;
    }

    /// With Shift an arrow takes along what can be put elsewhere.
    private boolean arrow(Compass way, boolean along) {
        return along && !bringing.holds() && map.focus().filter(id -> map.push(id, way.step(PUSH))).isPresent()
                || step(way);
    }

    private boolean step(Compass way) {
        if (bringing.holds()) {
            bringing.step(way);
            return true;
        }
        Optional<String> here = map.focus();
        if (here.filter(this::isShown).isEmpty()) {
            first().ifPresent(this::go);
        } else {
            next(here.get(), way).ifPresent(this::go);
        }
        return true;
    }

    /// What was hidden in the meantime is no place to go on from.
    private boolean isShown(String id) {
        return map.projection().filter(shown -> shown.places().ids().contains(id)).isPresent();
    }

    /// Asks what can be done with what the keyboard is at, beside it.
    private boolean ask() {
        map.projection().ifPresent(shown -> {
            Optional<String> what = workspace().meant().filter(this::isShown);
            Spot beside = what.flatMap(id -> shown.place(id, map.camera()))
                    .map(box -> new Spot(box.right(), box.centre().y()))
                    .orElseGet(() -> new Spot(shown.width() / 2.0, shown.height() / 2.0));
            map.ask(what, map.localToScreen(beside.x(), beside.y()));
        });
        return true;
    }

    private Optional<String> next(String here, Compass way) {
        return map.projection().flatMap(shown -> shown.places().middle(here).flatMap(spot -> {
            SequencedSet<String> tied = new LinkedHashSet<>(Ties.of(workspace(), here));
            tied.retainAll(shown.places().ids());
            tied.removeIf(id -> workspace().facts().relation(id).isPresent());
            return way.nearest(spot, tied, shown.places())
                    .or(() -> way.nearest(spot, shown.places().ids(), shown.places()));
        }));
    }

    /// Where the keyboard begins: at what is selected, else at the hub's seat, else at what is drawn first.
    private Optional<String> first() {
        return map.projection().flatMap(shown -> {
            SequencedSet<String> ids = shown.places().ids();
            return workspace().view().selected().filter(ids::contains)
                    .or(() -> Optional.of(workspace().hub().text()).filter(ids::contains))
                    .or(() -> ids.stream().findFirst());
        });
    }

    private void go(String id) {
        store.apply(new Look.Focus(Optional.of(id)));
        bringIntoView(id);
    }

    /// Moves the map as little as shows a thing, if the map has it.
    void bringIntoView(String id) {
        map.projection().ifPresent(shown -> shown.places().box(id).ifPresent(box -> bringIntoView(box, shown)));
    }

    /// Brings a thing to the middle, if the map has it and is larger than its room; else all of it is in sight.
    void centre(String id) {
        if (map.camera().zoom() <= 1) {
            bringIntoView(id);
            return;
        }
        map.projection().ifPresent(shown -> shown.places().middle(id).ifPresent(spot -> {
            Spot middle = shown.middle(map.camera());
            double zoom = map.camera().zoom();
            map.look(map.camera().dragged((middle.x() - spot.x()) * zoom, (middle.y() - spot.y()) * zoom));
        }));
    }

    private void bringIntoView(Box box, Projection shown) {
        Camera camera = map.camera();
        Framing framing = shown.framing(camera);
        double x = (box.centre().x() - framing.corner().x()) * framing.scale();
        double y = (box.centre().y() - framing.corner().y()) * framing.scale();
        double dx = Math.clamp(x, MARGIN, Math.max(MARGIN, shown.width() - MARGIN)) - x;
        double dy = Math.clamp(y, MARGIN, Math.max(MARGIN, shown.height() - MARGIN)) - y;
        if (dx != 0 || dy != 0) {
            map.look(camera.dragged(dx / shown.fit(), dy / shown.fit()));
        }
    }

    private boolean open() {
        map.focus().ifPresent(this::open);
        return true;
    }

    void open(String id) {
        opened = Optional.of(id);
        store.apply(new Look.Select(Optional.of(id)));
        map.open();
    }

    /// Takes the keyboard back to the map, to what was opened with it last.
    void resume() {
        map.requestFocus();
        opened.ifPresent(this::go);
        opened = Optional.empty();
    }

    private boolean leave() {
        if (workspace().view().selected().isPresent()) {
            store.apply(new Look.Select(Optional.empty()));
            return true;
        }
        if (workspace().view().filter().asked().isPresent()) {
            store.apply(new Look.Inquire(Optional.empty()));
            return true;
        }
        boolean left = map.focus().isPresent();
        store.apply(new Look.Focus(Optional.empty()));
        return left;
    }

    private Workspace workspace() {
        return store.workspace();
    }
}
