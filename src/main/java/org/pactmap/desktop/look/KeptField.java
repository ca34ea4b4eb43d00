package org.pactmap.desktop.look;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A text that is changed in place: what is typed is kept on Enter or when the field is left, and Escape brings back
/// what was.
public final class KeptField extends TextField {

    private final boolean mayBeEmpty;
    private final Consumer<String> kept;
    private String said = "";

    /// @param mayBeEmpty whether nothing is a text too; else what was comes back
    /// @param kept is told what was typed, without blanks at its ends, if it is another text
    public KeptField(boolean mayBeEmpty, Consumer<String> kept) {
        this.mayBeEmpty = mayBeEmpty;
        this.kept = kept;
        getStyleClass().add("kept");
        Phrase.limit(this);
        setOnAction(_ -> keep());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(said)) {
                setText(said);
                event.consume();
            }
        });
    }

    /// Shows a text; what is being typed stays.
    public void show(String text) {
        boolean typing = isFocused() && !getText().equals(said);
        said = text;
        if (!typing) {
            setText(text);
        }
    }

    private void keep() {
        String typed = getText().strip();
        if (typed.isEmpty() && !mayBeEmpty) {
            setText(said);
        } else if (!typed.equals(said)) {
            kept.accept(typed);
        }
    }
}
