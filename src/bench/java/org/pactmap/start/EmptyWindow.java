package org.pactmap.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The least that JavaFX can show: a window as large as ours, of one colour, with nothing in it.
public final class EmptyWindow {

    static final int COLOUR = 0x7a1fa2;

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var empty = new StackPane();
            empty.setBackground(null);
            var stage = new Stage();
            stage.setScene(new Scene(empty, 1440, 900, Color.rgb(COLOUR >> 16, COLOUR >> 8 & 0xff, COLOUR & 0xff)));
            stage.show();
        });
    }
}
