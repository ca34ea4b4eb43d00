package org.pactmap.desktop.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.agreement.Facts;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.search.Entries;
import org.pactmap.search.Entry;
import org.pactmap.search.Index;
import org.pactmap.search.Match;
import org.pactmap.search.Questions;
import org.pactmap.search.Ready;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// Finds things, sources, commands and ready questions as they are typed, in any language. Enter goes to the first, and
/// on to the next.
public final class FindPane extends VBox {

    private static final int MOST = 40;
    private static final String ERRAND = "find";

    private final Store store;
    private final Supplier<List<Command>> commands;
    private final Consumer<String> goTo;
    private final CustomTextField field = new CustomTextField();
    private final Label none = new Label();
    private final ListView<Match> matches = new ListView<>();
    private final Errands errands;
    /// What can be found of the facts, as soon as it is gathered.
    private @Nullable Index things;
    private @Nullable Index index;
    private Object indexed = List.of();
    private List<Command> known = List.of();
    private List<Ready> questions = List.of();
    private Object fitting = List.of();
    private boolean opened;

    /// Something that can be done, by the name that a menu has for it.
    public record Command(String name, Runnable action) {}

    /// @param goTo shows a thing of the facts
    public FindPane(Store store, Errands errands, Supplier<List<Command>> commands, Consumer<String> goTo) {
        this.store = store;
        this.errands = errands;
        this.commands = commands;
        this.goTo = goTo;
        getStyleClass().add("find");
        field.setLeft(new FontIcon(Feather.SEARCH));
        none.getStyleClass().add("aside");
        none.setWrapText(true);
        matches.setCellFactory(_ -> new Cell());
        matches.setOnMouseClicked(_ -> open());
        matches.setOnKeyPressed(this::press);
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(field, none, matches);
        store.watch(workspace -> workspace.view().language(), _ -> {
            field.setPromptText(words().say("find.prompt"));
            field.setAccessibleText(words().say("find"));
        });
        store.watch(workspace -> List.of(workspace.facts(), workspace.view().language()), _ -> gather());
    }

    /// Takes the keyboard to the field.
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /// Whether something is asked.
    public ObservableValue<Boolean> asking() {
        return field.textProperty().map(text -> !text.isBlank());
    }

    private void find() {
        String query = field.getText();
        boolean asked = !query.isBlank();
        opened = false;
        Index gathered = things;
        matches.getItems().setAll(asked && gathered != null ? index(gathered).find(query, MOST) : List.of());
        matches.getSelectionModel().selectFirst();
        boolean found = !matches.getItems().isEmpty();
        matches.setVisible(found);
        matches.setManaged(found);
        none.setVisible(asked && gathered != null && (!found || !matches.getItems().getFirst().asWritten()));
        none.setManaged(none.isVisible());
        none.setText(words().say(found ? "find.nearly" : "find.none", query.strip()));
    }

    /// Gathers what can be found of the facts, which takes long where there are many.
    private void gather() {
        Facts facts = store.workspace().facts();
        Language language = store.workspace().view().language();
        things = null;
        errands.find(ERRAND, () -> Index.of(Entries.of(facts, language)), gathered -> {
            things = gathered;
            index = null;
            find();
        });
        find();
    }

    /// What can be found, put together anew for other facts, another language, or where something else can be done.
    private Index index(Index gathered) {
        Workspace workspace = store.workspace();
        known = commands.get();
        List<Object> of = List.of(known.stream().map(Command::name).toList(), questions(workspace));
        Index before = index;
        if (before != null && of.equals(indexed)) {
            return before;
        }
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < known.size(); i++) {
            String name = known.get(i).name();
            entries.add(new Entry(Integer.toString(i), Entry.Kind.COMMAND, name,
                    List.of(new Entry.Text(Entry.Role.NAME, name))));
        }
        entries.addAll(Questions.entries(questions));
        Index next = gathered.with(entries);
        index = next;
        indexed = of;
        return next;
    }

    /// The ready questions that fit what is looked at.
    private List<Ready> questions(Workspace workspace) {
        List<Object> to = List.of(workspace.findings(), workspace.view().language());
        if (!to.equals(fitting)) {
            questions = Questions.of(workspace.network(), workspace.findings(), workspace.view().language());
            fitting = to;
        }
        return questions;
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case ENTER -> step();
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> clear();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /// Opens what is selected; once it is open, the next.
    private boolean step() {
        if (opened && matches.getSelectionModel().getSelectedIndex() + 1 < matches.getItems().size()) {
            matches.getSelectionModel().selectNext();
        }
        open();
        return true;
    }

    private boolean move(int by) {
        int next = Math.clamp(matches.getSelectionModel().getSelectedIndex() + by, 0,
                Math.max(0, matches.getItems().size() - 1));
        matches.getSelectionModel().select(next);
        matches.scrollTo(next);
        opened = false;
        return true;
    }

    private boolean clear() {
        boolean asked = !field.getText().isEmpty();
        field.clear();
        return asked;
    }

    private void open() {
        Match match = matches.getSelectionModel().getSelectedItem();
        if (match == null) {
            return;
        }
        opened = true;
        switch (match.entry().kind()) {
            case THING -> goTo.accept(match.entry().id());
            case SOURCE -> showSource(match.entry().id());
            case COMMAND -> known.get(Integer.parseInt(match.entry().id())).action().run();
            case QUESTION -> store.apply(new Look.Inquire(
                    Optional.of(questions.get(Integer.parseInt(match.entry().id())).asks())));
        }
    }

    /// Shows what one source says.
    private void showSource(String id) {
        Filter filter = store.workspace().view().filter();
        var condition = new Condition.SaidBy(id);
        if (!filter.conditions().contains(condition)) {
            store.apply(new Look.Sift(filter.toggled(condition)));
        }
    }

    private Words words() {
        return store.workspace().words();
    }

    /// The name, and the text by which it was found where that is another.
    private final class Cell extends ListCell<Match> {

        private final Label name = new Label();
        private final Label by = new Label();
        private final VBox both = new VBox(name, by);

        Cell() {
            by.getStyleClass().add("aside");
            both.setMouseTransparent(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Match match, boolean empty) {
            super.updateItem(match, empty);
            setGraphic(match == null || empty ? null : both);
            if (match != null) {
                name.setText(match.entry().name());
                by.setText(match.by().words().equals(match.entry().name())
                        ? words().say("find.kind." + match.entry().kind().name().toLowerCase(Locale.ROOT))
                        : match.by().words());
                setAccessibleText(name.getText() + ", " + by.getText());
            }
        }
    }
}
