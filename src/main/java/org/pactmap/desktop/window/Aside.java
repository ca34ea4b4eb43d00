package org.pactmap.desktop.window;

import java.util.List;
import java.util.Optional;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Store;
import org.pactmap.gaps.Answer;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.picture.Box;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.workspace.Workspace;

/// How far the map steps aside where drawers lie over it, so that what they tell of is in sight between them: what is
/// selected, or what answers the question that is asked. It stays there when the map is moved by hand: who moves it sees
/// it move.
final class Aside {

    /// What is left of the map on either side of what is told of; its name stands there.
    private static final double EDGE = 24;
    private static final double NAME = 112;

    private final MapPane map;
    private final Store store;
    private List<String> ids = List.of();
    private Optional<Told> told = Optional.empty();
    private double far;

    /// What is told of, and where it would lie if the map were not moved by hand.
    private record Told(List<String> ids, Box place, double from, double to) {}

    Aside(Store store, MapPane map) {
        this.store = store;
        this.map = map;
        store.watchSubject(this::tell);
    }

    private void tell(Workspace workspace) {
        List<String> now = ids(workspace);
        if (!now.equals(ids)) {
            ids = now;
            told = Optional.empty();
        }
    }

    private static List<String> ids(Workspace workspace) {
        return workspace.view().selected().map(List::of).or(() -> workspace.view().filter().asked()
                .map(asked -> switch (asked) {
                    case Condition.Answers(var question) -> ReadyQuestion.read(question)
                            .map(one -> Answer.of(workspace.network(), workspace.findings(), one).found())
                            .orElse(List.of());
                    case Condition.OnWay(var start, var end, _) -> List.of(start, end);
                })).orElse(List.of());
    }

    /// How far to the left; less than nothing is to the right.
    ///
    /// @param from where a drawer on the left ends, in pixels of the map; 0 if there is none
    /// @param to where a drawer on the right begins, or the map ends
    double of(double from, double to) {
        Optional<Told> now = around(Camera.FIT).map(place -> new Told(ids, place, from, to));
        if (!now.equals(told)) {
            told = now;
            far = around(store.workspace().view().camera()).map(place -> far(place, from, to)).orElse(0.0);
        }
        return far;
    }

    private Optional<Box> around(Camera camera) {
        return ids.stream().flatMap(id -> map.place(id, camera).stream()).reduce(Box::with);
    }

    private double far(Box place, double from, double to) {
        double left = from + (from > 0 ? NAME : EDGE);
        double right = to - (to < map.getWidth() ? NAME : EDGE);
        double far = 0;
        if (place.right() > right) {
            far = Math.max(0, Math.min(place.right() - right, place.x() - left));
        } else if (place.x() < left) {
            far = Math.min(0, Math.max(place.x() - left, place.right() - right));
        }
        return Math.rint(far);
    }
}
