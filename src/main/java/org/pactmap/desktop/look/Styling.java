package org.pactmap.desktop.look;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.pactmap.desktop.store.Preferences;
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
        settings.watch(Preferences::appearance, appearance -> store.apply(new Look.Paint(theme(appearance))));
        Subscription system = Platform.getPreferences().colorSchemeProperty()
                .subscribe(_ -> store.apply(new Look.Paint(theme(settings.preferences().appearance()))));
        untilHidden(scene, system);
        store.watch(workspace -> workspace.view().theme(), styling::wear);
    }

    /// Ends what listens to the system when the window is gone: the system outlives it, and would keep all of it.
    private static void untilHidden(Scene scene, Subscription system) {
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> system.unsubscribe());
            }
        });
    }

    /// The theme of an appearance that is chosen, or of the system.
    public static Theme theme(Preferences.Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    private void wear(Theme theme) {
        Application.setUserAgentStylesheet(switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
            case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
        });
        scene.getStylesheets().setAll(
                List.of(sheet("window.css"), sheet("side.css"), sheet("timeline.css"), sheet(theme.word() + ".css")));
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
