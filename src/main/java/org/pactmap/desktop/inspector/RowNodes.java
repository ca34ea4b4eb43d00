package org.pactmap.desktop.inspector;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.canvas.Figure;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Picture;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.scenario.Supposition;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Supposing;

/// Puts the rows of a card into nodes. A link opens what it names, and lifts it on the map while the pointer is at it.
final class RowNodes {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Store store;
    private final Set<String> unfolded = new LinkedHashSet<>();

    RowNodes(Store store) {
        this.store = store;
    }

    Node of(Card.Row row) {
        return switch (row) {
            case Card.Text(var words) -> wrapped(words, "prose");
            case Card.Fact fact -> fact(fact);
            case Card.Said said -> said(said);
            case Card.Ties ties -> ties(ties);
            case Card.Reach reach -> reach(reach);
            case Card.Suppose(var words, var supposition) -> wrapping(suppose(words, supposition));
            case Card.Measure measure -> measure(measure);
            case Card.Folded(var heading, var rows) -> folded(heading, rows);
            case Card.Choice choice -> choice(choice);
            case Card.Figured(var picture, var chosen) -> figure(picture, chosen);
        };
    }

    private Node measure(Card.Measure measure) {
        var name = wrapped(measure.name(), "name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var number = styled(new Label(measure.number()), "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return styled(new VBox(new HBox(name, number), wrapped(measure.meaning(), "prose"),
                wrapped(measure.scale(), "scale"),
                folded(store.workspace().words().say("measure.how"), measure.name(),
                        List.of(new Card.Text(measure.more())))),
                "measure");
    }

    private Node folded(String heading, List<Card.Row> rows) {
        return folded(heading, heading, rows);
    }

    /// @param key by which it is remembered whether the reader has unfolded it
    private Node folded(String heading, String key, List<Card.Row> rows) {
        var content = styled(new VBox(), "unfolded");
        rows.forEach(row -> content.getChildren().add(of(row)));
        var pane = styled(new TitledPane(heading, content), "fold");
        pane.setAnimated(false);
        pane.setExpanded(unfolded.contains(key));
        pane.expandedProperty().subscribe(open -> {
            if (open) {
                unfolded.add(key);
            } else {
                unfolded.remove(key);
            }
        });
        return pane;
    }

    private Node figure(Picture picture, SequencedMap<String, List<Look>> chosen) {
        return new Figure(picture, Palette.of(store.workspace().view().theme()).ink(Role.FOCUS),
                id -> chosen.getOrDefault(id, List.of()).forEach(store::apply));
    }

    private Node fact(Card.Fact fact) {
        var name = wrapped(fact.name(), "name");
        var value = new VBox(wrapped(fact.value(), "value"));
        fact.said().forEach(said -> value.getChildren().add(brief(said)));
        HBox.setHgrow(value, Priority.ALWAYS);
        return styled(new HBox(name, value), "fact");
    }

    private static Node said(Card.Said said) {
        var box = new VBox();
        if (said.words().isEmpty()) {
            box.getChildren().add(wrapped(said.where(), "words"));
        } else {
            box.getChildren().addAll(wrapped(said.words(), "words"), wrapped(said.where(), "where"));
        }
        if (!said.note().isEmpty()) {
            box.getChildren().add(wrapped(said.note(), "where"));
        }
        return styled(box, "said", said.disputes() ? "against" : "for");
    }

    /// Who says so, in smaller type under what is said.
    private static Node brief(Card.Said said) {
        String sign = said.disputes() ? "≠ " : "";
        String all = String.join(" · ", Stream.of(said.words(), said.where(), said.note())
                .filter(part -> !part.isEmpty()).toList());
        return wrapped(sign + all, "brief");
    }

    private Node ties(Card.Ties ties) {
        var box = new VBox();
        if (!ties.how().isEmpty()) {
            box.getChildren().add(wrapped(ties.how(), "how"));
        }
        box.getChildren().add(new Runs(ties.links().stream().map(this::link).toList()));
        ties.said().forEach(said -> box.getChildren().add(brief(said)));
        return styled(box, "ties");
    }

    private Node link(Card.Link link) {
        Labeled name = link.id().<Labeled>map(id -> link(id, link.name()))
                .orElseGet(() -> wrapped(link.name(), "unnamed"));
        return link.remark().isEmpty()
                ? name
                : new Runs(List.of(name, wrapped(link.remark(), "remark")));
    }

    private Node reach(Card.Reach reach) {
        var words = new Runs(List.of(link(reach.id(), reach.name()), wrapped(reach.remark(), "remark")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = styled(new Label(reach.number()), "number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var suppose = suppose(store.workspace().words().say("gap.suppose"), reach.suppose());
        suppose.setAccessibleText(store.workspace().words().say("gap.suppose.hub", reach.name()));
        return styled(new HBox(words, number, suppose), "reach");
    }

    private Button suppose(String words, Supposition supposition) {
        var button = styled(new Button(words), "suppose");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> Supposing.changes(store.workspace(), supposition).toList().forEach(store::apply));
        return button;
    }

    private static Button wrapping(Button button) {
        button.setWrapText(true);
        button.setMinSize(0, Region.USE_PREF_SIZE);
        return button;
    }

    private Hyperlink link(String id, String name) {
        var link = new Hyperlink(name);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            store.apply(new Look.Hover(Optional.empty()));
            store.apply(new Look.Select(Optional.of(id)));
        });
        link.setOnMouseEntered(_ -> store.apply(new Look.Hover(Optional.of(id))));
        link.setOnMouseExited(_ -> store.apply(new Look.Hover(Optional.empty())));
        return link;
    }

    private Hyperlink choice(Card.Choice choice) {
        var link = styled(new Hyperlink(choice.words()), "choice-of-way");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.pseudoClassStateChanged(SHOWN, choice.shown());
        link.setAccessibleText(choice.shown()
                ? store.workspace().words().say("ask.asked", choice.words())
                : choice.words());
        link.setOnAction(_ -> {
            link.setVisited(false);
            store.apply(new Look.Inquire(Optional.of(choice.asks())));
        });
        return link;
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return styled(label, style);
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
