package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.network.Sketch.code;
import static org.pactmap.network.Sketch.span;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Picture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What stands in a report of networks made for it.
class CompositionTest {

    private static List<Report.Block> section(Sketch sketch, String heading) {
        Network network = sketch.network();
        View view = View.of(network.facts().header(), Theme.LIGHT, Language.ENGLISH).on(Sketch.DAY);
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        var map = new Picture(885, 633, Ink.of("#FBFAF7"), "map", "map", "en", List.of(), new LinkedHashMap<>());
        return Composition.of(network, findings, view, map, "").sections().stream()
                .filter(section -> section.heading().equals(heading)).findFirst().orElseThrow().blocks();
    }

    @Test
    void the_nature_of_an_agreement_is_that_of_the_day() {
        Sketch sketch = new Sketch().states("aaa").signed("one", "aaa", "2024-01-12").attribute("one", "legal-nature",
                code("political", span("", "2024-03-01")), code("treaty", span("2024-03-01", "2024-06-01")),
                code("customs", span("2024-06-01", "")));

        assertThat(section(sketch, "The agreements")).containsExactly(new Report.Table(
                List.of("Agreement", "Signed", "Legal nature", "Coordinated", "Under a framework", "Ends with a step",
                        "Mentions membership"),
                List.of(List.of("one", "12 January 2024", "treaty", "", "", "", ""))));
    }

    @Test
    void sets_of_candidates_that_may_not_be_all_say_so() {
        Report.Block more = new Report.Paragraph(
                "there may be other sets as small: the search among so many bodies was broken off");

        assertThat(section(bodies(40, 3), "Who could coordinate")).contains(more);
        assertThat(section(bodies(2, 1), "Who could coordinate")).doesNotContain(more)
                .contains(new Report.Paragraph("together all: b0-0 and b1-0"));
    }

    /// Agreements each of which is reached by bodies of its own.
    private static Sketch bodies(int agreements, int each) {
        var sketch = new Sketch();
        for (int i = 0; i < agreements; i++) {
            sketch.states("s" + i).signed("a" + i, "s" + i, "2024-01-12");
            for (int copy = 0; copy < each; copy++) {
                sketch.bodies("b" + i + "-" + copy).tie(RelationKind.MEMBER, "s" + i, "b" + i + "-" + copy);
            }
        }
        return sketch;
    }
}
