package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Sketch;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;

class TiesTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";
    private static final String FRAMEWORK = "gap:bilateral-security-agreements::framework";
    private static final String ACCESSION = "gap:bilateral-security-agreements::accession";

    private final Workspace workspace = Opening.workspace();

    @Test
    void the_empty_seat_is_tied_to_what_lacks_it_and_to_what_may_fill_it() {
        assertThat(Ties.of(workspace, HUB)).startsWith("agreement-gbr-2024").contains("agreement-lva-2024", "udcg")
                .doesNotContain(HUB, "bilateral-security-agreements");
    }

    @Test
    void the_ring_is_tied_to_the_agreements_and_to_what_was_proposed_for_it() {
        List<String> agreements = workspace.findings().signed();

        assertThat(List.copyOf(Ties.of(workspace, FRAMEWORK)).subList(0, 9)).isEqualTo(agreements);
        assertThat(Ties.of(workspace, FRAMEWORK)).contains("kyiv-security-compact", "itf")
                .doesNotContain("ukraine-compact");
    }

    @Test
    void the_duct_is_tied_to_the_step_that_comes_next_and_to_who_proposes_it() {
        assertThat(Ties.of(workspace, ACCESSION)).contains("agreement-deu-2024", "invitation", "itf");
    }

    @Test
    void a_party_is_tied_to_its_agreement_and_through_it_to_the_other_party() {
        assertThat(Ties.of(workspace, "deu")).contains("agreement-deu-2024", "ukr", "nato", "invitation")
                .doesNotContain("deu", "fra", "agreement-fra-2024");
    }

    @Test
    void an_agreement_is_tied_to_the_places_that_it_lacks_something_at() {
        assertThat(Ties.of(workspace, "agreement-deu-2024")).contains("deu", "ukr", HUB, FRAMEWORK, ACCESSION);
    }

    @Test
    void an_agreement_that_is_not_signed_lacks_nothing_yet() {
        assertThat(Ties.of(workspace, "agreement-esp-2024")).contains("esp", "ukr")
                .doesNotContain(HUB, FRAMEWORK, ACCESSION);
    }

    @Test
    void a_body_that_may_coordinate_is_tied_to_the_seat() {
        assertThat(Ties.of(workspace, "udcg")).contains(HUB, "deu");
    }

    @Test
    void a_body_is_tied_to_what_its_document_proposes() {
        assertThat(Ties.of(workspace, "itf")).contains(ACCESSION)
                .anySatisfy(id -> assertThat(workspace.facts().entity(id)).get()
                        .satisfies(entity -> assertThat(entity.kind()).isEqualTo("recommendation")));
    }

    @Test
    void pieces_are_tied_to_each_agreement_and_its_parties_without_the_centre() {
        assertThat(Ties.of(workspace, "gap:bilateral-security-agreements::pieces"))
                .contains("agreement-deu-2024", "deu", "agreement-lva-2024", "lva").doesNotContain("ukr");
    }

    @Test
    void what_is_known_of_an_agreement_is_tied_to_it_and_to_its_parties() {
        assertThat(Ties.of(workspace, "aspect:agreement-deu-2024:legal-nature")).containsExactly("agreement-deu-2024",
                "deu", "ukr");
        assertThat(Ties.of(workspace, "agreement-deu-2024")).contains("aspect:agreement-deu-2024:legal-nature",
                "aspect:agreement-deu-2024:mentions", tie("agreement-deu-2024", "membership"));
    }

    @Test
    void a_tie_is_tied_to_what_it_joins_and_a_membership_also_to_the_agreement_of_the_member() {
        assertThat(Ties.of(workspace, tie("agreement-deu-2024", "membership")))
                .containsExactly("agreement-deu-2024", "membership");
        assertThat(Ties.of(workspace, tie("deu", "g7"))).containsExactly("deu", "g7", "agreement-deu-2024");
    }

    @Test
    void what_does_not_hold_on_the_day_ties_nothing() {
        assertThat(Ties.of(workspace, "deu")).doesNotContain("ukraine-compact");
    }

    @Test
    void ties_are_looked_through_as_often_for_a_centre_with_many_agreements_as_for_one_with_few() {
        assertThat(passes("mid", 100)).isEqualTo(passes("mid", 2));
        assertThat(passes("gap:pacts::pieces", 100)).isEqualTo(passes("gap:pacts::pieces", 2));
    }

    /// How often each tie is looked at to find what something is tied to.
    private static int passes(String id, int agreements) {
        var sketch = new Sketch().states("mid").centre("mid");
        for (int i = 0; i < agreements; i++) {
            sketch.states("state-" + i).signed("pact-" + i, "state-" + i, "2024-01-12");
        }
        Workspace star = Workspace.opening(sketch.facts(), Theme.LIGHT, Language.ENGLISH);
        var looked = new Counting(Ties.standing(star));

        assertThat(Ties.of(star, looked, id)).contains("state-0", "pact-" + (agreements - 1));

        assertThat(looked.looks % looked.size()).isZero();
        return looked.looks / looked.size();
    }

    /// Ties that know how often one was looked at.
    private static final class Counting extends AbstractList<Relation> {

        private final List<Relation> ties;
        private int looks;

        private Counting(List<Relation> ties) {
            this.ties = ties;
        }

        @Override
        public Relation get(int index) {
            looks++;
            return ties.get(index);
        }

        @Override
        public int size() {
            return ties.size();
        }
    }

    private String tie(String from, String to) {
        return workspace.facts().relations().filter(relation -> relation.startsAt(from) && relation.endsAt(to))
                .findFirst().orElseThrow().id();
    }
}
