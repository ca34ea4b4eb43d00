package org.pactmap.desktop.canvas;

import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Hit;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;

/// A small picture in a panel, at its own size, that says what the pointer or the keyboard is at. An arrow goes to the
/// nearest thing that way; a click or Enter chooses it.
public final class Figure extends Region {

    private static final double REACH = 2;

    private final Canvas canvas = new Canvas();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D(), Typeface.bundled());
    private final Tooltip tip = new Tooltip();
    private final Picture picture;
    private final Places places;
    private final Ink ring;
    private final Consumer<String> chosen;
    private @Nullable String at;

    /// @param ring of what the keyboard is at
    /// @param chosen is told the id of what is chosen
    public Figure(Picture picture, Ink ring, Consumer<String> chosen) {
        this.picture = picture;
        this.places = new Places(picture);
        this.ring = ring;
        this.chosen = chosen;
        getStyleClass().add("figure");
        setMinSize(picture.width(), picture.height());
        setMaxSize(picture.width(), picture.height());
        setPrefSize(picture.width(), picture.height());
        canvas.setWidth(picture.width());
        canvas.setHeight(picture.height());
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(picture.title());
        setAccessibleHelp(picture.description());
        tip.setShowDelay(Duration.millis(200));
        tip.setWrapText(true);
        tip.setMaxWidth(280);
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> point(Optional.empty()));
        setOnMouseClicked(event -> under(event).ifPresent(chosen));
        setOnKeyPressed(this::press);
        focusedProperty().subscribe(this::show);
        show();
    }

    private void point(MouseEvent event) {
        point(under(event));
    }

    private void point(Optional<String> what) {
        setCursor(what.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        what.ifPresentOrElse(id -> {
            tip.setText(picture.says().getOrDefault(id, ""));
            Tooltip.install(this, tip);
        }, () -> Tooltip.uninstall(this, tip));
    }

    private Optional<String> under(MouseEvent event) {
        return Hit.at(new Spot(event.getX(), event.getY()), REACH, picture).filter(picture.says()::containsKey);
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case LEFT -> go(Compass.LEFT);
            case RIGHT -> go(Compass.RIGHT);
            case UP -> go(Compass.UP);
            case DOWN -> go(Compass.DOWN);
            case ENTER, SPACE -> choose();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean go(Compass way) {
        SequencedSet<String> ids = places.ids();
        String here = at;
        Optional<String> next = here == null
                ? ids.stream().findFirst()
                : places.middle(here).flatMap(spot -> way.nearest(spot, ids, places));
        next.ifPresent(id -> {
            at = id;
            setAccessibleText(picture.says().getOrDefault(id, picture.title()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            tip.setText(getAccessibleText());
            show();
            showTip(id);
        });
        return next.isPresent();
    }

    /// What the keyboard is at is said beside it, too.
    private void showTip(String id) {
        places.middle(id).map(spot -> localToScreen(spot.x(), spot.y() + 12)).ifPresent(
                spot -> tip.show(this, spot.getX(), spot.getY()));
    }

    private boolean choose() {
        Optional<String> here = Optional.ofNullable(at);
        here.ifPresent(chosen);
        return here.isPresent();
    }

    private void show() {
        if (!isFocused()) {
            tip.hide();
        }
        painter.clear(Framing.whole(picture, 1));
        picture.marks().forEach(painter::paint);
        Optional.ofNullable(at).filter(_ -> isFocused()).flatMap(places::mark)
                .ifPresent(mark -> new Halo(mark, ring, 1).paint(painter));
    }
}
