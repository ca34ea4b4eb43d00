package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Citing;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.look.Within;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.gaps.GapId;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// Explains what is selected, and lets go of it.
public final class InspectorPane extends BorderPane {

    private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

    private final Store store;
    private final Label title = new Label();
    private final Label badge = new Label();
    private final Button close = new Button();
    private final Label lead = new Label();
    private final Hyperlink joined = new Hyperlink();
    private final Hyperlink cited = new Hyperlink();
    private final FlowPane actions = new FlowPane(joined, cited);
    private final ConnectPane connect;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final RowNodes rows;
    private final Studying studying;
    private Card card = new Card(Optional.empty(), "", Optional.empty(), "", List.of());

    /// @param citing copies the footnote of what is explained
    /// @param left what to do when the reader leaves the panel with the keyboard
    public InspectorPane(Store store, Errands errands, Citing citing, Runnable left) {
        this.store = store;
        this.studying = new Studying(errands, () -> show(store.workspace()));
        this.rows = new RowNodes(store);
        this.connect = new ConnectPane(store, this::open);
        actions.getStyleClass().add("actions");
        cited.setOnAction(_ -> {
            cited.setVisited(false);
            citing.copy(null);
        });
        joined.setOnAction(_ -> {
            joined.setVisited(false);
            connect();
        });
        getStyleClass().add("inspector");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setFocusTraversable(true);
        badge.getStyleClass().add("badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        lead.getStyleClass().add("lead");
        lead.setWrapText(true);
        sections.getStyleClass().add("sections");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().add("close");
        close.setOnAction(_ -> leave(left));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave(left);
                event.consume();
            }
        });
        lay();
        store.watchSubject(this::show);
    }

    private void lay() {
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, badge, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("head");
        var leaf = new VBox(lead, actions, connect, sections);
        leaf.getStyleClass().add("leaf");
        scroll.setContent(leaf);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(head);
        setCenter(scroll);
    }

    /// Takes the keyboard to the title of what is explained.
    public void open() {
        title.requestFocus();
    }

    /// Lets go of what is selected, and next of the answer that the map is lit for.
    private void leave(Runnable left) {
        boolean selected = store.workspace().view().selected().isPresent();
        store.apply(selected ? new Look.Select(Optional.empty()) : new Look.Inquire(Optional.empty()));
        left.run();
    }

    /// Asks to what the selected thing is to be joined; where none is, what the keyboard or the pointer is at is
    /// selected first.
    public void connect() {
        Workspace workspace = store.workspace();
        if (Look.Connect.start(workspace).isEmpty()) {
            workspace.pointing().lifted().filter(workspace.network()::exists)
                    .ifPresent(id -> store.apply(new Look.Select(Optional.of(id))));
        }
        scroll.setVvalue(0);
        connect.ask();
    }

    private void show(Workspace workspace) {
        Card next = Card.of(workspace, studying.of(workspace));
        if (!next.about().equals(card.about())) {
            scroll.setVvalue(0);
        }
        if (next.equals(card)) {
            return;
        }
        card = next;
        pseudoClassStateChanged(GAP, card.about().flatMap(GapId::read).isPresent());
        title.setText(card.title());
        badge.setVisible(card.badge().isPresent());
        badge.setManaged(card.badge().isPresent());
        card.badge().ifPresent(this::show);
        close.setVisible(card.about().isPresent());
        close.setManaged(card.about().isPresent());
        close.setAccessibleText(workspace.words().say("close"));
        lead.setText(card.lead());
        show(workspace.words(), cited, "cite", card.about().isPresent());
        show(workspace.words(), joined, "connect", Look.Connect.start(workspace).isPresent());
        boolean within = Within.is(getScene() == null ? null : getScene().getFocusOwner(), sections);
        sections.getChildren().setAll(card.sections().stream().map(this::section).toList());
        if (within) {
            open();
        }
    }

    private static void show(Words words, Hyperlink link, String key, boolean offered) {
        link.setText(words.say(key));
        link.setVisible(offered);
        link.setManaged(offered);
    }

    private void show(Card.Badge shown) {
        badge.setText(shown.word());
        badge.getStyleClass().setAll("label", "badge", shown.tone().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node section(Card.Section section) {
        var heading = new Heading(section.heading());
        var aside = new Label(section.aside());
        aside.getStyleClass().add("aside");
        var box = new VBox(new Runs(List.of(heading, aside), true));
        box.getStyleClass().add("section");
        section.rows().forEach(row -> box.getChildren().add(rows.of(row)));
        return box;
    }
}
