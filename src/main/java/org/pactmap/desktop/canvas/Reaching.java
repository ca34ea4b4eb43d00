package org.pactmap.desktop.canvas;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.gaps.ReachId;
import org.pactmap.picture.Ink;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.workspace.Workspace;

/// Rings that show whom bodies would reach: whole ones around them and those whom they reach, broken ones around those
/// whom they do not.
///
/// @param scale pixels per point
record Reaching(Workspace workspace, Projection shown, double scale) {

    List<Halo> halos(ReachId reach) {
        Palette palette = Palette.of(workspace.view().theme());
        var halos = new ArrayList<Halo>();
        reach.bodies().forEach(body -> add(halos, body, palette.ink(Role.SIGNED), false));
        reach.reached(workspace.findings())
                .forEach(agreement -> around(agreement, halos, palette.ink(Role.SIGNED), false));
        reach.missed(workspace.findings())
                .forEach(agreement -> around(agreement, halos, palette.ink(Role.MISSING), true));
        return halos;
    }

    /// Around those who provide for an agreement; around the agreement itself where the map does not show them.
    private void around(String agreement, List<Halo> halos, Ink ink, boolean broken) {
        int before = halos.size();
        workspace.network().providers(agreement).forEach(party -> add(halos, party, ink, broken));
        if (halos.size() == before) {
            add(halos, agreement, ink, broken);
        }
    }

    private void add(List<Halo> halos, String id, Ink ink, boolean broken) {
        shown.places().mark(id).ifPresent(mark -> halos.add(new Halo(mark, ink, broken, scale)));
    }
}
