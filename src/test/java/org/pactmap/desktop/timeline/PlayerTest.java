package org.pactmap.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Opening;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PlayerTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void rests_at_a_change_for_one_and_a_fifth_of_a_second_where_less_motion_is_asked_for() throws Exception {
        FxToolkit.registerPrimaryStage();

        List<LocalDate> days = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var walk = new Walk(new Store(Opening.workspace()));
            var player = new Player(walk, () -> true);
            List<LocalDate> seen = new ArrayList<>();
            for (long at : List.of(1000L, 2190L, 2210L)) {
                player.handle(at * MILLISECOND);
                seen.add(walk.day());
            }
            return seen;
        });

        assertThat(days.get(1)).isEqualTo(days.get(0));
        assertThat(days.get(2)).isAfter(days.get(1));
    }
}
