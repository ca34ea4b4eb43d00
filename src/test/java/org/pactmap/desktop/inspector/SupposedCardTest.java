package org.pactmap.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Text;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Workspace;

/// What the inspector says of something that is only supposed.
class SupposedCardTest {

    private static final Supposition TIE = Supposition.coordinates("udcg", "bilateral-security-agreements",
            "execution").because("It has the members");
    private static final Supposition OFFICE =
            new Supposition.NewBody("supposed:office", Label.of("Kyiv Office"), Terms.NONE);
    private static final Supposition REACHED = new Supposition.Reached("vilnius-summit", Terms.NONE);

    private static Card card(Supposition one) {
        Workspace workspace = new Edit.Suppose(Scenario.of("what-if", Label.of("What if"), TIE, OFFICE, REACHED))
                .after(Opening.selecting(one.id()));
        return Card.of(new Look.Under(Optional.of("what-if")).after(workspace));
    }

    @Test
    void a_supposed_tie_says_that_it_has_no_source_why_it_is_supposed_and_between_whom_it_is() {
        Card card = card(TIE);

        assertThat(card.title()).isEqualTo("The Ramstein Group coordinates execution");
        assertThat(card.badge()).contains(new Badge("supposed", Tone.SUPPOSED));
        assertThat(card.lead()).isEqualTo("SCENARIO “What if”: 3 suppositions, by the user, not sourced");
        assertThat(card.sections().getFirst().rows()).containsExactly(new Text("It has the members"));
        assertThat(card.sections().getLast().rows()).flatExtracting(row -> ((Card.Ties) row).links())
                .extracting(Card.Link::id)
                .containsExactly(Optional.of("udcg"), Optional.of("bilateral-security-agreements"));
    }

    @Test
    void a_supposed_body_is_told_though_the_facts_do_not_know_it() {
        assertThat(card(OFFICE).title()).isEqualTo("There is a body “Kyiv Office”");
        assertThat(card(OFFICE).sections()).isEmpty();
    }

    @Test
    void what_changes_nothing_says_why() {
        assertThat(card(REACHED).sections().stream().map(Section::heading)).startsWith("Why");
        assertThat(Stream.of(card(REACHED)).flatMap(card -> card.sections().getFirst().rows().stream()))
                .singleElement().satisfies(row -> assertThat(((Text) row).words()).startsWith("No effect: "));
    }

    @Test
    void a_hub_that_is_only_supposed_is_never_said_to_be_found() {
        Workspace workspace = new Edit.Suppose(Scenario.of("what-if", Label.of("What if"), TIE))
                .after(Opening.selecting("gap:bilateral-security-agreements:execution"));

        assertThat(Card.of(new Look.Under(Optional.of("what-if")).after(workspace)).badge())
                .contains(new Badge("supposed", Tone.SUPPOSED));
    }
}
