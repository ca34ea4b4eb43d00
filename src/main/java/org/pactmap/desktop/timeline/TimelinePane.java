package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Typeface;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The timeline: on the left the day and what goes through time, beside it the strip.
public final class TimelinePane extends HBox {

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    private final Store store;
    private final Walk walk;
    private final Player player;
    private final Strip strip;
    private final DayField day;
    private final Button speed = new Button();
    private final Label wrong = new Label();
    private final HBox head = new HBox();
    private final Button first = button("first");
    private final Button previous = button("previous");
    private final Button play = button("play");
    private final Button next = button("next");
    private final Button last = button("last");
    private final ToggleButton compare = new ToggleButton();

    /// @param calm whether less motion is asked for
    public TimelinePane(Store store, Typeface typeface, BooleanSupplier calm) {
        this.store = store;
        walk = new Walk(store);
        player = new Player(walk, calm);
        day = new DayField(walk, typeface, this::tell);
        strip = new Strip(store, walk, player, typeface, day::type);
        day.onLeft(strip::requestFocus);
        getStyleClass().add("timeline");
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().addAll(block(), strip);
        player.playing().subscribe(_ -> showPlaying());
        store.watchSubject(this::show);
    }

    private VBox block() {
        speed.getStyleClass().add("speed");
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        wrong.setVisible(false);
        wrong.setManaged(false);
        compare.setGraphic(icon("compare"));
        compare.getStyleClass().addAll("step", "compare");
        play.getStyleClass().add("main");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(space, speed);
        head.setAlignment(Pos.CENTER_LEFT);
        var buttons = new HBox(first, previous, play, next, last, compare);
        buttons.getStyleClass().add("steps");
        first.setOnAction(_ -> walk.first());
        previous.setOnAction(_ -> walk.previous());
        play.setOnAction(_ -> player.turn());
        next.setOnAction(_ -> walk.next());
        last.setOnAction(_ -> walk.last());
        compare.setOnAction(_ -> compare());
        speed.setOnAction(_ -> faster());
        var block = new VBox(head, wrong, day, buttons);
        block.getStyleClass().add("block");
        return block;
    }

    /// Puts something before all else at the head.
    public void head(Node before) {
        head.getChildren().addFirst(before);
    }

    /// The height that it takes of a window: where that has little, names stand in one lane, then nowhere.
    public void fit(double window) {
        boolean bare = window < 660;
        pseudoClassStateChanged(BARE, bare);
        double height = window >= 760 ? 134 : bare ? 98 : 122;
        setMinHeight(height);
        setMaxHeight(height);
    }

    /// Goes from change to change, and to both ends.
    public void next() {
        walk.next();
    }

    public void previous() {
        walk.previous();
    }

    public void first() {
        walk.first();
    }

    public void last() {
        walk.last();
    }

    /// Lets time go by, or stops it.
    public void play() {
        player.turn();
    }

    /// Has a day typed.
    public void ask() {
        day.ask();
    }

    /// Compares with the day that is looked at from now on, or with none any more.
    public void compare() {
        Optional<LocalDate> since = store.workspace().view().since();
        store.apply(new Look.Compare(since.isPresent() ? Optional.empty() : Optional.of(walk.day())));
    }

    private void faster() {
        double now = player.speed();
        double then = SPEEDS.stream().filter(one -> one > now).findFirst().orElse(SPEEDS.getFirst());
        player.go(then);
        showSpeed(store.workspace().words());
    }

    private void show(Workspace workspace) {
        Words words = workspace.words();
        day.show(words);
        wrong.setText(words.say("timeline.wrong"));
        say(first, words.say("timeline.first"));
        say(previous, words.say("timeline.previous"));
        say(next, words.say("timeline.next"));
        say(last, words.say("timeline.last"));
        compare.setAccessibleText(words.say("timeline.compare"));
        compare.setTooltip(new Tooltip(words.say("timeline.compare.tip")));
        compare.setSelected(workspace.view().since().isPresent());
        showSpeed(words);
        showPlaying();
    }

    private void showSpeed(Words words) {
        double now = player.speed();
        String factor = now < 1 ? "½" : Integer.toString((int) now);
        speed.setText(factor + "×");
        speed.setAccessibleText(words.say("timeline.speed", factor));
        speed.setTooltip(new Tooltip(words.say("timeline.speed", factor)));
    }

    private void showPlaying() {
        boolean playing = player.playing().get();
        play.setGraphic(icon(playing ? "pause" : "play"));
        say(play, store.workspace().words().say(playing ? "timeline.pause" : "timeline.play"));
    }

    private void tell(boolean isWrong) {
        wrong.setVisible(isWrong);
        wrong.setManaged(isWrong);
        head.setVisible(!isWrong);
        head.setManaged(!isWrong);
    }

    private static void say(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static Button button(String name) {
        var button = new Button("", icon(name));
        button.getStyleClass().addAll("step", name);
        return button;
    }

    private static Region icon(String name) {
        var icon = new Region();
        icon.getStyleClass().addAll("icon", name);
        return icon;
    }
}
