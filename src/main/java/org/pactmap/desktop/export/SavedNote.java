package org.pactmap.desktop.export;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.News;

/// Tells in a corner of the window that a picture or a table was saved, or why it was not, and lets it fade.
public final class SavedNote {

    private static final Duration READ = Duration.seconds(6);

    private final Store store;
    private final Window window;
    private List<News> told = List.of();

    private SavedNote(Store store, Window window) {
        this.store = store;
        this.window = window;
    }

    /// Tells such news in a window from now on.
    public static void tell(Store store, Window window) {
        var note = new SavedNote(store, window);
        store.watch(workspace -> workspace.news().stream().filter(SavedNote::isOfFiles).toList(), note::show);
    }

    private static boolean isOfFiles(News news) {
        return switch (news) {
            case News.Saved _,News.NotSaved _,News.TableSaved _,News.TableNotSaved _,News.Done _ -> true;
            case News.Refused _,News.NoView _,News.OtherEdition _,News.OtherFacts _,News.LostView _,News.ProjectNotSaved _,News.ProjectChanged _ ->
                false;
        };
    }

    /// Tells what was not told before: of the others it is not known yet that they were.
    private void show(List<News> all) {
        var fresh = new ArrayList<>(all);
        told.forEach(fresh::remove);
        told = all;
        fresh.forEach(news -> {
            show(news);
            leaveEscape();
            Platform.runLater(() -> store.apply(new Look.Dismiss(news)));
        });
    }

    private void show(News news) {
        Words words = store.workspace().words();
        switch (news) {
            case News.Saved(var file) -> note(words.say("export.saved"), file.toString()).showInformation();
            case News.NotSaved(var file, var reason) ->
                note(words.say("export.not-saved"), words.say("export.not-saved.why", file, reason)).showWarning();
            case News.TableSaved(var file) -> note(words.say("table.saved"), file.toString()).showInformation();
            case News.TableNotSaved(var file, var reason) ->
                note(words.say("table.not-saved"), words.say("export.not-saved.why", file, reason)).showWarning();
            case News.Done(var deed) ->
                note(words.say(deed.key()), words.say(deed.key() + ".more")).showInformation();
            case News.Refused _,News.NoView _,News.OtherEdition _,News.OtherFacts _,News.LostView _,News.ProjectNotSaved _,News.ProjectChanged _ ->
                {}
        }
    }

    /// A note fades by itself: Escape is left to what lies below it.
    private static void leaveEscape() {
        Window.getWindows().stream().filter(Popup.class::isInstance).map(Popup.class::cast)
                .filter(popup -> popup.getScene().getRoot().lookup(".notification-bar") != null)
                .forEach(popup -> popup.setHideOnEscape(false));
    }

    private Notifications note(String title, String text) {
        Notifications note = Notifications.create().owner(window).title(title).text(text)
                .position(Pos.BOTTOM_LEFT).hideAfter(READ);
        return store.workspace().view().theme().isDark() ? note.darkStyle() : note;
    }
}
