package org.pactmap.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Reach;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Ties;
import org.pactmap.workspace.Workspace;

/// Whom bodies would reach, and whom not.
class ReachCardTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    /// Without the two bodies that reach all, two are needed.
    private static Workspace withoutWhoReachesAll() {
        Scenario scenario = Scenario.of("fewer", Label.of("Fewer"), new Supposition.Ended("nato", Terms.NONE),
                new Supposition.Ended("udcg", Terms.NONE));
        return new Look.Under(Optional.of("fewer"))
                .after(new Edit.Suppose(scenario).after(Opening.selecting(HUB)));
    }

    private static List<String> links(Card card, String heading) {
        return card.sections().stream().filter(section -> section.heading().equals(heading))
                .flatMap(section -> section.rows().stream()).flatMap(row -> ((Card.Ties) row).links().stream())
                .flatMap(link -> link.id().stream()).toList();
    }

    @Test
    void a_body_is_told_with_whom_it_reaches_and_whom_not() {
        Card card = Card.of(Opening.selecting("reach:eu"));

        assertThat(card.title()).isEqualTo("European Union");
        assertThat(card.badge()).contains(new Badge("7 of 9", Tone.WAITS));
        assertThat(links(card, "Reached · 7")).hasSize(7).doesNotContain("agreement-gbr-2024");
        assertThat(links(card, "Not reached · 2")).containsExactly("agreement-gbr-2024", "agreement-can-2024");
        assertThat(links(card, "Go on to")).containsExactly("eu", HUB);
    }

    @Test
    void the_row_of_a_candidate_leads_to_whom_it_reaches() {
        assertThat(Card.of(Opening.selecting(HUB)).sections()).flatExtracting(Section::rows)
                .filteredOn(Reach.class::isInstance).extracting(row -> ((Reach) row).id())
                .containsExactly("reach:nato", "reach:udcg", "reach:eu", "reach:g7");
    }

    @Test
    void where_no_body_reaches_all_the_smallest_sets_are_listed_and_can_be_selected() {
        Workspace workspace = withoutWhoReachesAll();
        List<Link> sets = Card.of(workspace).sections().stream()
                .filter(section -> section.heading().startsWith("The smallest set"))
                .flatMap(section -> section.rows().stream()).flatMap(row -> ((Card.Ties) row).links().stream())
                .toList();

        assertThat(sets).containsExactly(new Link(Optional.of("reach:eu+g7"), "European Union and G7", ""));

        Workspace selected = new Look.Select(Optional.of("reach:eu+g7")).after(workspace);
        assertThat(Card.of(selected).badge()).contains(new Badge("9 of 9", Tone.EXISTS));
        assertThat(links(Card.of(selected), "Reached · 9")).hasSize(9);
    }

    @Test
    void on_the_map_bodies_are_tied_to_those_whom_they_reach() {
        assertThat(Ties.of(Opening.workspace(), "reach:g7")).contains("g7", "agreement-gbr-2024", "gbr")
                .doesNotContain("agreement-dnk-2024", "dnk");
    }
}
