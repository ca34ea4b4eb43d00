package org.pactmap.desktop.legend;

import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Counts;
import org.pactmap.view.Condition;
import org.pactmap.workspace.Workspace;

/// All other conditions that can be asked, by what they ask about, each with how many things would be left by it. They
/// stay open while the map follows, so that several are asked at once. What would leave nothing is not offered.
final class MoreFilters extends Button {

    private static final int MOST_SOURCES = 10;

    private final Store store;
    private final Consumer<Condition> toggle;
    private final Runnable find;
    private final Popover popover = new Popover();
    private final List<ConditionRow> rows = new ArrayList<>();
    private Optional<Counts> counts = Optional.empty();

    /// @param toggle asks a condition, or takes it back
    /// @param find takes the keyboard to where any source is found
    MoreFilters(Store store, Consumer<Condition> toggle, Runnable find) {
        this.store = store;
        this.toggle = toggle;
        this.find = find;
        getStyleClass().addAll("chip", "more");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setMnemonicParsing(false);
        setOnAction(_ -> open());
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_CENTER);
        popover.setDetachable(false);
        popover.setAnimated(false);
        store.watch(Workspace::words, words -> setText(words.say("only.more")));
    }

    void count(Counts shown) {
        counts = Optional.of(shown);
        if (popover.isShowing()) {
            rows.forEach(row -> row.show(store.workspace(), counts));
        }
    }

    /// Counting is left until somebody looks.
    private void open() {
        rows.clear();
        var status = new VBox();
        group(status, "only.more.agreement", Stream.of(AgreementStatus.values()).map(Condition.AgreementIs::new));
        group(status, "only.more.step", Stream.of(StepStatus.values()).map(Condition.StepIs::new));
        group(status, "only.more.strength", Stream.of(Strength.PLANNED, Strength.UNCERTAIN, Strength.ASSERTED)
                .map(Condition.AtLeast::new));
        Workspace workspace = store.workspace();
        var bodies = new VBox();
        group(bodies, "only.more.member", fullest(workspace.facts().all(Entity.Body.class).stream()
                .map(body -> new Condition.MemberOf(body.id()))));
        group(bodies, "only.more.function", workspace.facts().header().functions().keySet().stream()
                .map(Condition.Coordinates::new));
        var sources = new VBox();
        group(sources, "only.more.source", fullest(workspace.facts().sources().keySet().stream()
                .map(Condition.SaidBy::new)).limit(MOST_SOURCES));
        sources.getChildren().add(another());
        var all = new HBox(status, bodies, sources);
        all.getStyleClass().add("more-filters");
        popover.setContentNode(all);
        popover.show(this);
        if (isFocusVisible()) {
            status.getChildren().getFirst().requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private Stream<Condition> fullest(Stream<? extends Condition> conditions) {
        return conditions.map(Condition.class::cast).sorted(Comparator.comparingInt(
                one -> -counts.map(known -> known.left(one)).orElse(0)));
    }

    private void group(VBox column, String key, Stream<? extends Condition> conditions) {
        Workspace workspace = store.workspace();
        List<Condition> asked = workspace.view().filter().conditions();
        List<ConditionRow> offered = conditions
                .filter(one -> ConditionRow.offers(one, counts) || asked.contains(one))
                .map(one -> new ConditionRow(one, toggle)).toList();
        if (!offered.isEmpty()) {
            var heading = new Heading();
            heading.say(workspace.words().say(key));
            column.getChildren().add(heading);
            column.getChildren().addAll(offered);
            offered.forEach(row -> row.show(workspace, counts));
            rows.addAll(offered);
        }
    }

    private Hyperlink another() {
        var another = new Hyperlink(store.workspace().words().say("only.more.other-source"));
        another.setOnAction(_ -> {
            popover.hide();
            find.run();
        });
        return another;
    }
}
