package org.pactmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.words.Language;

class SentencesTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final String SYSTEM = FACTS.header().system();
    private static final Supposition BUREAU =
            new Supposition.NewBody("supposed:bureau", Label.of("Kyiv Bureau"), Terms.NONE);
    private static final Supposition HUB = Supposition.coordinates("udcg", SYSTEM, "execution");

    private static String said(Language language, Supposition one) {
        return sentences(language).of(one);
    }

    private static String said(Idle idle) {
        return sentences(Language.ENGLISH).of(idle);
    }

    private static Sentences sentences(Language language) {
        return Sentences.of(FACTS, Scenario.of("trial", Label.of("Trial"), BUREAU), language);
    }

    @Test
    void each_sort_of_supposition_is_a_clause() {
        List<Supposition> all = List.of(BUREAU, HUB,
                Supposition.coordinates("supposed:bureau", "agreement-lva-2024", "finance"),
                Supposition.serves(SYSTEM, "invitation"), Supposition.serves("agreement-lva-2024", "membership"),
                Supposition.frames("ukraine-compact", SYSTEM),
                Supposition.frames("ukraine-compact", "agreement-lva-2024"), Supposition.member("tur", "g7"),
                new Supposition.Reached("invitation", Terms.NONE), new Supposition.Ended("udcg", Terms.NONE),
                new Supposition.Ended("member:lva:nato", Terms.from(LocalDate.of(2024, 6, 1))));

        assertThat(all.stream().map(one -> said(Language.ENGLISH, one))).containsExactly(
                "there is a body “Kyiv Bureau”",
                "the Ramstein Group coordinates execution",
                "Kyiv Bureau coordinates finance (Latvia–Ukraine agreement)",
                "the agreements are tied to an invitation",
                "Latvia–Ukraine agreement is tied to NATO membership",
                "Ukraine Compact frames the agreements",
                "Ukraine Compact frames the Latvia–Ukraine agreement",
                "Türkiye belongs to the G7",
                "the step “Invitation” is reached",
                "the Ramstein Group is there no longer",
                "from 1 June 2024: no longer so: Latvia is a member of NATO");
        assertThat(all.stream().limit(4).map(one -> said(Language.UKRAINIAN, one))).containsExactly(
                "є орган «Kyiv Bureau»",
                "група «Рамштайн» координує: виконання угод",
                "Kyiv Bureau координує: фінансування (Угода між Україною та Латвією)",
                "угоди пов’язано із запрошенням");
    }

    @Test
    void each_idle_supposition_says_why_and_what_to_do() {
        assertThat(said(new Idle.UnknownId(HUB, "udcg"))).isEqualTo("The Ramstein Group coordinates execution: these "
                + "facts know no “udcg”. Suppose it of something that they know, or remove the supposition.");
        assertThat(said(new Idle.WrongKind(HUB, "lva", "state", List.of("body")))).endsWith(": “Latvia” has the kind "
                + "“state”; this can be supposed of the kind body only. Name another, or remove the supposition.");
        assertThat(said(new Idle.UnknownFunction(HUB, "cooking"))).contains("no function “cooking”. They have "
                + "materiel, execution,");
        assertThat(said(new Idle.Repeated(HUB))).endsWith("the scenario says so twice. Remove one of the two.");
        assertThat(said(new Idle.AlreadyTrue(HUB)))
                .endsWith("the facts say so themselves on this day, so nothing is supposed.");
        assertThat(said(new Idle.NotYet(HUB, LocalDate.of(2024, 7, 1))))
                .endsWith("it is supposed from 1 July 2024 on. Look at that day, or take an earlier one.");
        assertThat(said(new Idle.NotThere(HUB, "nsatu")))
                .endsWith("NSATU is not there on this day. Look at another day.");
    }

    @Test
    void a_name_that_nobody_knows_stands_for_itself() {
        assertThat(said(Language.ENGLISH, new Supposition.Tie(RelationKind.COORDINATES, "bureau", SYSTEM,
                Optional.of("cooking"), Terms.NONE))).isEqualTo("bureau coordinates cooking");
    }
}
