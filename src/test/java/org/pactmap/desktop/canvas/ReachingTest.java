package org.pactmap.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.gaps.ReachId;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Workspace;

/// The rings around those whom bodies would reach.
class ReachingTest {

    private static final Workspace WORKSPACE = Opening.workspace();
    private static final Projection SHOWN = Projection.of(WORKSPACE.network(), WORKSPACE.findings(), WORKSPACE.view(),
            Known.of(new Globe(BaseMaps::bundled)), 885, 633);

    private static Stream<String> ringed(List<Halo> halos, boolean broken) {
        return halos.stream().filter(halo -> halo.broken() == broken).map(halo -> halo.mark().about());
    }

    @Test
    void a_body_and_whom_it_reaches_have_whole_rings_and_the_others_broken_ones() {
        List<Halo> halos = new Reaching(WORKSPACE, SHOWN, 1).halos(ReachId.read("reach:g7").orElseThrow());

        assertThat(ringed(halos, false)).containsExactly("g7", "gbr", "deu", "fra", "ita", "can");
        assertThat(ringed(halos, true)).containsExactly("dnk", "nld", "fin", "lva");
    }
}
