package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapIdTest {

    @Test
    void is_read_as_it_is_written() {
        var gap = new GapId("bilateral-security-agreements", "execution");

        assertThat(gap.text()).isEqualTo("gap:bilateral-security-agreements:execution");
        assertThat(GapId.read(gap.text())).contains(gap);
    }

    @Test
    void is_found_in_no_other_id() {
        assertThat(GapId.read("deu")).isEmpty();
        assertThat(GapId.read("gap:")).isEmpty();
        assertThat(GapId.read("member:deu:nato")).isEmpty();
    }
}
