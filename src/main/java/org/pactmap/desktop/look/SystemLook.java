package org.pactmap.desktop.look;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.view.Theme;

/// What the system asks of every window.
///
/// @param dark whether light on dark
/// @param strong whether in high contrast
public record SystemLook(boolean dark, boolean strong) {

    /// As the system has it now. JavaFX tells of the contrast by a key of each platform: Windows says so, GTK has themes
    /// of that name, and macOS tells nothing.
    public static SystemLook now() {
        Platform.Preferences system = Platform.getPreferences();
        boolean strong = system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || system.getString("GTK.theme_name").filter(SystemLook::namesContrast).isPresent();
        return new SystemLook(system.getColorScheme() == ColorScheme.DARK, strong);
    }

    static boolean namesContrast(String theme) {
        String name = theme.toLowerCase(Locale.ROOT);
        return name.contains("highcontrast") || name.contains("high-contrast");
    }

    /// The theme that a user's choices make of this.
    public Theme theme(Preferences chosen) {
        return Theme.of(switch (chosen.appearance()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> dark;
        }, chosen.contrast().granted(strong));
    }
}
