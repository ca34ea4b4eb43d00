package org.pactmap.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Fact;
import org.pactmap.desktop.inspector.Card.Said;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.workspace.Opening;

class CardTest {

    private static Card card(String selected) {
        return Card.of(Opening.selecting(selected));
    }

    private static List<Card.Row> rows(Card card) {
        return card.sections().stream().flatMap(section -> section.rows().stream()).toList();
    }

    @Test
    void a_cell_of_the_matrix_shows_its_value_and_each_source_for_it_and_against_it() {
        Card card = card("aspect:agreement-gbr-2024:legal-nature");

        assertThat(card.title()).isEqualTo("Legal nature");
        assertThat(rows(card)).filteredOn(Fact.class::isInstance).singleElement().satisfies(row -> {
            assertThat(((Fact) row).value()).isEqualTo("contested");
            assertThat(((Fact) row).said()).extracting(Said::disputes).containsExactly(false, true, true);
        });
    }

    @Test
    void a_cell_shows_also_the_amount_that_says_more_of_it() {
        assertThat(rows(card("aspect:agreement-gbr-2024:consultation"))).filteredOn(Fact.class::isInstance)
                .extracting(row -> ((Fact) row).value()).containsExactly("yes", "24 hours");
    }

    @Test
    void a_hatched_cell_says_that_unknown_is_not_no_and_where_it_was_looked_for() {
        Card card = card("aspect:agreement-deu-2024:names-channel");

        assertThat(card.lead()).isEqualTo("No source that was read says it. That does not mean no.");
        assertThat(rows(card)).filteredOn(Said.class::isInstance).singleElement()
                .satisfies(row -> assertThat(((Said) row).words())
                        .isEqualTo("Looked for and not found: a named channel"));
    }

    @Test
    void a_tie_says_between_whom_it_is_and_how_sure_it_is() {
        String tie = Opening.facts().relations().filter(relation -> relation.startsAt("udcg"))
                .filter(relation -> relation.endsAt("bilateral-security-agreements")).findFirst().orElseThrow().id();

        Card card = card(tie);

        assertThat(card.about()).isEqualTo(Optional.of(tie));
        assertThat(card.title()).isEqualTo("Coordinates: execution");
        assertThat(card.badge()).isEqualTo(Optional.of(new Badge("uncertain", Tone.WAITS)));
        assertThat(rows(card)).filteredOn(Said.class::isInstance).isNotEmpty();
    }
}
