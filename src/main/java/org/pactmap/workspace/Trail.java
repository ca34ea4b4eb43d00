package org.pactmap.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.view.Camera;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// The views that were looked at before the one that is, and those that were gone back from. Moving the camera and the
/// look of the window are no places on it; going through days is one place, not one for each day.
///
/// @param back oldest first
/// @param forth nearest first
public record Trail(List<View> back, List<View> forth) {

    /// How many views are remembered.
    public static final int MOST = 100;

    public static final Trail EMPTY = new Trail(List.of(), List.of());

    public Trail {
        back = List.copyOf(back);
        forth = List.copyOf(forth);
    }

    /// After the view became another.
    Trail from(View before, View after) {
        if (place(before).equals(place(after))) {
            return this;
        }
        boolean sameWalk = !back.isEmpty() && onlyDay(back.getLast(), before) && onlyDay(before, after);
        var steps = new ArrayList<>(back.size() < MOST ? back : back.subList(1, back.size()));
        if (!sameWalk) {
            steps.add(before);
        }
        return new Trail(steps, List.of());
    }

    /// Where back leads from a view, if anywhere, and the trail there.
    Optional<Move> goBack(View now) {
        if (back.isEmpty()) {
            return Optional.empty();
        }
        var ahead = new ArrayList<View>(forth);
        ahead.addFirst(now);
        return Optional.of(new Move(new Trail(back.subList(0, back.size() - 1), ahead), back.getLast()));
    }

    Optional<Move> goForth(View now) {
        if (forth.isEmpty()) {
            return Optional.empty();
        }
        var behind = new ArrayList<>(back);
        behind.add(now);
        return Optional.of(new Move(new Trail(behind, forth.subList(1, forth.size())), forth.getFirst()));
    }

    /// The trail and the view after a move on it.
    record Move(Trail trail, View view) {}

    private static View place(View view) {
        return view.from(Camera.FIT).in(Theme.LIGHT, Language.ENGLISH);
    }

    private static boolean onlyDay(View one, View other) {
        return !one.day().equals(other.day()) && place(one.on(other.day())).equals(place(other));
    }
}
