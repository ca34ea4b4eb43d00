package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.pactmap.agreement.Dating;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// The day that is looked at, to read and to type. What can't be read stays as it was typed, and it is said what could
/// be.
final class DayField extends StackPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// Between the day and the hint, and at both ends of the field, in pixels.
    private static final double ROOM = 30;

    private final Walk walk;
    private final Typeface typeface;
    private final Consumer<Boolean> wrong;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private Runnable left = () -> {};
    private String said = "";

    /// @param wrong is told whether what was typed can't be read
    DayField(Walk walk, Typeface typeface, Consumer<Boolean> wrong) {
        this.walk = walk;
        this.typeface = typeface;
        this.wrong = wrong;
        getStyleClass().add("day-field");
        hint.getStyleClass().add("hint");
        hint.setMouseTransparent(true);
        StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
        getChildren().addAll(field, hint);
        widthProperty().subscribe(this::showHint);
        field.setOnAction(_ -> {
            if (read()) {
                left.run();
            }
        });
        field.textProperty().subscribe(() -> mark(false));
        field.focusedProperty().subscribe(focused -> {
            showHint();
            if (focused) {
                field.selectAll();
            } else if (!field.getText().equals(said)) {
                read();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(said);
                left.run();
                event.consume();
            }
        });
    }

    /// What to do when the day was typed, or it was thought better of.
    void onLeft(Runnable what) {
        left = what;
    }

    /// Says the day in the words of a language; what is being typed stays.
    void show(Words words) {
        boolean typing = field.isFocused() && !field.getText().equals(said);
        said = words.day(walk.day());
        if (!typing) {
            field.setText(said);
        }
        hint.setText(words.say("timeline.type"));
        showHint();
        field.setAccessibleText(words.say("timeline.day"));
        field.setAccessibleHelp(words.say("timeline.wrong"));
    }

    /// The hint gives way to whoever types, and to a long day.
    private void showHint() {
        double day = typeface.width(said, Weight.SEMIBOLD, 13, 0);
        double type = typeface.width(hint.getText(), Weight.REGULAR, 11, 0);
        hint.setVisible(!field.isFocused() && day + type + ROOM <= getWidth());
    }

    /// Takes the keyboard, to have a day typed.
    void ask() {
        field.requestFocus();
        field.selectAll();
    }

    /// Takes the keyboard with the first character typed.
    void type(String character) {
        field.requestFocus();
        field.setText(character);
        field.end();
    }

    private boolean read() {
        Optional<Dating> typed = TypedDay.read(field.getText());
        typed.ifPresent(dating -> {
            walk.go(lastKnown(dating));
            field.setText(said);
        });
        mark(typed.isEmpty());
        return typed.isPresent();
    }

    /// A month or a year stands for its last day of which the facts speak: all that happened in it has by then.
    private LocalDate lastKnown(Dating dating) {
        LocalDate until = walk.dataUntil();
        return dating.mayBe(until) ? until : dating.latest();
    }

    private void mark(boolean unread) {
        field.pseudoClassStateChanged(WRONG, unread);
        wrong.accept(unread);
    }
}
