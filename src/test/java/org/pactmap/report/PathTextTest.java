package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.words.Language;

class PathTextTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final Network ARTICLE = Network.on(FACTS, LocalDate.of(2024, 5, 15));

    private static List<String> sentences(String from, String to, Language language) {
        return new PathText(ARTICLE, language).sentences(from, to,
                Paths.between(ARTICLE, from, to, relation -> relation.strength().atLeast(Strength.ASSERTED)));
    }

    @Test
    void an_agreement_on_the_way_is_said_to_be_uncoordinated() {
        assertThat(sentences("deu", "agreement-deu-2024", Language.ENGLISH)).containsExactly(
                "Germany and Germany–Ukraine agreement: 1 step in 1 way, on 15 May 2024.",
                "Germany is party to Germany–Ukraine agreement; no body coordinates Germany–Ukraine agreement.");
    }

    @Test
    void it_reads_in_ukrainian_too() {
        assertThat(sentences("lva", "nato", Language.UKRAINIAN)).containsExactly(
                "Латвія і НАТО: 1 крок, 1 шлях, станом на 15 травня 2024.", "Латвія — член: НАТО.");
    }

    @Test
    void what_is_not_there_on_the_day_and_what_nothing_joins_is_said() {
        assertThat(sentences("lva", "nsatu", Language.ENGLISH))
                .containsExactly("NSATU does not exist on 15 May 2024.");
        assertThat(sentences("lva", "lva", Language.ENGLISH)).containsExactly("Latvia is where you are already.");
    }

    @Test
    void each_agreement_of_the_article_lacks_a_tie_to_the_invitation_first() {
        Findings findings = Findings.of(ARTICLE,
                new Question(FACTS.header().system(), "execution", Strength.ASSERTED));

        var ways = AccessionWays.of(ARTICLE, findings, Language.ENGLISH);

        assertThat(ways.sequencedKeySet()).containsExactlyElementsOf(findings.signed());
        assertThat(ways.get("agreement-gbr-2024")).isEqualTo("UK–Ukraine agreement: ends or is reviewed "
                + "with the step “Membership”, but no way leads there; the first missing link is a tie to the step "
                + "“Invitation”.");
        assertThat(ways.get("agreement-lva-2024")).isEqualTo("Latvia–Ukraine agreement: mentions the step "
                + "“Membership”, which is no tie; the first missing link is a tie to the step “Invitation”.");
        assertThat(AccessionWays.of(ARTICLE, findings, Language.UKRAINIAN).get("agreement-lva-2024"))
                .isEqualTo("Угода між Україною та Латвією: згадує крок «Членство», а це не зв’язок; перша відсутня "
                        + "ланка — зв’язок із кроком «Запрошення».");
    }
}
