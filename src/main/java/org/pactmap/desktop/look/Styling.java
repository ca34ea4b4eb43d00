package org.pactmap.desktop.look;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.WindowEvent;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.view.Theme;
import org.pactmap.workspace.Look;

/// How the window looks: the bundled typeface, and a theme that is chosen or follows the system's.
public final class Styling {

    private static final double ANY_SIZE = 13;

    private final Scene scene;

    private Styling(Scene scene) {
        this.scene = scene;
    }

    /// Dresses a scene, now and whenever the theme becomes another.
    public static void dress(Scene scene, Store store, Settings settings) {
        for (Weight weight : Weight.values()) {
            load("Inter-" + weight.css() + ".ttf");
        }
        var styling = new Styling(scene);
        Supplier<Look> paint = () -> new Look.Paint(SystemLook.now().theme(settings.preferences()));
        InvalidationListener system = _ -> store.apply(paint.get());
        settings.watch(preferences -> preferences, _ -> store.apply(paint.get()));
        Platform.getPreferences().addListener(system);
        Platform.getPreferences().colorSchemeProperty().addListener(system);
        untilHidden(scene, () -> {
            Platform.getPreferences().removeListener(system);
            Platform.getPreferences().colorSchemeProperty().removeListener(system);
        });
        store.watch(workspace -> workspace.view().theme(), styling::wear);
    }

    /// Ends what listens to the system when the window is gone: the system outlives it, and would keep all of it.
    private static void untilHidden(Scene scene, Runnable end) {
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> end.run());
            }
        });
    }

    private void wear(Theme theme) {
        Application.setUserAgentStylesheet(theme.isDark()
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(
                List.of(sheet("window.css"), sheet("side.css"), sheet("timeline.css"), sheet("tables.css"),
                        sheet("export.css"), sheet("focus.css"), sheet(theme.word() + ".css")));
    }

    private static String sheet(String name) {
        return requireNonNull(Styling.class.getResource(name), name).toExternalForm();
    }

    private static void load(String name) {
        try (InputStream font = requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            Font.loadFont(font, ANY_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
