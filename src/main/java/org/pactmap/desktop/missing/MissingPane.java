package org.pactmap.desktop.missing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Citing;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Round;
import org.pactmap.workspace.Workspace;

/// The panel "What is missing": four lines that are always in sight. A line opens what it speaks of.
public final class MissingPane extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Heading heading = new Heading();
    private final Label day = new Label();
    private final Button previous = button(Feather.CHEVRON_UP);
    private final Button next = button(Feather.CHEVRON_DOWN);
    private final List<Line> lines;

    /// @param citing copies the footnote of a number
    /// @param go brings a finding into view on the map, and opens it
    public MissingPane(Store store, Citing citing, Consumer<String> go) {
        lines = Stream.generate(() -> new Line(store, citing)).limit(4).toList();
        getStyleClass().add("missing");
        day.getStyleClass().add("aside");
        day.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        previous.setOnAction(_ -> go.accept(Round.step(store.workspace(), -1)));
        next.setOnAction(_ -> go.accept(Round.step(store.workspace(), 1)));
        var head = new HBox(heading, space, day, previous, next);
        head.getStyleClass().add("head");
        var all = new VBox();
        all.getStyleClass().add("lines");
        all.getChildren().addAll(lines);
        getChildren().addAll(head, all);
        fit(false, false);
        store.watchSubject(this::show);
    }

    /// Where there is little room, a line is its number over its name, or beside it where there is no height for that.
    public void fit(boolean narrow, boolean low) {
        pseudoClassStateChanged(COMPACT, narrow && !low);
        pseudoClassStateChanged(LOW, low);
        day.setVisible(!narrow);
        day.setManaged(!narrow);
        for (Button button : List.of(previous, next)) {
            button.setVisible(!narrow);
            button.setManaged(!narrow);
        }
        lines.forEach(line -> line.arrange(narrow, low));
    }

    private static Button button(Feather icon) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("step");
        return button;
    }

    private static void say(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private void show(Workspace workspace) {
        heading.say(workspace.words().say("missing"));
        day.setText(workspace.words().day(workspace.view().day()));
        say(previous, workspace.words().say("missing.previous"));
        say(next, workspace.words().say("missing.next"));
        List<Shortfall> shortfalls = Shortfall.of(workspace);
        for (int i = 0; i < lines.size(); i++) {
            boolean there = i < shortfalls.size();
            lines.get(i).setVisible(there);
            lines.get(i).setManaged(there);
            if (there) {
                lines.get(i).show(shortfalls.get(i), workspace.view().selected());
            }
        }
    }
}
