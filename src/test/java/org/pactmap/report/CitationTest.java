package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class CitationTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final String ARTICLE = "The Jamestown Foundation, “Bilateral Security Agreements as Part of "
            + "Ukraine’s NATO Accession (Part One)”, May 2024, ";
    private static final String JAMESTOWN = ", https://jamestown.org/program/"
            + "bilateral-security-agreements-as-part-of-ukraines-nato-accession-part-one.";
    private static final String DATA = "(Ukraine security agreements, data edition 2026.1, as of "
            + "15 May 2024; PactMap 0.1.0)";

    private static Citation citation(Language language, UnaryOperator<View> looked) {
        return citation(language, looked, Optional.empty());
    }

    private static Citation citation(Language language, UnaryOperator<View> looked, Optional<Scenario> scenario) {
        View view = looked.apply(View.of(FACTS.header(), Theme.LIGHT, language).on(LocalDate.of(2024, 5, 15)));
        Network network = Network.on(FACTS, scenario, view.day());
        return new Citation(network, Findings.of(network,
                new Question(view.system(), view.function(), view.strength())), view);
    }

    private static final Citation CITATION = citation(Language.ENGLISH, view -> view);
    private static final Citation UKRAINIAN = citation(Language.UKRAINIAN, view -> view);

    @Test
    void a_tie_is_cited_with_publisher_title_date_place_and_address() {
        assertThat(CITATION.of("coordinates:udcg:bilateral-security-agreements:execution"))
                .isEqualTo(ARTICLE + "¶6" + JAMESTOWN);
        assertThat(UKRAINIAN.of("coordinates:udcg:bilateral-security-agreements:execution")).isEqualTo(
                "The Jamestown Foundation, «Bilateral Security Agreements as Part of Ukraine’s NATO Accession "
                        + "(Part One)», травень 2024, ¶6" + JAMESTOWN);
    }

    @Test
    void a_thing_is_cited_with_all_that_is_said_of_it_each_source_once_and_who_disagrees() {
        assertThat(CITATION.of("aspect:agreement-deu-2024:place").lines()).containsExactly(
                "Ukrainska Pravda / European Pravda, “Office of the President publishes details of agreement with "
                        + "Germany”, 16 February 2024, https://www.pravda.com.ua/eng/news/2024/02/16/7442194/.",
                "Ukrinform, “Ukraine, Germany sign security agreement”, 16 February 2024, https://ukrinform.net/amp/"
                        + "rubric-polytics/3828080-ukraine-germany-sign-security-agreeement.html.",
                ARTICLE + "¶1" + JAMESTOWN,
                "Against this: Ukrainska Pravda / European Pravda, “Office of the President publishes details of "
                        + "agreement with Germany”, 16 February 2024, "
                        + "https://www.pravda.com.ua/eng/news/2024/02/16/7442194/.");
        assertThat(CITATION.of("agreement-deu-2024").lines()).hasSize(7).contains(ARTICLE + "¶1, ¶2" + JAMESTOWN);
    }

    @Test
    void what_is_missing_is_cited_by_its_rule_in_one_sentence_with_edition_and_day() {
        assertThat(CITATION.of("gap:bilateral-security-agreements:execution")).isEqualTo(
                "Coordinating body for execution: 0 of 9, where a hub coordinates every signed agreement for one "
                        + "function, at “asserted” or better; stated in Eurasia Daily Monitor 21 (76), ¶6 " + DATA
                        + ".");
        assertThat(CITATION.of("gap:bilateral-security-agreements::pieces")).isEqualTo(
                "Pieces without the centre: 9, F = 0.941, where a piece is what still hangs together through parties "
                        + "and coordinating bodies, at “asserted” or better, once the centre is taken out " + DATA
                        + ".");
        assertThat(UKRAINIAN.of("gap:bilateral-security-agreements::framework")).isEqualTo(
                "Спільна рамка: 0 з 9; за правилом, рамка – це документ, за яким стоїть угода, від «стверджено»; "
                        + "сказано в Eurasia Daily Monitor 21 (76), ¶6 (Безпекові угоди України, випуск даних 2026.1, "
                        + "станом на 15 травня 2024; PactMap 0.1.0).");
    }

    @Test
    void the_hub_of_a_function_is_cited_as_such_whatever_it_is_called() {
        Citation asked = citation(Language.ENGLISH, view -> view.asking("accession", Strength.ASSERTED));

        assertThat(asked.of("gap:bilateral-security-agreements:accession"))
                .startsWith("Coordinating body for accession: ");
        assertThat(asked.of("gap:bilateral-security-agreements::accession")).startsWith("Tied to the step ");
    }

    @Test
    void what_no_source_says_is_missing_is_cited_so() {
        Citation later = citation(Language.ENGLISH, view -> view.on(LocalDate.of(2025, 2, 1)));

        assertThat(later.of("gap:bilateral-security-agreements:execution")).startsWith("Coordinating body for "
                + "execution: 0 of 29, where a hub coordinates every signed agreement for one function, at “asserted” "
                + "or better; no source says so (Ukraine security agreements");
    }

    @Test
    void whom_bodies_reach_and_what_a_legend_counts_is_cited_by_rule_too() {
        assertThat(CITATION.of("reach:udcg")).isEqualTo("Ramstein Group: 9 of 9, where an agreement is reached when "
                + "the party that provides is a member of such a body, at “asserted” or better " + DATA + ".");
        assertThat(CITATION.of(Group.NEITHER, 4)).isEqualTo("Neither: 4, where a party is counted that has neither "
                + "signed nor backs the declaration by the day " + DATA + ".");
        Citation filtered = citation(Language.ENGLISH,
                view -> view.with(Filter.NONE.toggled(new Condition.MemberOf("g7"))));
        assertThat(filtered.of(Group.SIGNED, 5)).isEqualTo("Signed: 5, where an agreement is counted whose last status "
                + "that a source asserts by the day is signed or in force (Ukraine security agreements, data edition "
                + "2026.1, as of 15 May 2024; PactMap 0.1.0; filtered: G7 members only).");
    }

    @Test
    void an_answer_the_ways_and_the_map_as_a_whole_are_cited() {
        assertThat(CITATION.of("Nobody does.", "All were asked.")).isEqualTo("Nobody does. All were asked. " + DATA
                + ".");
        assertThat(CITATION.of(Condition.OnWay.between("lva", "udcg"))).isEqualTo("Latvia and Ramstein Group: 1 step "
                + "in 1 way, on 15 May 2024. Latvia is a member of Ramstein Group. " + DATA + ".\nwikimili (copy of "
                + "Wikipedia), “Ukraine Defense Contact Group”, 2025, https://wikimili.com/en/"
                + "Ukraine_Defense_Contact_Group.");
        assertThat(CITATION.map()).isEqualTo("Nine agreements, no framework, no hub " + DATA + ".");
        assertThat(CITATION.of("nothing")).isEqualTo(CITATION.map());
    }

    @Test
    void what_is_supposed_is_said_to_be_so() {
        var office = new Scenario("office", Label.of("An office"), Optional.empty(), List.of(
                new Supposition.NewBody("supposed:office", Label.of("Office"), Terms.NONE)));
        Citation supposed = citation(Language.ENGLISH, view -> view.supposing(Optional.of("office")),
                Optional.of(office));

        assertThat(supposed.of("supposed:office")).isEqualTo("Office: supposed by the user, not sourced (Ukraine "
                + "security agreements, data edition 2026.1, as of 15 May 2024; PactMap 0.1.0; SCENARIO “An office”: "
                + "1 supposition, by the user, not sourced).");
    }

    @Test
    void a_source_says_when_it_was_read_and_general_knowledge_that_nobody_checked_it() {
        var facts = new Facts(FACTS.header(), List.of(
                new Source("page", "A page", "Page", "A publisher", Optional.of(Dating.day(LocalDate.of(2024, 3, 1))),
                        "https://example.org/a", Optional.of(Dating.day(LocalDate.of(2026, 11, 20)))),
                new Source("unsourced", "", "", "", Optional.empty(), "", Optional.empty())), List.of(), List.of(),
                List.of());
        var footnotes = new Footnotes(new Names(facts, Language.ENGLISH));

        assertThat(footnotes.of(List.of(evidence("page", "p. 2"), evidence("page", ""), evidence("page", "p. 5"),
                evidence("unsourced", ""))))
                .containsExactly("A publisher, “A page”, 1 March 2024, p. 2, p. 5, https://example.org/a (retrieved "
                        + "20 November 2026).", "Unsourced: general knowledge that nobody checked.");
    }

    private static Evidence evidence(String source, String locator) {
        return new Evidence(source, locator, "", Optional.empty(), Evidence.Bearing.SUPPORTS);
    }
}
