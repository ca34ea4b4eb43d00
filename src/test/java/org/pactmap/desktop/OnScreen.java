package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.canvas.Pointer;
import org.pactmap.desktop.recovery.Copies;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window on the headless screen, with a robot at it. A test fails if anything goes wrong on the JavaFX thread, or
/// if the style sheets say anything that is not understood.
final class OnScreen implements BeforeEachCallback, AfterEachCallback {

    /// The headless screen is a square of 1000 pixels, and nothing may reach over its edge, not even a shadow.
    private static final Preferences.Frame FRAME = new Preferences.Frame(20, 20, 960, 900, false);

    private static final Logger STYLES = Logger.getLogger("javafx.css");

    final FxRobot robot = new FxRobot();

    /// What the next file choosers choose.
    final Deque<Path> chosen = new ArrayDeque<>();

    /// Where the window keeps what is not saved.
    final Path unsaved = temporary();

    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final Handler listener = new Listener();
    private final Preferences preferences;
    private Optional<Stage> stage = Optional.empty();

    OnScreen() {
        this(Preferences.NONE.with(Language.ENGLISH).with(Preferences.Appearance.LIGHT));
    }

    OnScreen(Preferences preferences) {
        this(preferences, FRAME);
    }

    private OnScreen(Preferences preferences, Preferences.Frame frame) {
        this.preferences = preferences.with(frame);
    }

    /// A window in the corner of the screen: the headless platform tells the place of a turn of the wheel from
    /// the corner of the screen, not of the window.
    static OnScreen inTheCorner() {
        return new OnScreen(Preferences.NONE.with(Language.ENGLISH).with(Preferences.Appearance.LIGHT),
                new Preferences.Frame(0, 0, 1000, 960, false));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        STYLES.addHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> add(fault));
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> add(fault));
            var shown = new Stage();
            var desktop = new Desktop(shown, Start.of(Opening.read(), preferences));
            desktop.furnish(new Desktop.Choosers(
                    _ -> Optional.ofNullable(chosen.poll()), (_, _) -> Optional.ofNullable(chosen.poll()),
                    (_, _) -> Optional.ofNullable(chosen.poll()), (_, _) -> Optional.ofNullable(chosen.poll())),
                    new Copies(unsaved), InstantSource.system());
            shown.show();
            stage = Optional.of(shown);
        });
        settle();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("unsaved");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        settle();
        robot.interact(() -> stage().close());
        FxToolkit.cleanupStages();
        STYLES.removeHandler(listener);
        Thread.setDefaultUncaughtExceptionHandler(null);
        assertThat(faults).as("what went wrong on the JavaFX thread, and what no style sheet should say").isEmpty();
    }

    private void add(Throwable fault) {
        faults.add(fault + " at " + List.of(fault.getStackTrace()).stream().limit(8).toList());
    }

    Stage stage() {
        return stage.orElseThrow();
    }

    MapPane map() {
        return only(".map", MapPane.class);
    }

    /// Waits until nothing is left to be laid out or painted.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    /// Waits, for some seconds at most, until something is so.
    void until(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
        } catch (TimeoutException tooLong) {
            throw new AssertionError("it did not come to that", tooLong);
        }
        settle();
    }

    /// Waits until all that moves by itself has had so many turns.
    void turns(int many) {
        var turns = new AtomicInteger();
        var timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                turns.incrementAndGet();
            }
        };
        robot.interact(timer::start);
        until(() -> turns.get() >= many);
        robot.interact(timer::stop);
    }

    /// Types what is to be found, and waits until it is answered.
    void ask(String words) {
        robot.write(words);
        until(() -> sees(".find .list-view") || sees(".find > .aside"));
    }

    /// Where the middle of a thing of the map is on the screen.
    Point2D at(String id) {
        settle();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Pointer.at(map(), id));
    }

    /// Where the middle of what the keyboard is at is on the screen.
    Point2D atFocus() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Pointer.atFocus(map()));
    }

    void click(String id) {
        robot.moveTo(at(id));
        settle();
        robot.clickOn(at(id));
        settle();
    }

    /// The one visible node of a selector.
    <N extends Node> N only(String selector, Class<N> kind) {
        return robot.lookup(selector).queryAll().stream().filter(OnScreen::isSeen).map(kind::cast)
                .findFirst().orElseThrow(() -> new AssertionError("nothing is seen of " + selector));
    }

    /// Types a key while Ctrl is held.
    void withCtrl(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        settle();
    }

    /// Presses a button, which may lie below what is seen.
    void fire(String selector) {
        robot.interact(() -> {
            var button = only(selector, ButtonBase.class);
            button.requestFocus();
            button.fire();
        });
        settle();
    }

    /// Types into a field in the place of what stands there; the field keeps the keyboard.
    void write(String selector, String text) {
        var field = only(selector, TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text, 0);
        settle();
    }

    boolean sees(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(OnScreen::isSeen);
    }

    String text(String selector) {
        return only(selector, Labeled.class).getText();
    }

    /// All words that are seen within a node, in the order of its children.
    List<String> words(String selector) {
        return robot.lookup(selector).queryAll().stream().filter(OnScreen::isSeen).findFirst().stream()
                .flatMap(OnScreen::within).filter(OnScreen::isSeen).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).filter(text -> !text.isEmpty()).toList();
    }

    private static Stream<Node> within(Node node) {
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(OnScreen::within)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord said) {
            faults.add(said.getLevel() + " " + said.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
