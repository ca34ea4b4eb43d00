package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapIdTest {

    @Test
    void is_read_as_it_is_written() {
        var gap = new GapId("bilateral-security-agreements", "execution");

        assertThat(gap.text()).isEqualTo("gap:bilateral-security-agreements:execution");
        assertThat(GapId.read(gap.text())).contains(gap);
    }

    @Test
    void is_another_for_the_framework_than_for_a_function_of_that_name() {
        for (String fixed : List.of(GapId.FRAMEWORK, GapId.ACCESSION, GapId.PIECES)) {
            var gap = new GapId("lake-pacts", fixed);
            String word = fixed.replaceAll("[^a-z]", "");

            assertThat(gap.text()).isEqualTo("gap:lake-pacts::" + word);
            assertThat(GapId.read(gap.text())).contains(gap);
            assertThat(GapId.read("gap:lake-pacts:" + word)).contains(new GapId("lake-pacts", word));
        }
    }

    @Test
    void is_found_in_no_other_id() {
        assertThat(GapId.read("deu")).isEmpty();
        assertThat(GapId.read("gap:")).isEmpty();
        assertThat(GapId.read("member:deu:nato")).isEmpty();
    }
}
