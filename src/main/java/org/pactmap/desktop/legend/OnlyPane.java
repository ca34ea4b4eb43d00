package org.pactmap.desktop.legend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.plot.Counts;
import org.pactmap.plot.FilterWords;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What else can be asked of what is shown: what one source says, the members of a body, and more in a menu. What is
/// asked stands below, each to be taken back by a click, and with it whether the rest is dimmed or hidden.
public final class OnlyPane extends VBox {

    private static final int MOST_BODIES = 4;

    private final Store store;
    private final Heading heading = new Heading();
    private final CheckBox article = new CheckBox();
    private final FlowPane members = new FlowPane();
    private final SequencedMap<String, ToggleButton> byBody = new LinkedHashMap<>();
    private final MoreFilters more;
    private final AskedChips asked;
    private final CheckBox hide = new CheckBox();
    private Optional<String> source = Optional.empty();
    private Object facts = new Object();

    /// @param find takes the keyboard to where things and sources are found
    public OnlyPane(Store store, Runnable find) {
        this.store = store;
        more = new MoreFilters(store, this::toggle, find);
        asked = new AskedChips(store, more::requestFocus);
        getStyleClass().add("only");
        members.getStyleClass().add("chips");
        article.setMnemonicParsing(false);
        article.setOnAction(_ -> source.ifPresent(id -> toggle(new Condition.SaidBy(id))));
        hide.setOnAction(_ -> sift(filter -> filter.in(hide.isSelected() ? Filter.Manner.HIDE : Filter.Manner.DIM)));
        getChildren().addAll(heading, article, members, asked, hide);
        store.watchSubject(this::show);
    }

    /// Takes the counts of the map that is shown.
    public void count(Counts counts) {
        asked.count(counts);
        more.count(counts);
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
        List<Candidate> bodies = workspace.findings().candidates().stream()
                .filter(candidate -> candidate.reach() > 0).limit(MOST_BODIES).toList();
        bodies.forEach(candidate -> show(workspace, candidate));
        List<Node> chips =
                Stream.<Node>concat(bodies.stream().map(candidate -> chip(candidate.body())), Stream.of(more))
                        .toList();
        if (!chips.equals(members.getChildren())) {
            members.getChildren().setAll(chips);
        }
        boolean sifts = filter.manner() == Filter.Manner.HIDE || !filter.parts().isEmpty();
        hide.setVisible(sifts);
        hide.setManaged(sifts);
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

    private void show(Workspace workspace, Candidate candidate) {
        var condition = new Condition.MemberOf(candidate.body());
        ToggleButton chip = chip(candidate.body());
        chip.setText(workspace.names().shortName(candidate.body()) + " " + candidate.reach());
        chip.setSelected(workspace.view().filter().conditions().contains(condition));
        chip.setAccessibleText(new FilterWords(workspace.names()).of(condition) + ", " + candidate.reach());
    }

    /// The chip of a body, which stays the same, so that the keyboard stays at it.
    private ToggleButton chip(String body) {
        return byBody.computeIfAbsent(body, id -> {
            var chip = new ToggleButton();
            chip.getStyleClass().add("chip");
            chip.setMnemonicParsing(false);
            chip.setOnAction(_ -> toggle(new Condition.MemberOf(id)));
            return chip;
        });
    }

    private void toggle(Condition condition) {
        sift(filter -> filter.toggled(condition));
    }

    private void sift(UnaryOperator<Filter> change) {
        store.apply(new Look.Sift(change.apply(store.workspace().view().filter())));
    }
}
