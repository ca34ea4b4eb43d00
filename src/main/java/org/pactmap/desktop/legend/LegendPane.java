package org.pactmap.desktop.legend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pactmap.agreement.Entity.Recommendation;
import org.pactmap.desktop.canvas.Sample;
import org.pactmap.desktop.look.Citing;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Counts;
import org.pactmap.plot.FilterWords;
import org.pactmap.plot.GroupSample;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.view.Group;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The legend, which is the filter: what is on the map by symbol and count, with a tick that dims it or hides it. The
/// counts follow the day and the other filters.
public final class LegendPane extends VBox {

    private final Store store;
    private final Citing citing;
    private final Heading heading = new Heading();
    private final Label aside = new Label();
    private final VBox rows = new VBox();
    private final SequencedMap<Group, Row> byGroup = new LinkedHashMap<>();
    private SequencedMap<Group, Integer> counts = new LinkedHashMap<>();

    /// @param citing copies the footnote of a count
    public LegendPane(Store store, Citing citing) {
        this.store = store;
        this.citing = citing;
        getStyleClass().add("legend");
        aside.getStyleClass().add("aside");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        rows.getStyleClass().add("rows");
        getChildren().addAll(new HBox(heading, space, aside), rows);
        for (Group group : Group.values()) {
            byGroup.put(group, new Row(group));
        }
        store.watchSubject(this::show);
    }

    /// Takes the counts of the map that is shown.
    public void count(Counts shown) {
        if (!shown.groups().equals(counts)) {
            counts = shown.groups();
            show(store.workspace());
        }
    }

    private void show(Workspace workspace) {
        var words = new FilterWords(workspace.names());
        heading.say(workspace.words().say("legend.heading"));
        aside.setText(workspace.words().say("legend.signed-of",
                workspace.words().say("of", counts.getOrDefault(Group.SIGNED, 0),
                        workspace.findings().signed().size())));
        List<Row> now = byGroup.values().stream().filter(row -> counts.containsKey(row.group)
                || row.group == Group.RECOMMENDATIONS && row.offers(workspace)).toList();
        if (!rows.getChildren().equals(now)) {
            rows.getChildren().setAll(now);
        }
        byGroup.values().forEach(row -> row.show(workspace, words));
    }

    /// One group.
    private final class Row extends HBox {

        private final Group group;
        private final CheckBox tick = new CheckBox();
        private final Sample sample = new Sample();
        private final Label count = new Label();
        private final Tooltip rule = new Tooltip();
        private int number;

        private Row(Group group) {
            this.group = group;
            getStyleClass().add("group");
            count.getStyleClass().add("count");
            count.setMinWidth(USE_PREF_SIZE);
            tick.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(tick, Priority.ALWAYS);
            tick.setGraphic(sample);
            tick.setOnAction(_ -> apply());
            getChildren().addAll(tick, count);
            rule.setWrapText(true);
            rule.setMaxWidth(300);
            Tooltip.install(this, rule);
            citing.offer(this, () -> Citing.citation(store.workspace()).of(group, number));
        }

        /// Recommendations lie on a shelf that is opened; ticking them opens it.
        private void apply() {
            if (group == Group.RECOMMENDATIONS) {
                store.apply(new Look.OpenShelf(tick.isSelected()));
            } else {
                store.apply(new Look.Sift(store.workspace().view().filter().with(group, tick.isSelected())));
            }
        }

        private boolean offers(Workspace workspace) {
            return !recommendations(workspace).isEmpty();
        }

        private List<Recommendation> recommendations(Workspace workspace) {
            return workspace.facts().all(Recommendation.class).stream()
                    .filter(one -> workspace.network().exists(one.id())).toList();
        }

        private void show(Workspace workspace, FilterWords words) {
            boolean shelf = group == Group.RECOMMENDATIONS;
            int shown = counts.getOrDefault(group, shelf ? recommendations(workspace).size() : 0);
            number = shown;
            rule.setText(workspace.words().capital(Citing.citation(workspace).rule(group)));
            tick.setAccessibleHelp(rule.getText());
            String name = workspace.words().capital(words.group(group));
            tick.setText(name);
            tick.setAccessibleText(name + ": " + shown);
            tick.setSelected(shelf
                    ? workspace.view().shelfOpen()
                    : !workspace.view().filter().without().contains(group));
            count.setText(Integer.toString(shown));
            sample.show(GroupSample.of(group, workspace.view().theme(),
                    Palette.of(workspace.view().theme()).ink(Role.GROUND)));
        }
    }
}
