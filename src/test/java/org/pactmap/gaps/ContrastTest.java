package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.network.Network;

/// Three networks of another shape show, by the same rules, what each is there to show.
class ContrastTest {

    @Test
    void a_council_coordinates_the_treaty_of_1949() {
        Findings found = found("north-atlantic-treaty");

        assertThat(found.hub().covered()).containsExactly("treaty-1949");
        assertThat(found.hub().coordinators()).extracting(HubGap.Coordinator::body).containsExactly("nac");
        assertThat(found.pieces().components()).hasSize(1);
    }

    @Test
    void six_pacts_of_the_San_Francisco_system_fall_apart_without_their_centre() {
        Findings found = found("san-francisco-system");

        assertThat(found.signed()).hasSize(6);
        assertThat(found.hub().basis()).contains(Basis.COMPUTED);
        assertThat(found.hub().best()).isZero();
        assertThat(found.pieces().components()).hasSize(6).first().asList()
                .containsExactlyInAnyOrder("anzus-1951", "aus", "nzl");
        assertThat(found.pieces().fragmentation().orElseThrow()).isCloseTo(1 - 16.0 / 156, within(1e-9));
    }

    @Test
    void eighteen_Swiss_agreements_have_eighteen_committees_and_no_hub() {
        Findings found = found("switzerland-eu");

        assertThat(found.signed()).hasSize(18);
        assertThat(found.hub().covered()).hasSize(18);
        assertThat(found.hub().best()).isEqualTo(1);
        assertThat(found.hub().hub()).isEmpty();
        assertThat(found.framework().framed()).isEmpty();
    }

    private static Findings found(String id) {
        Facts facts = switch (Datasets.read(Path.of("data", id + ".json"))) {
            case Read(var read, _, _) -> read;
            case Refused(var problems) -> throw new AssertionError(problems);
        };
        Header header = facts.header();
        return Findings.of(Network.on(facts, header.defaultDay()),
                new Question(header.system(), header.defaultFunction(), Strength.ASSERTED));
    }
}
