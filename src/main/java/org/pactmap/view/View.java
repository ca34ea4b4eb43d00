package org.pactmap.view;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Strength;
import org.pactmap.words.Language;

/// What is looked at, and how. The window, the command line and every file use this same value.
///
/// @param system id of the agreement system that is asked about
/// @param function id of the function for which a hub is looked for
/// @param strength the least strength that counts
/// @param selected id of the thing that is selected, if one is
/// @param tiesLit whether the three layers of accession ties are lit
/// @param shelfOpen whether the recommendations are unfolded
public record View(
        String system,
        String function,
        Strength strength,
        LocalDate day,
        Optional<String> selected,
        boolean tiesLit,
        boolean shelfOpen,
        Camera camera,
        Theme theme,
        Language language) {

    /// The view with which a dataset opens.
    public static View of(Header header, Theme theme, Language language) {
        return new View(header.system(), header.defaultFunction(), Strength.ASSERTED, header.defaultDay(),
                Optional.empty(), false, false, Camera.FIT, theme, language);
    }

    public View on(LocalDate other) {
        return new View(system, function, strength, other, selected, tiesLit, shelfOpen, camera, theme, language);
    }

    public View asking(String otherFunction, Strength least) {
        return new View(system, otherFunction, least, day, selected, tiesLit, shelfOpen, camera, theme, language);
    }

    public View selecting(Optional<String> what) {
        return new View(system, function, strength, day, what, tiesLit, shelfOpen, camera, theme, language);
    }

    public View withTiesLit(boolean lit) {
        return new View(system, function, strength, day, selected, lit, shelfOpen, camera, theme, language);
    }

    public View withShelfOpen(boolean open) {
        return new View(system, function, strength, day, selected, tiesLit, open, camera, theme, language);
    }

    public View from(Camera other) {
        return new View(system, function, strength, day, selected, tiesLit, shelfOpen, other, theme, language);
    }

    public View in(Theme otherTheme, Language otherLanguage) {
        return new View(system, function, strength, day, selected, tiesLit, shelfOpen, camera, otherTheme,
                otherLanguage);
    }
}
