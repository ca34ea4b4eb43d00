package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.network.Sketch.DAY;
import static org.pactmap.network.Sketch.SYSTEM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// What a scenario adds to a network and takes from it, and what of it changes nothing on a day.
class OverlayTest {

    private static final Supposition HUB = Supposition.coordinates("office", SYSTEM, "execution");

    @Test
    void a_supposed_tie_is_there_and_known_to_be_supposed() {
        Network network = on(pair(), HUB);
        String id = "supposed:coordinates:office:" + SYSTEM + ":execution";

        assertThat(network.relations(RelationKind.COORDINATES)).extracting(Relation::id).containsExactly(id);
        assertThat(network.isSupposed(id)).isTrue();
        assertThat(network.neighbours("office")).containsExactly(SYSTEM);
        assertThat(network.idle()).isEmpty();
    }

    @Test
    void what_the_facts_know_is_not_supposed() {
        Network network = on(pair().tie(RelationKind.MEMBER, "aaa", "office"), HUB);

        assertThat(network.isSupposed("office")).isFalse();
        assertThat(network.isSupposed("member:aaa:office")).isFalse();
    }

    @Test
    void the_facts_stay_as_they_are() {
        Facts facts = pair().facts();
        List<Entity> entities = List.copyOf(facts.entities().values());
        List<Relation> relations = facts.relations().toList();

        Network network = Network.on(facts, everySort(), DAY);

        assertThat(network.facts()).isSameAs(facts);
        assertThat(facts.entities().values()).containsExactlyElementsOf(entities);
        assertThat(facts.relations()).containsExactlyElementsOf(relations);
        assertThat(facts.entity("supposed:bureau")).isEmpty();
        assertThat(facts.relations()).noneMatch(relation -> relation.id().startsWith(Supposition.START));
    }

    @Test
    void a_supposed_body_may_coordinate_and_have_members() {
        Network network = on(pair(), body("supposed:bureau", Terms.NONE),
                Supposition.coordinates("supposed:bureau", "one", "execution"),
                Supposition.member("aaa", "supposed:bureau"));

        assertThat(network.all(Entity.Body.class)).extracting(Entity::id)
                .containsExactly("office", "supposed:bureau");
        assertThat(network.entity("supposed:bureau")).map(Entity::label).contains(Label.of("Bureau"));
        assertThat(network.isSupposed("supposed:bureau")).isTrue();
        assertThat(network.members("supposed:bureau")).containsExactly("aaa");
        assertThat(network.neighbours("supposed:bureau")).containsExactly("aaa", "one");
    }

    @Test
    void what_is_supposed_from_a_day_is_not_there_before() {
        var later = new Supposition.Tie(RelationKind.MEMBER, "aaa", "office", Optional.empty(),
                Terms.from(DAY.plusDays(1)));
        Scenario scenario = scenario(later);
        Facts facts = pair().facts();

        assertThat(Network.on(facts, scenario, DAY).members("office")).isEmpty();
        assertThat(Network.on(facts, scenario, DAY).idle())
                .containsExactly(new Idle.NotYet(later, DAY.plusDays(1)));
        assertThat(Network.on(facts, scenario, DAY.plusDays(1)).members("office")).containsExactly("aaa");
    }

    @Test
    void a_body_that_is_supposed_to_end_takes_its_ties_with_it() {
        Network network = on(pair().tie(RelationKind.MEMBER, "aaa", "office"), ended("office"));

        assertThat(network.exists("office")).isFalse();
        assertThat(network.relations(RelationKind.MEMBER)).isEmpty();
    }

    @Test
    void an_agreement_that_is_supposed_to_end_is_signed_no_longer() {
        Network network = on(pair(), ended("one"));

        assertThat(network.signed(SYSTEM)).extracting(Entity::id).containsExactly("two");
        assertThat(network.standing("aaa", SYSTEM)).isEqualTo(Standing.NEITHER);
    }

    @Test
    void a_tie_can_be_supposed_to_end_alone() {
        Network network = on(pair().tie(RelationKind.MEMBER, "aaa", "office"), ended("member:aaa:office"));

        assertThat(network.members("office")).isEmpty();
        assertThat(network.exists("office")).isTrue();
    }

    @Test
    void a_step_is_reached_if_that_is_supposed() {
        Sketch sketch = pair().track("invitation", "membership");
        var reached = new Supposition.Reached("invitation", Terms.NONE);
        var step = (Entity.Step) sketch.facts().entity("invitation").orElseThrow();

        assertThat(on(sketch, reached).status(step)).map(change -> change.status()).contains(StepStatus.REACHED);
        assertThat(on(sketch, reached).isReachedBySupposition("invitation")).isTrue();
        assertThat(sketch.network().status(step)).isEmpty();
    }

    @Test
    void what_the_facts_assert_on_the_day_is_not_supposed_again() {
        Sketch known = pair().coordinates("office", SYSTEM, "execution", Strength.ASSERTED);

        assertThat(on(known, HUB).idle()).containsExactly(new Idle.AlreadyTrue(HUB));
        assertThat(on(known, HUB).relations(RelationKind.COORDINATES)).extracting(Relation::id)
                .containsExactly("coordinates:office:" + SYSTEM + ":execution");
    }

    @Test
    void what_the_facts_only_hedge_on_can_be_supposed() {
        Sketch hedged = pair().coordinates("office", SYSTEM, "execution", Strength.UNCERTAIN);

        assertThat(on(hedged, HUB).idle()).isEmpty();
        assertThat(on(hedged, HUB).relations(RelationKind.COORDINATES)).hasSize(2);
    }

    @Test
    void a_tie_to_what_is_not_there_on_the_day_waits() {
        Supposition tie = Supposition.coordinates("future", SYSTEM, "execution");
        Sketch sketch = pair().body("future", "2025-01-01", "");

        assertThat(on(sketch, tie).idle()).containsExactly(new Idle.NotThere(tie, "future"));
        assertThat(on(sketch, tie, ended("future")).idle()).extracting(Idle::supposition)
                .containsExactly(ended("future"), tie);
    }

    @Test
    void a_step_that_is_reached_already_is_not_supposed_again() {
        Sketch sketch = pair().track("invitation")
                .step("invitation", Sketch.change(StepStatus.REACHED, "2024-01-01"));
        var reached = new Supposition.Reached("invitation", Terms.NONE);

        assertThat(on(sketch, reached).idle()).containsExactly(new Idle.AlreadyTrue(reached));
        assertThat(on(sketch, reached).isReachedBySupposition("invitation")).isFalse();
    }

    private static Scenario everySort() {
        return scenario(body("supposed:bureau", Terms.NONE), HUB, Supposition.member("aaa", "office"), ended("two"),
                ended("party:aaa:one"), new Supposition.Reached("invitation", Terms.NONE));
    }

    private static Supposition body(String id, Terms terms) {
        return new Supposition.NewBody(id, Label.of("Bureau"), terms);
    }

    private static Supposition ended(String what) {
        return new Supposition.Ended(what, Terms.NONE);
    }

    private static Scenario scenario(Supposition... suppositions) {
        return Scenario.of("trial", Label.of("Trial"), suppositions);
    }

    private static Network on(Sketch sketch, Supposition... suppositions) {
        return Network.on(sketch.facts(), scenario(suppositions), DAY);
    }

    private static Sketch pair() {
        return new Sketch().states("mid", "aaa", "bbb").bodies("office").centre("mid")
                .signed("one", "aaa", "2024-01-12").signed("two", "bbb", "2024-01-13");
    }
}
