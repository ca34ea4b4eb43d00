package org.pactmap.desktop;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.desktop.canvas.Still;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.desktop.window.FirstSight;
import org.pactmap.desktop.window.Placement;
import org.pactmap.plot.Globe;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// What a window starts with. It can be made ready on any thread, while the toolkit starts.
///
/// @param workspace in the light theme where that of the system, which only the toolkit knows, is asked for
/// @param still the map of that workspace, for a window as large as is likely
record Start(Preferences preferences, Workspace workspace, Globe globe, Still still) {

    static Start of(Reading.Read facts, Preferences preferences) {
        Theme theme = preferences.appearance() == Preferences.Appearance.DARK ? Theme.DARK : Theme.LIGHT;
        Workspace workspace =
                Workspace.opening(facts.facts(), theme, preferences.language().orElseGet(Start::languageOfSystem))
                        .from(Whence.of(facts, Optional.empty()));
        var globe = new Globe(BaseMaps::bundled);
        Bounds room = FirstSight.room(Placement.likely(preferences.frame()));
        return new Start(preferences, workspace, globe, Still.of(workspace, globe, (int) Math.round(room.getWidth()),
                (int) Math.round(room.getHeight())));
    }

    /// The facts that come with the program.
    static Reading.Read bundled() {
        return switch (Datasets.first()) {
            case Reading.Read read -> read;
            case Reading.Refused(var problems) ->
                throw new IllegalStateException("the facts that come with the program were refused: " + problems);
        };
    }

    private static Language languageOfSystem() {
        return Locale.getDefault().getLanguage().equals(Language.UKRAINIAN.code())
                ? Language.UKRAINIAN
                : Language.ENGLISH;
    }
}
