package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The id of bodies that might coordinate together.
class ReachIdTest {

    @Test
    void what_is_written_is_read_again() {
        var id = new ReachId(List.of("eu", "g7"));

        assertThat(id.text()).isEqualTo("reach:eu+g7");
        assertThat(ReachId.read("reach:eu+g7")).contains(id);
        assertThat(ReachId.read("reach:supposed:office")).contains(new ReachId(List.of("supposed:office")));
    }

    @Test
    void other_ids_are_none_of_bodies() {
        assertThat(ReachId.read("eu")).isEmpty();
        assertThat(ReachId.read("reach:")).isEmpty();
        assertThat(ReachId.read("gap:system:execution")).isEmpty();
    }
}
