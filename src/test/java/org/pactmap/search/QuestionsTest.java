package org.pactmap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.network.Network;
import org.pactmap.view.Condition;
import org.pactmap.words.Language;

class QuestionsTest {

    /// A bundled dataset on a day, and what is asked of it.
    private record Asked(Network network, Findings findings) {

        static Asked of(String dataset, String day) {
            Facts facts = switch (Datasets.bundled(dataset).orElseThrow()) {
                case Reading.Read read -> read.facts();
                case Reading.Refused refused -> throw new AssertionError(refused.problems());
            };
            Network network = Network.on(facts, LocalDate.parse(day));
            return new Asked(network, Findings.of(network,
                    new Question(facts.header().system(), facts.header().defaultFunction(), Strength.ASSERTED)));
        }

        List<String> few(Language language) {
            return Questions.few(network, findings, language).stream().map(Ready::words).toList();
        }

        List<String> all() {
            return Questions.of(network, findings, Language.ENGLISH).stream().map(Ready::words).toList();
        }

        Reply reply(ReadyQuestion question, Language language) {
            return new Replies(network, findings, language).to(question);
        }

        String sentence(ReadyQuestion question) {
            return reply(question, Language.ENGLISH).sentence();
        }
    }

    private static final Asked ARTICLE = Asked.of("ukraine-security-agreements", "2024-05-15");
    private static final Asked LATER = Asked.of("ukraine-security-agreements", "2025-02-01");

    @Test
    void five_questions_fit_the_day_of_the_article() {
        assertThat(ARTICLE.few(Language.ENGLISH)).containsExactly("Who could coordinate all nine?",
                "Which signatory is outside NATO?", "What joins Latvia to Canada?", "Which ties are only uncertain?",
                "What changed last?");
        assertThat(ARTICLE.few(Language.UKRAINIAN)).containsExactly("Хто міг би координувати всі дев’ять?",
                "НАТО: хто з підписантів не є членом?", "Латвія і Канада: що їх поєднує?",
                "Які зв’язки лише непевні?", "Що змінилося останнім?");
    }

    @Test
    void they_follow_the_day() {
        assertThat(LATER.few(Language.ENGLISH)).containsExactly("Who could coordinate all 29?",
                "Which six stand under no framework?", "Which signatory is outside NATO?",
                "What joins Albania to Japan?", "Which ties are only uncertain?");
    }

    @ParameterizedTest(name = "{0} is asked {2}")
    @CsvSource(delimiter = '|', textBlock = """
            north-atlantic-treaty | 1949-09-18 | What changed last?; For what is it coordinated?; \
            What belongs to North Atlantic Council?
            san-francisco-system  | 1955-01-01 | What joins Taiwan (ROC) to Philippines?; What changed last?; \
            What changes next?
            switzerland-eu        | 2021-06-01 | Does any body coordinate more than one?; \
            What still joins them without Switzerland?; What changed last?
            """)
    void a_network_of_another_shape_is_asked_what_is_not_plain_of_it(String dataset, String day, String questions) {
        assertThat(Asked.of(dataset, day).all()).containsExactly(questions.split("; "));
    }

    @Test
    void the_two_that_are_joined_least_are_asked_about() {
        assertThat(Questions.of(ARTICLE.network(), ARTICLE.findings(), Language.ENGLISH)).extracting(Ready::asks)
                .contains(new Condition.OnWay("lva", "can", Condition.OnWay.ALL));
    }

    @Test
    void an_answer_is_a_sentence_with_its_number_and_day_and_its_rule() {
        assertThat(ARTICLE.reply(ReadyQuestion.HUB, Language.ENGLISH)).isEqualTo(new Reply(
                "All nine agreements signed by 15 May 2024 are within reach of NATO and the Ramstein Group.",
                "A body reaches an agreement when the party that provides is a member of it on the day, at “asserted” "
                        + "or better. Reach is not suitability.",
                List.of("nato", "udcg")));
        assertThat(ARTICLE.reply(ReadyQuestion.HUB, Language.UKRAINIAN).sentence()).isEqualTo(
                "Усі дев’ять угод, підписаних до 15 травня 2024, охоплюють: НАТО і група «Рамштайн».");
    }

    @Test
    void nobody_is_an_answer_too() {
        assertThat(ARTICLE.sentence(ReadyQuestion.OUTSIDE))
                .isEqualTo("None: on 15 May 2024 all signatories, 9 of 9, are members of NATO.");
        assertThat(LATER.sentence(ReadyQuestion.OUTSIDE)).isEqualTo("3 of 29 signatories are outside NATO on "
                + "1 February 2025: Japan, the European Union and Ireland.");
    }

    @Test
    void the_other_answers_read_as_sentences() {
        assertThat(ARTICLE.sentence(ReadyQuestion.UNCERTAIN)).isEqualTo("On 15 May 2024: Ramstein Group coordinates "
                + "Bilateral security agreements with Ukraine (execution) [uncertain].");
        assertThat(ARTICLE.sentence(ReadyQuestion.OPPOSED))
                .isEqualTo("Against the step “Invitation” on 15 May 2024: Germany and United States.");
        assertThat(ARTICLE.reply(ReadyQuestion.OPPOSED, Language.UKRAINIAN).sentence())
                .isEqualTo("Проти кроку «Запрошення» станом на 15 травня 2024: Німеччина і Сполучені Штати.");
        assertThat(ARTICLE.sentence(ReadyQuestion.UNSIGNED)).isEqualTo("23 of 32 members of NATO have not signed by "
                + "15 May 2024: Spain, Belgium, Portugal, Sweden, Iceland, Norway and 17 more.");
        assertThat(ARTICLE.sentence(ReadyQuestion.NEXT))
                .isEqualTo("21 May 2024: Sweden–Ukraine agreement: negotiating.");
        assertThat(LATER.sentence(ReadyQuestion.UNFRAMED)).isEqualTo("6 of 29 stand under no framework on "
                + "1 February 2025: Czechia–Ukraine agreement, Slovenia–Ukraine agreement, Ireland–Ukraine agreement, "
                + "Croatia–Ukraine agreement, Greece–Ukraine agreement and Albania–Ukraine agreement.");
    }

    @Test
    void of_other_networks_too() {
        assertThat(Asked.of("north-atlantic-treaty", "1949-09-18").sentence(ReadyQuestion.FUNCTIONS))
                .isEqualTo("On 18 September 1949 one body coordinates all for: execution (North Atlantic Council). "
                        + "For collective defence none does.");
        assertThat(Asked.of("switzerland-eu", "2021-06-01").sentence(ReadyQuestion.SHARED))
                .isEqualTo("No: on 1 June 2021 18 bodies coordinate one agreement each.");
        assertThat(Asked.of("switzerland-eu", "2021-06-01").sentence(ReadyQuestion.JOINED))
                .isEqualTo("On 1 June 2021 tied to two or more of them: European Union.");
    }

    @Test
    void a_saved_question_is_answered_on_any_day() {
        Asked before = Asked.of("ukraine-security-agreements", "2022-01-01");

        assertThat(before.all()).doesNotContain("Who could coordinate all zero?");
        for (ReadyQuestion question : ReadyQuestion.values()) {
            for (Language language : Language.values()) {
                assertThat(before.reply(question, language).sentence()).as(question.word()).endsWith(".");
            }
        }
    }

    @Test
    void questions_are_found_by_their_words() {
        var index = Index.of(Questions.entries(
                Questions.of(ARTICLE.network(), ARTICLE.findings(), Language.ENGLISH)));

        assertThat(index.find("coordinate all", 5)).extracting(match -> match.entry().name())
                .first().isEqualTo("Who could coordinate all nine?");
    }
}
