package org.pactmap.desktop.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.report.table.Branch;
import org.pactmap.report.table.Subject;
import org.pactmap.report.table.Table;
import org.pactmap.view.Camera;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// The twin of the map: the same network in tables and as a tree, in step with it. What is selected in one is selected
/// in the other, and day, scenario and filter hold for both.
public final class TablesPane extends VBox {

    private static final PseudoClass SUPPOSED = PseudoClass.getPseudoClass("supposed");

    private final Store store;
    private final Gathering gathering;
    private final Map<Subject, Grid> grids = new EnumMap<>(Subject.class);
    private final KindTree tree;
    private final StackPane seen = new StackPane();
    private final HBox head = new HBox();
    private final HBox kinds = new HBox();
    private final ToggleGroup listings = new ToggleGroup();
    private final ToggleButton more = new ToggleButton();
    private final SortMenu sort;
    private final TakeMenu take;
    private final Label headline = new Label();
    private final Label note = new Label();
    private Listing listing = Listing.ENTITIES;
    private boolean inSight;
    private Runnable left = () -> {};

    /// @param open takes the keyboard to what is said of the thing that is selected
    public TablesPane(Store store, Errands errands, TakeRows taking, Runnable open) {
        this.store = store;
        gathering = new Gathering(errands, this::gather);
        var actions = new RowActions(store, open);
        take = new TakeMenu(this::grid, taking);
        sort = new SortMenu(() -> grid().view(), () -> store.workspace().words());
        for (Subject subject : Subject.values()) {
            var grid = new Grid(actions, this::gather);
            grids.put(subject, grid);
            take.attach(grid);
            grid.view().addEventFilter(KeyEvent.KEY_PRESSED, event -> open(event, grid, actions));
            grid.view().getSortOrder().subscribe(this::explain);
        }
        tree = new KindTree(actions);
        lay();
        store.watch(workspace -> workspace.view().from(Camera.FIT).selecting(Optional.empty()), _ -> gather());
        store.watch(workspace -> List.of(workspace.facts(), workspace.network().scenario()), _ -> gather());
        store.watch(workspace -> workspace.view().selected(), this::select);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
    }

    private void lay() {
        getStyleClass().add("tables");
        kinds.getStyleClass().add("listings");
        for (Listing one : Listing.values()) {
            var button = new ToggleButton();
            button.setToggleGroup(listings);
            button.setUserData(one);
            button.setSelected(one == listing);
            kinds.getChildren().add(button);
        }
        listings.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                listings.selectToggle(before);
            } else if (now.getUserData() instanceof Listing one && one != listing) {
                choose(one);
            }
        });
        kinds.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                start();
                event.consume();
            }
        });
        more.setId("more");
        more.setOnAction(_ -> gather());
        head.getStyleClass().add("head");
        head.getChildren().addAll(kinds, space(), more, sort, take);
        headline.getStyleClass().add("headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        note.getStyleClass().add("note");
        headline.textTruncatedProperty().subscribe(cut -> headline.setTooltip(
                cut ? new Tooltip(headline.getText()) : null));
        note.textTruncatedProperty().subscribe(cut -> note.setTooltip(cut ? new Tooltip(note.getText()) : null));
        seen.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveToWindow);
        VBox.setVgrow(seen, Priority.ALWAYS);
        seen.setMinHeight(0);
        getChildren().addAll(head, headline, seen, note);
        choose(listing);
    }

    /// Keys with Ctrl that go through days are the window's; a table would take them for its cells.
    private void leaveToWindow(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode().isNavigationKey()) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Puts something before all else at the head.
    public void head(Node first) {
        head.getChildren().addFirst(first);
    }

    /// What to do when the reader leaves the tables with the keyboard.
    public void onLeft(Runnable what) {
        left = what;
    }

    /// Whether the tables are seen; nothing is gathered for those that are not.
    public void inSight(boolean now) {
        inSight = now;
        gather();
    }

    /// Takes the keyboard to the rows.
    public void start() {
        Node rows = listing.subject().<Node>map(subject -> grid(subject).view()).orElseGet(tree::view);
        rows.requestFocus();
    }

    private Grid grid() {
        return grid(listing.subject().orElse(Subject.ENTITIES));
    }

    private Grid grid(Subject subject) {
        return Objects.requireNonNull(grids.get(subject));
    }

    private void choose(Listing one) {
        listing = one;
        seen.getChildren().setAll(one.subject().<Node>map(subject -> grid(subject).view()).orElseGet(tree::view));
        show(more, one == Listing.ENTITIES);
        show(sort, one != Listing.TREE);
        show(take, one != Listing.TREE);
        gather();
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void gather() {
        if (!inSight) {
            return;
        }
        Workspace workspace = store.workspace();
        say(workspace.words());
        listing.subject().ifPresentOrElse(
                subject -> gathering.table(workspace, subject, grid(subject).order(), more.isSelected(), this::show),
                () -> gathering.tree(workspace, this::show));
    }

    private void say(Words words) {
        for (Node node : kinds.getChildren()) {
            if (node instanceof ToggleButton button && button.getUserData() instanceof Listing one) {
                button.setText(words.say("tables.subject." + one.word()));
            }
        }
        kinds.setAccessibleText(words.say("tables.subject.tip"));
        more.setText(words.say("tables.more"));
        more.setTooltip(new Tooltip(words.say("tables.more.tip")));
        sort.say(words);
        take.say(words);
    }

    private void show(Table table) {
        Workspace now = store.workspace();
        grid(table.subject()).show(table, now.words().say("tables.none"),
                now.view().selected());
        head(table.headline());
        explain();
    }

    private void show(Branch branch) {
        tree.show(branch, store.workspace().view().selected());
        head(branch.name());
        explain();
    }

    private void head(String words) {
        headline.setText(words);
        headline.pseudoClassStateChanged(SUPPOSED, store.workspace().network().scenario().isPresent());
    }

    /// Says under the table what is said of all of it, and what the column tells by which it is sorted.
    private void explain() {
        List<String> said = listing.subject().map(subject -> grid(subject).explained(store.workspace().words()))
                .orElse(List.of());
        note.setText(String.join("  ·  ", said));
        show(note, !said.isEmpty());
    }

    private void select(Optional<String> selected) {
        if (inSight) {
            listing.subject().ifPresentOrElse(subject -> grid(subject).select(selected),
                    () -> tree.select(selected));
        }
    }

    private static void open(KeyEvent event, Grid grid, RowActions actions) {
        Line line = grid.view().getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && line != null) {
            actions.open(line.now());
            event.consume();
        }
    }
}
