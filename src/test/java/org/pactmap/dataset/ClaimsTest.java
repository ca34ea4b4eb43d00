package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;

/// What the article says about the network can be found in the facts, and the facts say where it says so.
class ClaimsTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");

    @Test
    void every_row_of_the_list_has_its_place_once() {
        assertThat(Claim.all()).extracting(Claim::row)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 99).boxed().toList());
    }

    @Test
    void every_element_of_a_row_is_there_and_cites_the_paragraph() {
        assertThat(Claim.all().stream().flatMap(claim -> claim.astray(FACTS))).isEmpty();
    }

    @Test
    void a_row_without_an_element_says_why() {
        assertThat(Claim.all().stream().filter(claim -> claim.elements().isEmpty()))
                .allSatisfy(claim -> assertThat(claim.said()).startsWith("none: "))
                .hasSize(5);
    }

    @Test
    void an_element_that_is_not_there_is_noticed() {
        var lost = new Claim(0, "¶6", "lost", List.of("relation/no-such-tie", "attribute/tur/offer/2"));
        var misplaced = new Claim(0, "¶9", "misplaced", List.of("relation/no-framework"));

        assertThat(lost.astray(FACTS)).hasSize(2);
        assertThat(misplaced.astray(FACTS)).hasSize(1);
    }
}
