package org.pactmap.desktop.timeline;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What the keys do on the strip: an arrow goes a day on or back, with Ctrl to the next change; Home and End go to the
/// ends, Space lets time go by and stops it, and a digit begins a day.
///
/// @param typed is told of a digit
record StripKeys(Walk walk, Player player, Consumer<String> typed) {

    void listen(Region strip) {
        strip.setOnKeyPressed(this::press);
        strip.setOnKeyTyped(event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && event.getCharacter().matches("\\d")) {
                typed.accept(event.getCharacter());
                event.consume();
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean far = event.isShortcutDown();
        boolean taken = switch (event.getCode()) {
            case LEFT, DOWN -> far ? step(walk::previous) : step(() -> walk.by(-1));
            case RIGHT, UP -> far ? step(walk::next) : step(() -> walk.by(1));
            case HOME -> step(walk::first);
            case END -> step(walk::last);
            case SPACE -> turn();
            default -> event.getCode().isDigitKey() && !far;
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean step(Runnable way) {
        player.stop();
        way.run();
        return true;
    }

    private boolean turn() {
        player.turn();
        return true;
    }
}
