package org.pactmap.desktop.canvas;

import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Facts;
import org.pactmap.desktop.store.Errands;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Workspace;

/// Has the globe laid out off the JavaFX thread; in the meantime the map stays what it was.
final class Surveying {

    private static final String ERRAND = "globe";

    private final Errands errands;
    private final Known known;
    private final Runnable surveyed;
    private @Nullable Asked last;
    private boolean underWay;

    /// What places on the globe depend on: neither the day nor the theme.
    private record Asked(Facts facts, Optional<Scenario> scenario, Language language, int width, int height) {}

    /// @param surveyed what to do on the JavaFX thread when the globe is laid out
    Surveying(Errands errands, Known known, Runnable surveyed) {
        this.errands = errands;
        this.known = known;
        this.surveyed = surveyed;
    }

    /// Whether a view is laid out on a globe that is not there yet for a room of so many pixels; sees to it that it
    /// will be.
    boolean awaited(Workspace workspace, View view, int width, int height) {
        if (view.layout() != Layout.GEOGRAPHIC) {
            return false;
        }
        var asked = new Asked(workspace.facts(), workspace.network().scenario(), view.language(), width, height);
        if (!underWay && !asked.equals(last)) {
            underWay = true;
            errands.compute(ERRAND, _ -> laidOut(workspace, view, asked));
        }
        return underWay;
    }

    private Optional<Change> laidOut(Workspace workspace, View view, Asked asked) {
        try {
            MapPicture.sifted(workspace.network(), workspace.findings(), view,
                    Projection.page(asked.width(), asked.height()), known);
        } finally {
            Platform.runLater(() -> {
                underWay = false;
                last = asked;
                surveyed.run();
            });
        }
        return Optional.empty();
    }
}
