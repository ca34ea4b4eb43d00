package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.network.Network;

/// Three networks of another shape show, by the same rules, what each is there to show.
class ContrastTest {

    @Nested
    class The_treaty_of_1949 {

        private final Facts facts = facts("north-atlantic-treaty");
        private final Findings found = on(facts, facts.header().defaultDay());

        @Test
        void is_one_agreement_of_twelve_which_a_council_coordinates() {
            assertThat(found.signed()).containsExactly("treaty-1949");
            assertThat(Network.on(facts, facts.header().defaultDay()).parties("treaty-1949")).hasSize(12);
            assertThat(found.hub().hub()).contains("nac");
            assertThat(found.hub().basis()).isEmpty();
        }

        @Test
        void stays_in_one_piece_for_it_has_no_centre() {
            assertThat(facts.header().centre()).isEmpty();
            assertThat(found.pieces().components()).hasSize(1);
            assertThat(found.pieces().fragmentation()).hasValue(0);
        }

        @Test
        void gives_its_council_four_bodies_at_the_first_session() {
            Network before = Network.on(facts, LocalDate.of(1949, 9, 16));
            Network after = Network.on(facts, LocalDate.of(1949, 9, 17));
            List<String> bodies = List.of("defence-committee", "military-committee", "standing-group",
                    "regional-groups");

            assertThat(bodies).noneMatch(before::exists).allMatch(body -> after.isPartOf(body, "nac"));
        }
    }

    @Nested
    class The_San_Francisco_system {

        private final Facts facts = facts("san-francisco-system");
        private final Findings found = on(facts, facts.header().defaultDay());

        @Test
        void has_a_state_as_centre_and_no_hub() {
            assertThat(facts.header().centre().orElseThrow().id()).isEqualTo("usa");
            assertThat(found.signed()).hasSize(6);
            assertThat(found.hub().basis()).contains(Basis.COMPUTED);
            assertThat(found.hub().best()).isZero();
            assertThat(found.framework().framed()).isEmpty();
        }

        @Test
        void falls_apart_without_its_centre_but_for_Australia_and_New_Zealand() {
            assertThat(found.pieces().components()).hasSize(6).first().asInstanceOf(
                    InstanceOfAssertFactories.LIST)
                    .containsExactlyInAnyOrder("anzus-1951", "aus", "nzl");
            assertThat(found.pieces().components()).filteredOn(piece -> piece.size() > 2).hasSize(1);
            assertThat(found.pieces().fragmentation().orElseThrow()).isCloseTo(1 - 16.0 / 156, within(1e-9));
        }

        @Test
        void is_given_by_its_centre_where_Ukraine_receives() {
            Network network = Network.on(facts, facts.header().defaultDay());

            assertThat(found.signed()).allSatisfy(one -> assertThat(network.providers(one)).containsExactly("usa"));
        }

        /// Two treaties with Japan between the signature of the second and its entry into force.
        @ParameterizedTest(name = "on {0} {1} are signed and not ended")
        @CsvSource({"1951-08-29, 0", "1951-08-30, 1", "1951-09-08, 3", "1953-10-01, 4", "1954-12-02, 6",
                "1960-01-19, 7", "1960-06-23, 6", "1979-12-31, 6", "1980-01-01, 5", "1990-12-31, 5"})
        void grows_and_shrinks_by_dates_that_have_sources(LocalDate day, int signed) {
            assertThat(on(facts, day).signed()).hasSize(signed);
        }
    }

    @Nested
    class Switzerland_and_the_European_Union {

        private final Facts facts = facts("switzerland-eu");
        private final Findings found = on(facts, facts.header().defaultDay());

        @Test
        void have_eighteen_agreements_each_with_a_committee_of_its_own() {
            assertThat(found.signed()).hasSize(18);
            assertThat(found.hub().covered()).hasSize(18);
            assertThat(found.hub().coordinators()).hasSize(18)
                    .allSatisfy(one -> assertThat(one.agreements()).hasSize(1));
        }

        @Test
        void have_no_hub_and_no_roof() {
            assertThat(found.hub().hub()).isEmpty();
            assertThat(found.hub().best()).isEqualTo(1);
            assertThat(found.hub().basis()).contains(Basis.COMPUTED);
            assertThat(found.framework().framed()).isEmpty();
            assertThat(found.framework().basis()).contains(Basis.COMPUTED);
        }

        @Test
        void had_a_roof_proposed_until_it_was_given_up() {
            assertThat(proposedRoofs(LocalDate.of(2021, 5, 25))).isEqualTo(1);
            assertThat(proposedRoofs(LocalDate.of(2021, 5, 26))).isZero();
        }

        @Test
        void rest_on_general_knowledge_for_seven_titles_and_say_so() {
            assertThat(facts.all(Agreement.class)).filteredOn(one -> one.code("sourcing").orElseThrow()
                    .equals("unsourced")).hasSize(7)
                    .allSatisfy(one -> assertThat(one.values("package")).hasSize(1));
        }

        private long proposedRoofs(LocalDate day) {
            return Network.on(facts, day).relations(RelationKind.FRAMES).stream()
                    .filter(tie -> tie.startsAt("framework-agreement") && tie.strength() == Strength.PROPOSED).count();
        }
    }

    @Test
    void only_the_Swiss_titles_rest_on_general_knowledge() {
        assertThat(Datasets.bundledIds()).filteredOn(id -> facts(id).sources().containsKey("unsourced"))
                .containsExactly("switzerland-eu");
    }

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Read(var read, _, _) -> read;
            case Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Findings on(Facts facts, LocalDate day) {
        Header header = facts.header();
        return Findings.of(Network.on(facts, day),
                new Question(header.system(), header.defaultFunction(), Strength.ASSERTED));
    }
}
