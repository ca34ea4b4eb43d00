package org.pactmap.desktop.look;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lies over the map and waits for an answer, while nothing else waits: what is below can be seen and used.
public abstract class Leaflet extends DialogPane {

    /// Something that can be answered.
    ///
    /// @param words on the button
    /// @param place among the buttons, which systems order each in their way
    public record Answer(String words, ButtonData place, Runnable action) {}

    private Optional<Node> before = Optional.empty();

    protected Leaflet() {
        getStyleClass().add("leaflet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                giveBack();
            }
        });
        parentProperty().map(Region.class::cast).flatMap(Region::heightProperty).subscribe(_ -> requestLayout());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                putAway();
                event.consume();
            }
        });
    }

    /// As high as it wants to be, but no higher than what it lies over: a dialog pane that is in no dialog of its own
    /// else takes all that it wants, and its buttons lie out of sight.
    @Override
    protected double computePrefHeight(double width) {
        double wanted = super.computePrefHeight(width);
        return getParent() instanceof Region over && over.getHeight() > 0 ? Math.min(wanted, over.getHeight()) : wanted;
    }

    /// No lower than that either: a dialog pane that is in no dialog falls to its least height when it is laid out again.
    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    /// What `Escape` does: no answer.
    protected abstract void putAway();

    /// Shows itself.
    ///
    /// @param answers the first is at hand: `Enter` gives it
    protected final void ask(String heading, Node content, List<Answer> answers) {
        setHeaderText(heading);
        setContent(content);
        getButtonTypes()
                .setAll(answers.stream().map(answer -> new ButtonType(answer.words(), answer.place())).toList());
        for (int i = 0; i < answers.size(); i++) {
            Runnable action = answers.get(i).action();
            button(i).addEventHandler(ActionEvent.ACTION, _ -> action.run());
        }
        before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(owner -> !Within.is(owner, this))
                .or(() -> before);
        setVisible(true);
        button(0).requestFocus();
    }

    /// The keyboard goes back to where it was, if it is here still.
    private void giveBack() {
        if (getScene() != null && Within.is(getScene().getFocusOwner(), this)) {
            before.filter(owner -> owner.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
        before = Optional.empty();
    }

    /// The button of an answer, by its place among them.
    protected final Button button(int answer) {
        return (Button) lookupButton(getButtonTypes().get(answer));
    }

    /// Texts one under the other.
    protected static VBox lines(List<String> texts) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        texts.forEach(text -> lines.getChildren().add(wrapped(text)));
        return lines;
    }

    /// A text that takes as many lines as it needs.
    protected static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
