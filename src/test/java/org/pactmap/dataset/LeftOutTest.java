package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;

/// What was told to us without a source, or came too late, is not in the facts around Ukraine.
class LeftOutTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");

    @Test
    void two_steps_of_procedure_have_no_source_and_stay_out() {
        assertThat(FACTS.all(Step.class)).extracting(Step::id).containsExactly("bucharest-2008", "application-2022",
                "vilnius-2023", "nato-ukraine-council", "washington-2024", "invitation", "accession-talks",
                "membership", "charter-1997", "membership-action-plan", "annual-programme", "ratification");
    }

    /// A year of founding that no source gives is not known.
    @ParameterizedTest
    @ValueSource(strings = {"g7", "nato-cap", "epf", "opu"})
    void a_body_whose_founding_has_no_source_has_no_start(String body) {
        assertThat(FACTS.entity(body).orElseThrow().about().exists().from()).isEmpty();
    }

    @Test
    void of_the_charter_only_the_year_has_a_source() {
        assertThat(Tables.written(((Step) FACTS.entity("charter-1997").orElseThrow()).history().getFirst().from()))
                .isEqualTo("1997");
    }

    @Test
    void no_source_says_that_Bulgaria_signed() {
        assertThat(((Agreement) FACTS.entity("agreement-bgr").orElseThrow()).history())
                .extracting(change -> change.status().word()).containsExactly("backs", "planned", "declined");
    }

    @Test
    void the_centres_own_office_coordinates_nothing_and_the_draft_of_the_European_Union_is_not_stored() {
        assertThat(FACTS.relations(RelationKind.COORDINATES)).filteredOn(tie -> tie.startsAt("opu")).isEmpty();
        assertThat(FACTS.relations(RelationKind.COORDINATES)).filteredOn(tie -> tie.startsAt("eu"))
                .extracting(tie -> tie.function().orElseThrow()).containsExactly("finance", "training");
    }

    /// Outliers of single sources: twenty years for Japan, three billion more for France.
    @Test
    void what_one_source_gets_wrong_is_not_copied() {
        assertThat(Tables.value(FACTS.entity("agreement-jpn-2024").orElseThrow(), "years")).isEqualTo("10");
        assertThat(Tables.value(FACTS.entity("agreement-fra-2024").orElseThrow(), "money-2024"))
                .isEqualTo("up to EUR 3 bn of further military aid (2024)");
    }

    @Test
    void nothing_happens_after_the_last_day_that_the_facts_speak_of_but_a_summit_that_was_announced() {
        LocalDate until = FACTS.header().dataUntil();

        assertThat(FACTS.entities().values().stream().filter(entity -> starts(entity)
                .anyMatch(from -> from.earliest().isAfter(until)))).extracting(Entity::id)
                .containsExactly("nato-summit-ankara-2026");
        assertThat(FACTS.relations().filter(relation -> relation.holds().from()
                .filter(from -> from.earliest().isAfter(until)).isPresent())).isEmpty();
    }

    @Test
    void nothing_here_rests_on_general_knowledge() {
        assertThat(FACTS.sources()).doesNotContainKey("unsourced");
    }

    @Test
    void a_quote_has_at_most_twenty_five_words() {
        assertThat(evidence().map(Evidence::quote).filter(quote -> !quote.isEmpty()))
                .hasSizeGreaterThan(150)
                .allSatisfy(quote -> assertThat(quote.split("\\s+")).hasSizeLessThanOrEqualTo(25));
    }

    private static Stream<Dating> starts(Entity entity) {
        Stream<Optional<Dating>> changes = switch (entity) {
            case Agreement agreement ->
                agreement.history().stream().filter(change -> change.strength() == Strength.ASSERTED)
                        .map(change -> change.from());
            case Step step -> step.history().stream().map(change -> change.from());
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                Stream.empty();
        };
        return Stream.concat(changes, Stream.of(entity.about().exists().from())).flatMap(Optional::stream);
    }

    private static Stream<Evidence> evidence() {
        Stream<List<Evidence>> ofEntities = FACTS.entities().values().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.about().evidence()),
                        entity.about().attributes().values().stream().flatMap(List::stream).map(Value::evidence)));
        return Stream.concat(ofEntities, FACTS.relations().map(relation -> relation.evidence()))
                .flatMap(List::stream);
    }
}
