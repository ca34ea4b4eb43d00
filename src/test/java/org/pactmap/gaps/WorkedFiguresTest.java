package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;

/// What was worked out by hand for three days of the network of the article.
class WorkedFiguresTest {

    private static final Facts FACTS = facts("ukraine-security-agreements");
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final LocalDate COMPACT = LocalDate.of(2024, 7, 12);
    private static final LocalDate WINTER = LocalDate.of(2025, 2, 1);

    @Test
    void on_the_day_of_the_article_nine_agreements_have_no_hub_and_no_framework_and_sources_say_so() {
        Findings found = on(ARTICLE, Strength.ASSERTED);

        assertThat(found.signed()).containsExactly("agreement-gbr-2024", "agreement-deu-2024", "agreement-fra-2024",
                "agreement-dnk-2024", "agreement-ita-2024", "agreement-can-2024", "agreement-nld-2024",
                "agreement-fin-2024", "agreement-lva-2024");
        assertThat(hub(found)).isEqualTo(new Hub(0, 0, Optional.empty(), Optional.of(Basis.STATED)));
        assertThat(found.framework().framed()).isEmpty();
        assertThat(found.framework().basis()).contains(Basis.STATED);
        assertThat(pieces(found)).isEqualTo(new Figures(9, 0.941));
        assertThat(found.channels()).isEqualTo(new Tally(6, 1, 2, 9));
    }

    @Test
    void on_the_day_of_the_article_the_ramstein_group_coordinates_all_if_a_hedge_counts() {
        Findings found = on(ARTICLE, Strength.UNCERTAIN);

        assertThat(hub(found)).isEqualTo(new Hub(9, 9, Optional.of("udcg"), Optional.empty()));
        assertThat(found.pieces().components()).hasSize(1);
        assertThat(found.pieces().fragmentation()).hasValue(0);
    }

    @Test
    void on_the_day_of_the_article_the_finding_tells_what_speaks_for_it_and_against() {
        HubGap hub = on(ARTICLE, Strength.ASSERTED).hub();

        assertThat(hub.speaksFor()).filteredOn(Ground.Said.class::isInstance)
                .extracting(ground -> ((Ground.Said) ground).relation().id()).containsOnly("no-coordinating-body");
        assertThat(hub.speaksAgainst()).filteredOn(Ground.Said.class::isInstance)
                .extracting(ground -> ((Ground.Said) ground).relation().from()).containsOnly(Optional.of("udcg"));
        assertThat(hub.speaksAgainst()).contains(new Ground.Channels(new Tally(6, 1, 2, 9)));
    }

    @Test
    void on_the_day_of_the_article_no_agreement_serves_a_step_and_all_mention_membership() {
        AccessionTie tie = on(ARTICLE, Strength.ASSERTED).accession();

        assertThat(tie.serve()).isEmpty();
        assertThat(tie.endWith()).containsExactly("agreement-gbr-2024", "agreement-fra-2024", "agreement-can-2024");
        assertThat(tie.mention()).hasSize(9);
        assertThat(tie.unknown()).isEqualTo(new AccessionTie.Unknown(0, 6, 0, 2));
        assertThat(tie.nextStep()).contains("invitation");
        assertThat(tie.basis()).contains(Basis.STATED);
    }

    @Test
    void reach_is_as_counted_by_hand() {
        assertThat(reach(on(ARTICLE, Strength.ASSERTED))).isEqualTo(Map.of("nato", 9, "eu", 7, "g7", 5, "udcg", 9));
        assertThat(reach(on(COMPACT, Strength.ASSERTED)))
                .isEqualTo(Map.of("nato", 21, "eu", 16, "g7", 7, "udcg", 23));
        assertThat(reach(on(WINTER, Strength.ASSERTED)))
                .isEqualTo(Map.of("nato", 26, "eu", 21, "g7", 7, "udcg", 29));
    }

    @Test
    void the_day_after_the_compact_twenty_three_are_framed_and_no_source_says_that_a_hub_is_missing() {
        Findings found = on(COMPACT, Strength.ASSERTED);

        assertThat(found.signed()).hasSize(23);
        assertThat(hub(found)).isEqualTo(new Hub(0, 0, Optional.empty(), Optional.of(Basis.COMPUTED)));
        assertThat(found.framework().framed()).hasSize(23);
        assertThat(found.framework().basis()).isEmpty();
        assertThat(pieces(found)).isEqualTo(new Figures(23, 0.978));
        assertThat(found.accession().serve()).isEmpty();
        assertThat(found.accession().endWith()).hasSize(3);
        assertThat(found.accession().mention()).hasSize(20);
        assertThat(found.accession().unknown()).isEqualTo(new AccessionTie.Unknown(23, 20, 3, 4));
        assertThat(on(COMPACT, Strength.UNCERTAIN).hub().covered()).hasSize(23);
    }

    @Test
    void in_the_winter_after_it_twenty_three_of_twenty_nine_are_framed() {
        Findings found = on(WINTER, Strength.ASSERTED);

        assertThat(found.signed()).hasSize(29);
        assertThat(hub(found)).isEqualTo(new Hub(0, 0, Optional.empty(), Optional.of(Basis.COMPUTED)));
        assertThat(found.framework().framed()).hasSize(23);
        assertThat(found.framework().basis()).contains(Basis.COMPUTED);
        assertThat(pieces(found)).isEqualTo(new Figures(29, 0.982));
        assertThat(found.accession().serve()).isEmpty();
        assertThat(found.accession().endWith()).hasSize(3);
        assertThat(found.accession().mention()).hasSize(24);
        assertThat(found.accession().unknown()).isEqualTo(new AccessionTie.Unknown(29, 26, 5, 6));
        assertThat(on(WINTER, Strength.UNCERTAIN).hub().covered()).hasSize(29);
    }

    @Test
    void twenty_four_back_and_four_members_of_the_alliance_do_neither() {
        Network network = Network.on(FACTS, ARTICLE);
        String system = FACTS.header().system();
        List<String> parties = FACTS.relations(RelationKind.PARTY).stream().flatMap(tie -> tie.from().stream())
                .distinct().toList();

        assertThat(parties).filteredOn(party -> network.standing(party, system) == Standing.BACKS).hasSize(24)
                .contains("usa", "eu");
        assertThat(network.members("nato")).hasSize(32)
                .filteredOn(member -> network.standing(member, system) == Standing.NEITHER)
                .containsExactlyInAnyOrder("hrv", "hun", "svk", "tur");
    }

    private record Hub(int covered, int best, Optional<String> hub, Optional<Basis> basis) {}

    private static Hub hub(Findings found) {
        HubGap gap = found.hub();
        return new Hub(gap.covered().size(), gap.best(), gap.hub(), gap.basis());
    }

    /// Fragmentation to three places, as it was worked out.
    private record Figures(int components, double fragmentation) {}

    private static Figures pieces(Findings found) {
        double value = found.pieces().fragmentation().orElseThrow();
        double rounded = Math.round(value * 1000) / 1000.0;
        assertThat(value).isCloseTo(rounded, Offset.offset(0.0005));
        return new Figures(found.pieces().components().size(), rounded);
    }

    private static Map<String, Integer> reach(Findings found) {
        var reach = new LinkedHashMap<String, Integer>();
        found.candidates().stream().filter(one -> List.of("nato", "eu", "g7", "udcg").contains(one.body()))
                .forEach(one -> reach.put(one.body(), one.reach()));
        return reach;
    }

    private static Findings on(LocalDate day, Strength strength) {
        return Findings.of(Network.on(FACTS, day), question(strength));
    }

    private static Question question(Strength strength) {
        return new Question(FACTS.header().system(), "execution", strength);
    }

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
