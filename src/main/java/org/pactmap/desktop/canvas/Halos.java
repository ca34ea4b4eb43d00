package org.pactmap.desktop.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pactmap.gaps.ReachId;
import org.pactmap.picture.Ink;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.workspace.Workspace;

/// The rings around things of the map.
///
/// @param scale pixels per point
record Halos(Workspace workspace, Projection shown, double scale) {

    /// Around what is selected, and whom it would reach.
    List<Halo> selected() {
        Optional<String> selected = workspace.view().selected();
        var halos = new ArrayList<>(around(selected.stream().toList(), ink(Role.SIGNED), false));
        selected.flatMap(ReachId::read)
                .ifPresent(reach -> halos.addAll(new Reaching(workspace, shown, scale).halos(reach)));
        return halos;
    }

    /// Around what the keyboard is at.
    List<Halo> focused() {
        return around(workspace.pointing().focused().stream().toList(), ink(Role.FOCUS), false);
    }

    /// Broken ones around where a thing may be let go.
    List<Halo> offered(Collection<String> places) {
        return around(places, ink(Role.SUPPOSED), true);
    }

    /// Around what was found just now.
    List<Halo> pulsing(Pulse pulse) {
        return pulse.halos(shown, ink(Role.FOCUS), scale);
    }

    private Ink ink(Role role) {
        return Palette.of(workspace.view().theme()).ink(role);
    }

    private List<Halo> around(Collection<String> ids, Ink ink, boolean broken) {
        return ids.stream().flatMap(id -> shown.places().mark(id).stream())
                .map(mark -> new Halo(mark, ink, broken, scale)).toList();
    }
}
