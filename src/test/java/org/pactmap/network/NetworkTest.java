package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.agreement.AgreementStatus.BACKS;
import static org.pactmap.agreement.AgreementStatus.DECLINED;
import static org.pactmap.agreement.AgreementStatus.ENDED;
import static org.pactmap.agreement.AgreementStatus.IN_FORCE;
import static org.pactmap.agreement.AgreementStatus.NEGOTIATING;
import static org.pactmap.agreement.AgreementStatus.SIGNED;
import static org.pactmap.network.Sketch.SYSTEM;
import static org.pactmap.network.Sketch.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

class NetworkTest {

    @Test
    void a_relation_of_unknown_start_holds_while_both_its_ends_exist() {
        var sketch = new Sketch().states("aaa").body("group", "2022-04-26", "2025-01-01")
                .tie(RelationKind.MEMBER, "aaa", "group");

        assertThat(on(sketch, "2022-04-25").members("group")).isEmpty();
        assertThat(on(sketch, "2022-04-26").members("group")).containsExactly("aaa");
        assertThat(on(sketch, "2024-12-31").isMember("aaa", "group")).isTrue();
        assertThat(on(sketch, "2025-01-01").isMember("aaa", "group")).isFalse();
    }

    @Test
    void what_is_dated_to_a_year_holds_from_its_last_day() {
        var year = new Dating(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Dating.Precision.YEAR);
        var sketch = new Sketch().states("aaa").bodies("group").with(Sketch.relation("m", RelationKind.MEMBER, "aaa",
                "group", null, null, Span.from(year), Stance.EXISTS, Strength.ASSERTED, List.of()));

        assertThat(on(sketch, "2022-12-30").isMember("aaa", "group")).isFalse();
        assertThat(on(sketch, "2022-12-31").isMember("aaa", "group")).isTrue();
    }

    @Test
    void an_absence_is_told_and_is_no_edge() {
        Network network = new Sketch().bodies("group", "alliance")
                .absent(RelationKind.PART_OF, "group", "alliance", Strength.ASSERTED).network();

        assertThat(network.absences(RelationKind.PART_OF, "group")).hasSize(1);
        assertThat(network.ties("alliance")).extracting(Relation::exists).containsExactly(false);
        assertThat(network.graph().edgeSet()).isEmpty();
        assertThat(network.neighbours("group")).isEmpty();
        assertThat(network.isPartOf("group", "alliance")).isFalse();
    }

    @Test
    void a_relation_with_an_unnamed_end_holds_and_is_no_edge() {
        Network network = new Sketch().bodies("group").with(Sketch.relation("c", RelationKind.COORDINATES, "group",
                null, "execution", null, Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED, List.of())).network();

        assertThat(network.relations(RelationKind.COORDINATES)).hasSize(1);
        assertThat(network.ties("group")).hasSize(1);
        assertThat(network.graph().edgeSet()).isEmpty();
    }

    @Test
    void two_relations_between_the_same_ends_are_two_edges_and_one_neighbour() {
        Network network = new Sketch().states("aaa").bodies("group")
                .tie(RelationKind.MEMBER, "aaa", "group").tie(RelationKind.LEADS, "aaa", "group").network();

        assertThat(network.graph().edgeSet()).hasSize(2);
        assertThat(network.neighbours("aaa")).containsExactly("group");
        assertThat(network.neighbours("nobody")).isEmpty();
    }

    @Test
    void only_an_asserted_signature_signs() {
        var sketch = new Sketch().states("aaa").signed("one", "aaa", "2024-01-12");
        agreement(sketch, "two", change(BACKS, "2023-07-12"), change(SIGNED, "2024-04-01", Strength.PLANNED));

        assertThat(ids(sketch.network().signed(SYSTEM))).containsExactly("one");
        assertThat(ids(sketch.network().agreements(SYSTEM))).containsExactly("one", "two");
    }

    @Test
    void agreements_stand_in_the_order_of_signature_then_of_the_file() {
        var sketch = new Sketch().states("aaa").signed("late", "aaa", "2024-03-01").signed("b", "aaa", "2024-02-01")
                .signed("a", "aaa", "2024-02-01").signed("not-yet", "aaa", "2024-06-01");

        assertThat(ids(sketch.network().signed(SYSTEM))).containsExactly("b", "a", "late");
        assertThat(sketch.network().exists("not-yet")).isFalse();
    }

    @Test
    void a_signature_lasts_until_the_agreement_ends() {
        var sketch = new Sketch();
        agreement(sketch, "renewed", change(SIGNED, "2023-01-01"), change(NEGOTIATING, "2024-01-01"));
        agreement(sketch, "in-force", change(SIGNED, "2023-01-01"), change(IN_FORCE, "2023-02-01"));
        agreement(sketch, "ended", change(SIGNED, "2023-01-01"), change(ENDED, "2024-05-01"));

        assertThat(ids(on(sketch, "2024-04-30").signed(SYSTEM))).containsExactly("renewed", "in-force", "ended");
        assertThat(ids(on(sketch, "2024-05-01").signed(SYSTEM))).containsExactly("renewed", "in-force");
        assertThat(on(sketch, "2024-05-01").exists("ended")).isFalse();
    }

    @Test
    void a_party_backs_from_its_endorsement_until_it_signs() {
        var sketch = new Sketch().states("aaa");
        agreement(sketch, "one", change(BACKS, "2023-07-12"), change(NEGOTIATING, "2023-09-01"),
                change(DECLINED, "2023-10-01"), change(SIGNED, "2024-02-01"), change(ENDED, "2025-02-01"));
        sketch.tie(RelationKind.PARTY, "aaa", "one");

        assertThat(on(sketch, "2023-07-11").standing("aaa", SYSTEM)).isEqualTo(Standing.NEITHER);
        assertThat(on(sketch, "2023-07-12").standing("aaa", SYSTEM)).isEqualTo(Standing.BACKS);
        assertThat(on(sketch, "2024-01-31").standing("aaa", SYSTEM)).isEqualTo(Standing.BACKS);
        assertThat(on(sketch, "2024-02-01").standing("aaa", SYSTEM)).isEqualTo(Standing.SIGNED);
        assertThat(on(sketch, "2025-02-01").standing("aaa", SYSTEM)).isEqualTo(Standing.NEITHER);
    }

    @Test
    void the_agreement_of_a_party_is_the_one_it_signed() {
        var sketch = new Sketch().states("aaa");
        agreement(sketch, "waiting", change(BACKS, "2023-07-12"));
        sketch.tie(RelationKind.PARTY, "aaa", "waiting").signed("one", "aaa", "2024-01-12");

        assertThat(sketch.network().agreementOf("aaa", SYSTEM)).map(Entity::id).contains("one");
        assertThat(on(sketch, "2024-01-11").agreementOf("aaa", SYSTEM)).map(Entity::id).contains("waiting");
        assertThat(sketch.network().agreementOf("bbb", SYSTEM)).isEmpty();
    }

    @Test
    void the_provider_is_who_has_the_role_else_whoever_is_not_the_centre() {
        var sketch = new Sketch().states("mid", "aaa", "bbb").centre("mid").signed("one", "aaa", "2024-01-12");
        agreement(sketch, "two", change(SIGNED, "2024-02-01"));
        sketch.tie(RelationKind.PARTY, "mid", "two").tie(RelationKind.PARTY, "bbb", "two")
                .tie(RelationKind.PARTY, "aaa", "two");

        assertThat(sketch.network().provider("one")).contains("aaa");
        assertThat(sketch.network().parties("one")).containsExactly("aaa", "mid");
        assertThat(sketch.network().providers("two")).containsExactly("bbb", "aaa");
    }

    @Test
    void a_part_of_a_part_is_a_part() {
        Network network = new Sketch().bodies("cell", "branch", "alliance", "guest")
                .tie(RelationKind.PART_OF, "cell", "branch").tie(RelationKind.PART_OF, "branch", "alliance")
                .tie(RelationKind.PART_OF, "alliance", "cell")
                .tie(RelationKind.MEMBER, "guest", "branch").network();

        assertThat(network.wholesOf("cell")).containsExactly("branch", "alliance");
        assertThat(network.isInside("cell", "alliance")).isTrue();
        assertThat(network.isInside("alliance", "alliance")).isTrue();
        assertThat(network.isInside("guest", "branch")).isTrue();
        assertThat(network.isInside("guest", "alliance")).isFalse();
    }

    /// All that each belongs to would be two hundred million pairs, of parts and of members.
    @Test
    void a_long_chain_of_parts_and_members_takes_no_more_room_than_what_is_asked_of_it() {
        var chain = new Sketch();
        for (int i = 0; i <= 20_000; i++) {
            chain.bodies("body-" + i);
        }
        for (int i = 0; i < 20_000; i++) {
            chain.tie(RelationKind.PART_OF, "body-" + i, "body-" + (i + 1))
                    .tie(RelationKind.MEMBER, "body-" + i, "body-" + (i + 1));
        }
        Network network = chain.network();

        assertThat(network.all(Entity.Body.class)).filteredOn(body -> network.isInside(body.id(), "body-20000"))
                .hasSize(20_001);
        assertThat(network.wholesOf("body-0")).hasSize(20_000).startsWith("body-1", "body-2").endsWith("body-20000");
        assertThat(network.members("body-20000")).containsExactly("body-19999");
    }

    @Test
    void a_membership_that_is_only_proposed_makes_no_member() {
        Network network = new Sketch().states("aaa").bodies("group")
                .tie(RelationKind.MEMBER, "aaa", "group", Strength.PROPOSED)
                .tie(RelationKind.MEMBER, "group", "group").network();

        assertThat(network.members("group")).isEmpty();
        assertThat(network.relations(RelationKind.MEMBER)).hasSize(2);
    }

    @Test
    void a_status_without_a_date_holds_until_a_dated_one_follows() {
        var scheduled = new StatusChange<>(StepStatus.SCHEDULED, Optional.empty(), Strength.ASSERTED,
                Optional.empty(), List.of());
        var sketch = new Sketch().step("summit", change(StepStatus.REACHED, "2024-07-10"), scheduled);
        var step = sketch.facts().all(Entity.Step.class).getFirst();

        assertThat(on(sketch, "2024-07-09").status(step)).map(StatusChange::status).contains(StepStatus.SCHEDULED);
        assertThat(on(sketch, "2024-07-10").status(step)).map(StatusChange::status).contains(StepStatus.REACHED);
    }

    @Test
    void of_two_statuses_on_one_day_the_last_in_the_file_counts() {
        var sketch = new Sketch();
        agreement(sketch, "one", change(NEGOTIATING, "2024-01-12"), change(SIGNED, "2024-01-12"));
        var agreement = sketch.facts().all(Entity.Agreement.class).getFirst();

        assertThat(sketch.network().status(agreement)).map(StatusChange::status).contains(SIGNED);
        assertThat(sketch.network().signature(agreement)).contains(LocalDate.of(2024, 1, 12));
    }

    @SafeVarargs
    private static void agreement(Sketch sketch, String id, StatusChange<AgreementStatus>... history) {
        sketch.agreement(id, history).tie(RelationKind.PART_OF, id, SYSTEM);
    }

    private static Network on(Sketch sketch, String day) {
        return Network.on(sketch.facts(), LocalDate.parse(day));
    }

    private static List<String> ids(List<Entity.Agreement> agreements) {
        return agreements.stream().map(Entity::id).toList();
    }
}
