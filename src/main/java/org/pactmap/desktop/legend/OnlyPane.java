package org.pactmap.desktop.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.plot.FilterWords;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What else can be asked of what is shown: what one source says, the members of a body. What is asked stands below,
/// each to be taken back by a click.
public final class OnlyPane extends VBox {

    private static final int MOST_BODIES = 4;

    private final Store store;
    private final Heading heading = new Heading();
    private final CheckBox article = new CheckBox();
    private final FlowPane members = new FlowPane();
    private final FlowPane asked = new FlowPane();
    private final CheckBox hide = new CheckBox();
    private Optional<String> source = Optional.empty();
    private Object facts = new Object();

    public OnlyPane(Store store) {
        this.store = store;
        getStyleClass().add("only");
        members.getStyleClass().add("chips");
        asked.getStyleClass().add("chips");
        article.setOnAction(_ -> source.ifPresent(id -> toggle(new Condition.SaidBy(id))));
        hide.setOnAction(_ -> sift(filter -> filter.in(hide.isSelected() ? Filter.Manner.HIDE : Filter.Manner.DIM)));
        getChildren().addAll(heading, article, members, asked, hide);
        store.watchSubject(this::show);
    }

    private void show(Workspace workspace) {
        if (!facts.equals(workspace.facts())) {
            facts = workspace.facts();
            source = stating(workspace);
        }
        Filter filter = workspace.view().filter();
        heading.say(workspace.words().say("only"));
        article.setVisible(source.isPresent());
        article.setManaged(source.isPresent());
        source.ifPresent(id -> {
            article.setText(workspace.words().say("only.source",
                    Optional.ofNullable(workspace.facts().sources().get(id)).map(one -> one.shortTitle()).orElse(id)));
            article.setSelected(filter.conditions().contains(new Condition.SaidBy(id)));
        });
        members.getChildren().setAll(workspace.findings().candidates().stream()
                .filter(candidate -> candidate.reach() > 0).limit(MOST_BODIES)
                .map(candidate -> member(workspace, candidate.body(), candidate.reach())).toList());
        members.setManaged(!members.getChildren().isEmpty());
        asked.getChildren().setAll(chips(workspace, filter));
        asked.setManaged(!asked.getChildren().isEmpty());
        hide.setText(workspace.words().say("only.hide"));
        hide.setSelected(filter.manner() == Filter.Manner.HIDE);
    }

    /// The source that says what is missing on the day with which the dataset opens.
    private static Optional<String> stating(Workspace workspace) {
        var header = workspace.facts().header();
        Findings findings = Findings.of(Network.on(workspace.facts(), header.defaultDay()),
                new Question(header.system(), header.defaultFunction(), workspace.view().strength()));
        return findings.hub().speaksFor().stream().filter(Ground.Said.class::isInstance).map(Ground.Said.class::cast)
                .map(said -> said.evidence().source()).findFirst();
    }

    private Node member(Workspace workspace, String body, int reach) {
        var condition = new Condition.MemberOf(body);
        var chip = new ToggleButton(workspace.names().shortName(body) + "  " + reach);
        chip.getStyleClass().add("chip");
        chip.setSelected(workspace.view().filter().conditions().contains(condition));
        chip.setAccessibleText(new FilterWords(workspace.names()).of(condition) + ", " + reach);
        chip.setOnAction(_ -> toggle(condition));
        return chip;
    }

    private List<Node> chips(Workspace workspace, Filter filter) {
        var words = new FilterWords(workspace.names());
        var chips = new ArrayList<Node>();
        filter.without().forEach(group -> chips.add(chip(words.without(group), now -> now.with(group, true))));
        filter.conditions().forEach(one -> chips.add(chip(words.of(one), now -> now.toggled(one))));
        if (!filter.hidden().isEmpty()) {
            chips.add(chip(words.hidden(filter.hidden().size()), Filter::showing));
        }
        filter.focus().ifPresent(focus -> chips.add(chip(words.of(focus), now -> now.focusing(Optional.empty()))));
        return chips;
    }

    private Button chip(String words, java.util.function.UnaryOperator<Filter> without) {
        var chip = new Button(words, new FontIcon(Feather.X));
        chip.getStyleClass().addAll("chip", "asked");
        chip.setAccessibleText(store.workspace().words().say("only.take-back", words));
        chip.setOnAction(_ -> sift(without));
        return chip;
    }

    private void toggle(Condition condition) {
        sift(filter -> filter.toggled(condition));
    }

    private void sift(java.util.function.UnaryOperator<Filter> change) {
        store.apply(new Look.Sift(change.apply(store.workspace().view().filter())));
    }
}
