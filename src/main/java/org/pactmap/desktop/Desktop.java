package org.pactmap.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.pactmap.desktop.ask.AskPane;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.canvas.Still;
import org.pactmap.desktop.export.SavePicture;
import org.pactmap.desktop.export.SavedNote;
import org.pactmap.desktop.export.Taking;
import org.pactmap.desktop.find.FindPane;
import org.pactmap.desktop.inspector.InspectorPane;
import org.pactmap.desktop.legend.LegendPane;
import org.pactmap.desktop.legend.OnlyPane;
import org.pactmap.desktop.look.Citing;
import org.pactmap.desktop.look.Styling;
import org.pactmap.desktop.look.SystemLook;
import org.pactmap.desktop.missing.MissingPane;
import org.pactmap.desktop.open.DropPane;
import org.pactmap.desktop.open.OpenFile;
import org.pactmap.desktop.open.RefusalPane;
import org.pactmap.desktop.project.KeepProject;
import org.pactmap.desktop.project.UnsavedPane;
import org.pactmap.desktop.project.UnwrittenPane;
import org.pactmap.desktop.recovery.Autosave;
import org.pactmap.desktop.recovery.Copies;
import org.pactmap.desktop.recovery.RecoveryPane;
import org.pactmap.desktop.scenario.HoldBefore;
import org.pactmap.desktop.scenario.ScenarioPane;
import org.pactmap.desktop.since.SincePane;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.desktop.store.PreferencesFile;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.desktop.tables.TablesPane;
import org.pactmap.desktop.tables.TakeRows;
import org.pactmap.desktop.timeline.TimelinePane;
import org.pactmap.desktop.views.Stepping;
import org.pactmap.desktop.views.ViewsPane;
import org.pactmap.desktop.window.Commands;
import org.pactmap.desktop.window.FirstSight;
import org.pactmap.desktop.window.Placement;
import org.pactmap.desktop.window.Time;
import org.pactmap.desktop.window.Twin;
import org.pactmap.desktop.window.WindowPane;
import org.pactmap.export.AtomicFile;
import org.pactmap.picture.Typeface;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.view.View;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The window, put together from its parts.
public final class Desktop {

    private final Stage stage;
    private final Store store;
    private final Settings settings;
    private final Errands errands;
    private final Scene scene;
    private final Start start;

    /// How files are chosen; a test chooses without a dialog.
    ///
    /// @param open a file to open, if one is chosen
    /// @param save where to save a picture under a proposed name, if somewhere
    /// @param table where to save a table under a proposed name, if somewhere
    /// @param keep where to save the project under a proposed name, if somewhere
    record Choosers(Function<Words, Optional<Path>> open, BiFunction<Words, String, Optional<Path>> save,
            BiFunction<Words, String, Optional<Path>> keep, BiFunction<Words, String, Optional<Path>> table) {

        static Choosers over(Window window) {
            return new Choosers(OpenFile.chooser(window), SavePicture.chooser(window),
                    KeepProject.chooser(window), TakeRows.chooser(window));
        }
    }

    /// Puts the first sight of the window on a stage, which is not shown yet.
    Desktop(Stage stage, Start start) {
        this.stage = stage;
        this.start = start;
        Preferences preferences = start.preferences();
        this.store = new Store(new Look.Paint(SystemLook.now().theme(preferences)).after(start.workspace()));
        this.settings = new Settings(preferences);
        this.errands = new Errands(store);
        Preferences.Frame frame = Placement.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList(),
                preferences.frame());
        View view = store.workspace().view();
        boolean foreseen = view.equals(start.workspace().view()) && Placement.likely(preferences.frame())
                .equals(new Dimension2D(frame.width(), frame.height()));
        var sight = new FirstSight(Optional.of(start.still()).filter(_ -> foreseen).map(Still::image));
        // The scene has the size of its window from the first, so that the map is laid out and painted once.
        this.scene = new Scene(sight, frame.width(), frame.height(),
                Color.web(Palette.of(view.theme()).ink(Role.GROUND).hex()));
        stage.setScene(scene);
        Placement.put(stage, frame);
        store.watch(Desktop::title, stage::setTitle);
    }

    /// Starts the toolkit and shows the window with the facts that come with the program, which are read and laid
    /// out while the toolkit starts. Returns at once; the program goes on until the window is closed.
    ///
    /// @param first a file to open then, if one is asked for
    /// @return whether there is a display to show a window on; if not, nothing was started
    public static boolean run(Optional<Path> first) {
        PreferencesFile file = PreferencesFile.ofUser();
        var start = CompletableFuture.supplyAsync(Start::bundled)
                .thenCombine(CompletableFuture.supplyAsync(file::read), Start::of);
        try {
            Platform.startup(() -> Thread.ofVirtual().name("opening").start(() -> open(file, start, first)));
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            return false;
        }
    }

    private static void open(PreferencesFile file, CompletableFuture<Start> start, Optional<Path> first) {
        try {
            Start ready = start.join();
            Platform.runLater(() -> {
                var stage = new Stage();
                var desktop = new Desktop(stage, ready);
                stage.setOnHidden(_ -> desktop.keep(file));
                stage.show();
                FirstSight.onceSeen(() -> {
                    OpenFile open = desktop.furnish(Choosers.over(stage),
                            new Copies(file.path().resolveSibling("unsaved")), InstantSource.system());
                    first.ifPresent(open::open);
                });
            });
        } catch (RuntimeException fault) {
            Platform.exit();
            throw fault;
        }
    }

    /// Puts the map and all its panels in the place of the first sight.
    ///
    /// @param copies where work is kept that is not saved yet
    /// @return what opens files in the window
    OpenFile furnish(Choosers choosers, Copies copies, InstantSource clock) {
        var keep = new KeepProject(store, errands, AtomicFile.DISK, choosers.keep());
        UnsavedPane unsaved = unsaved(keep);
        var open = new OpenFile(store, settings, errands, choosers.open(), unsaved::before);
        var map = new MapPane(store, errands, Typeface.bundled(), start.globe(), this::calm);
        var citing = new Citing(store);
        var missing = new MissingPane(store, citing, map::goTo);
        var inspector = new InspectorPane(store, errands, citing, map::resume);
        map.onOpen(inspector::open);
        var taking = new Taking(store, errands, map::seen, start.globe(), choosers.save(), stage);
        StackPane over = over(new RefusalPane(store, open::choose), new UnwrittenPane(store, keep),
                recovery(copies, clock, open), unsaved, taking.pane(), drops(open));
        var legend = new LegendPane(store, citing);
        var commands = new AtomicReference<Supplier<List<FindPane.Command>>>(List::of);
        var find = new FindPane(store, errands, () -> commands.get().get(), map::goTo);
        var frame = new AtomicReference<Runnable>(() -> {});
        Runnable startFinding = inColumn(frame, find::start);
        var only = new OnlyPane(store, startFinding);
        map.onCounted(legend::count);
        map.onCounted(only::count);
        var views = new ViewsPane(store);
        var scenarios = new ScenarioPane(store);
        var window = new WindowPane(store, settings, errands,
                new Commands(open::choose, open::open, open::openBundled, takes(taking), keep::save, keep::saveAs,
                        startFinding, inColumn(frame, scenarios::suppose), inspector::connect,
                        () -> citing.copy(scene.getFocusOwner()),
                        inColumn(frame, views::ask), this::step, () -> unsaved.before(stage::hide)),
                new WindowPane.Panels(map, missing, inspector, missing::fit,
                        over,
                        List.of(legend, only, new AskPane(store), scenarios, views)),
                new WindowPane.Finding(find, find.asking()), time(), twin(choosers, inspector::open, map::resume));
        commands.set(window.commands(name -> action -> new FindPane.Command(name, action)));
        frame.set(window::showColumn);
        scene.setRoot(window);
        map.requestFocus();
        dress();
        return open;
    }

    private void dress() {
        HoldBefore.on(scene, store);
        Styling.dress(scene, store, settings);
        showAlone();
        SavedNote.tell(store, stage);
    }

    private DropPane drops(OpenFile open) {
        var drop = new DropPane(store, open::open);
        drop.listen(scene);
        return drop;
    }

    /// What may lie over the map, which is reached through where nothing does.
    private static StackPane over(Node... panes) {
        var over = new StackPane(panes);
        over.setPickOnBounds(false);
        over.setMinSize(0, 0);
        return over;
    }

    /// Keeps what is not saved as long as the window is open, and offers what was left when it last was.
    private RecoveryPane recovery(Copies copies, InstantSource clock, OpenFile open) {
        var autosave = new Autosave(store, copies, clock, Autosave.WAIT);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> autosave.close());
        return new RecoveryPane(store, autosave, open::recover, clock, ZoneId.systemDefault());
    }

    private static Commands.Takes takes(Taking taking) {
        return new Commands.Takes(taking::save, taking::choose, taking::copy, taking::print);
    }

    private void showAlone() {
        store.watch(Workspace::mapAlone, alone -> {
            stage.setFullScreenExitHint(store.workspace().words().say("alone.hint"));
            stage.setFullScreen(alone);
        });
        stage.fullScreenProperty().subscribe(full -> {
            if (!full && store.workspace().mapAlone()) {
                store.apply(new Look.ShowMapAlone(false));
            }
        });
    }

    /// Asks before anything is lost, also when the window is to be closed, whoever asks for that. Where the project is
    /// kept is one of the recent files from then on.
    private UnsavedPane unsaved(KeepProject keep) {
        var unsaved = new UnsavedPane(store, keep);
        store.watch(workspace -> workspace.desk().file(), kept -> kept.ifPresent(
                path -> settings.change(before -> before.opened(path.toAbsolutePath()))));
        stage.setOnCloseRequest(event -> {
            event.consume();
            unsaved.before(stage::hide);
        });
        return unsaved;
    }

    /// Does something in the column on the left, which is shown first.
    private static Runnable inColumn(AtomicReference<Runnable> show, Runnable what) {
        return () -> {
            show.get().run();
            what.run();
        };
    }

    /// Whether nothing is to move that need not; what the system wants, the scene has from it.
    private boolean calm() {
        return settings.preferences().calm().granted(scene.getPreferences().isReducedMotion());
    }

    private Twin twin(Choosers choosers, Runnable open, Runnable left) {
        var tables = new TablesPane(store, errands, new TakeRows(store, errands, choosers.table()), open);
        tables.onLeft(left);
        return new Twin(tables, tables::head, tables::inSight, tables::start);
    }

    private Time time() {
        var timeline = new TimelinePane(store, Typeface.bundled(), this::calm);
        return new Time(timeline, timeline::head, timeline::fit, new SincePane(store), timeline::ask, timeline::play,
                timeline::previous, timeline::next, timeline::first, timeline::last, timeline::compare);
    }

    private void step(int views) {
        Stepping.from(store.workspace(), views).ifPresent(view -> store.apply(new Look.Recall(view)));
    }

    /// Remembers where the window stands and what was chosen in it, in a file that is written on a thread of its own.
    private void keep(PreferencesFile file) {
        Preferences left = settings.preferences().with(new Preferences.Frame(stage.getX(), stage.getY(),
                stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        Thread.ofPlatform().name("preferences").start(() -> file.write(left));
    }

    private static String title(Workspace workspace) {
        String of = workspace.desk().file().map(file -> String.valueOf(file.getFileName()))
                .orElseGet(() -> workspace.facts().header().title().in(workspace.view().language()));
        return (workspace.unsaved() ? "• " : "") + workspace.words().say("window.title", of);
    }
}
