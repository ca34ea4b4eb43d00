package org.pactmap.desktop.since;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// Lists what differs from an earlier day. A row opens what it is about, and keeps the keyboard; the cross compares no
/// more.
public final class SincePane extends VBox {

    private final Store store;
    private final Heading heading = new Heading();
    private final VBox list = new VBox();
    private final Button close = new Button("", new FontIcon(Feather.X));
    private Optional<Changes> shown = Optional.empty();

    public SincePane(Store store) {
        this.store = store;
        getStyleClass().add("since");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        close.getStyleClass().add("close");
        close.setOnAction(_ -> store.apply(new Look.Compare(Optional.empty())));
        var head = new HBox(heading, space, close);
        head.getStyleClass().add("head");
        list.getStyleClass().add("list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        store.watchSubject(this::show);
    }

    private void show(Workspace workspace) {
        Optional<Changes> now = Changes.of(workspace);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.getChildren().clear();
        now.ifPresent(changes -> {
            heading.say(changes.heading());
            close.setAccessibleText(workspace.words().say("changes.close"));
            close.setTooltip(new Tooltip(workspace.words().say("changes.close")));
            if (!changes.remark().isEmpty()) {
                var remark = new Label(changes.remark());
                remark.getStyleClass().add("remark");
                remark.setWrapText(true);
                list.getChildren().add(remark);
            }
            changes.sections().forEach(this::add);
        });
    }

    private void add(Changes.Section section) {
        var title = new Label(section.heading());
        title.getStyleClass().add("how");
        list.getChildren().add(title);
        section.rows().forEach(row -> list.getChildren().add(row(row)));
    }

    private VBox row(Changes.Row row) {
        var when = new Label(row.when());
        when.getStyleClass().add("where");
        var said = new Hyperlink(row.said());
        said.setWrapText(true);
        said.setDisable(row.opens().isEmpty());
        said.setOnAction(_ -> {
            said.setVisited(false);
            store.apply(new Look.Select(row.opens()));
        });
        said.setOnMouseEntered(_ -> store.apply(new Look.Hover(row.opens())));
        said.setOnMouseExited(_ -> store.apply(new Look.Hover(Optional.empty())));
        if (!row.detail().isEmpty()) {
            said.setTooltip(new Tooltip(row.detail()));
            said.setAccessibleText(row.said() + ": " + row.detail());
        }
        return new VBox(when, said);
    }
}
