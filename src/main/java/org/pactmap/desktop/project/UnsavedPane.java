package org.pactmap.desktop.project;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Workspace;

/// Asks over the map, before the window is closed or shows other facts, whether what was done is to be saved. Until it
/// is answered nothing is lost, and nothing goes on; nor does it where saving came to nothing.
public final class UnsavedPane extends DialogPane {

    private final Store store;
    private final BooleanSupplier save;
    private Optional<Runnable> afterSaving = Optional.empty();

    /// @param save begins to save the project, asking where if need be; whether it was begun
    public UnsavedPane(Store store, BooleanSupplier save) {
        this.store = store;
        this.save = save;
        getStyleClass().add("leaflet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
        store.watch(UnsavedPane::answers, _ -> goOn());
    }

    /// Does at once what is asked for where nothing is lost by it; else asks first.
    public void before(Runnable then) {
        afterSaving = Optional.empty();
        setVisible(false);
        if (store.workspace().unsaved()) {
            ask(then);
        } else {
            then.run();
        }
    }

    private void ask(Runnable then) {
        Words words = store.workspace().words();
        setHeaderText(words.say("unsaved"));
        var why = new Label(words.say("unsaved.why"));
        why.setWrapText(true);
        setContent(why);
        var keep = new ButtonType(words.say("unsaved.save"), ButtonBar.ButtonData.YES);
        var drop = new ButtonType(words.say("unsaved.drop"), ButtonBar.ButtonData.NO);
        var cancel = new ButtonType(words.say("unsaved.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(keep, drop, cancel);
        on(keep, () -> afterSaving = save.getAsBoolean() ? Optional.of(then) : Optional.empty());
        on(drop, then);
        on(cancel, () -> {});
        setVisible(true);
        lookupButton(keep).requestFocus();
    }

    /// Where the project is saved, and what has to be told of it: it changes when saving has come to an end.
    private static List<Object> answers(Workspace workspace) {
        return List.of(workspace.desk(), workspace.news().stream().filter(UnsavedPane::isOfSaving).toList());
    }

    private static boolean isOfSaving(News news) {
        return switch (news) {
            case News.ProjectNotSaved _,News.ProjectChanged _ -> true;
            case News.Saved _,News.NotSaved _,News.Refused _ -> false;
        };
    }

    /// Does what waited for the project to be saved, if it was, and nothing was done to it in the meantime.
    private void goOn() {
        Optional<Runnable> then = afterSaving.filter(_ -> !store.workspace().unsaved());
        afterSaving = Optional.empty();
        then.ifPresent(Runnable::run);
    }

    private void on(ButtonType type, Runnable action) {
        ((Button) lookupButton(type)).addEventHandler(ActionEvent.ACTION, _ -> {
            setVisible(false);
            action.run();
        });
    }
}
