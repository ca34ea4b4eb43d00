package org.pactmap.desktop.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.workspace.Workspace;

/// Says in a few words what the pointer or the keyboard is at, beside it and never over it.
final class HoverCard extends VBox {

    private static final Duration PATIENCE = Duration.millis(350);
    private static final double SPACE = 14;
    private static final double WIDEST = 280;

    private final Label title = new Label();
    private final Label words = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<String> shown = Optional.empty();

    HoverCard() {
        getStyleClass().add("hover-card");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        setMaxWidth(WIDEST);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        getChildren().addAll(title, words);
        patience.setOnFinished(_ -> setVisible(true));
    }

    /// Shows what is pointed at after a short while, or nothing; of what is selected the inspector says more.
    void show(Workspace workspace, Projection projection, Framing framing) {
        Optional<String> selected = workspace.view().selected();
        Optional<String> next = workspace.pointing().lifted().filter(projection.picture().says()::containsKey)
                .filter(id -> selected.filter(id::equals).isEmpty());
        if (next.isEmpty()) {
            patience.stop();
            setVisible(false);
        } else {
            say(projection.picture().says().getOrDefault(next.get(), ""));
            if (!next.equals(shown)) {
                setVisible(false);
                patience.playFromStart();
            }
        }
        shown = next;
        next.flatMap(projection.places()::box).ifPresent(box -> place(box, framing));
    }

    private void say(String sentence) {
        int colon = sentence.indexOf(": ");
        title.setText(colon < 0 ? sentence : sentence.substring(0, colon));
        words.setText(colon < 0 ? "" : sentence.substring(colon + 2));
        words.setManaged(colon >= 0);
        words.setVisible(colon >= 0);
    }

    private void place(Box box, Framing framing) {
        applyCss();
        double width = Math.min(WIDEST, prefWidth(-1));
        double height = prefHeight(width);
        resize(width, height);
        double left = (box.x() - framing.corner().x()) * framing.scale();
        double right = (box.right() - framing.corner().x()) * framing.scale();
        double middle = (box.centre().y() - framing.corner().y()) * framing.scale();
        double beside = right + SPACE + width <= framing.width() ? right + SPACE : left - SPACE - width;
        double first = Math.max(0, -getParent().getLayoutX());
        relocate(Math.clamp(beside, first, Math.max(first, framing.width() - width)),
                Math.clamp(middle - height / 2, 0, Math.max(0, framing.height() - height)));
    }
}
