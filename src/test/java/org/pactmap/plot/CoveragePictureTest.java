package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.Coverage.Sure;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Typeface;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// Functions against the bodies that coordinate them.
class CoveragePictureTest {

    private static final Facts FACTS = Opening.facts();
    private static final View VIEW = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH);
    private static final Question QUESTION = new Question(VIEW.system(), VIEW.function(), Strength.ASSERTED);

    private static CoveragePicture of(Network network) {
        return CoveragePicture.of(Coverage.of(network, QUESTION), network.names(Language.ENGLISH), VIEW, 282);
    }

    private static List<Mark> about(CoveragePicture matrix, String id) {
        return matrix.picture().marks().stream().filter(mark -> mark.about().equals(id)).toList();
    }

    private static List<String> words(List<Mark> marks) {
        return marks.stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text()).toList();
    }

    @Test
    void a_hedged_tie_has_a_sign_and_its_number_and_says_so() {
        CoveragePicture matrix = of(Network.on(FACTS, LocalDate.of(2024, 5, 15)));

        assertThat(words(about(matrix, "coverage:execution:udcg"))).containsExactly("?9");
        assertThat(matrix.picture().says()).containsEntry("coverage:execution:udcg",
                "Ramstein Group: execution, 9 of 9 uncertain");
        assertThat(matrix.bodies()).containsEntry("coverage:execution:udcg", "udcg");
    }

    @Test
    void what_a_body_coordinates_for_others_is_a_ring_and_no_number() {
        CoveragePicture matrix = of(Network.on(FACTS, LocalDate.of(2024, 5, 15)));

        assertThat(about(matrix, "coverage:materiel:udcg")).hasSize(2).last().isInstanceOf(Mark.Disc.class);
        assertThat(matrix.picture().says()).containsEntry("coverage:materiel:udcg",
                "Ramstein Group: materiel, not the agreements, but for Ukraine");
    }

    @Test
    void what_is_supposed_is_plum_and_explained_below() {
        var scenario = Scenario.of("one", Label.of("One"), Supposition.coordinates("nato", VIEW.system(), "training"));
        CoveragePicture matrix = of(Network.on(FACTS, Optional.of(scenario), LocalDate.of(2024, 5, 15)));

        assertThat(about(matrix, "coverage:training:nato")).filteredOn(Mark.Area.class::isInstance)
                .extracting(mark -> ((Mark.Area) mark).fill())
                .contains(Optional.of(Palette.of(Theme.LIGHT).ink(Role.SUPPOSED_FILL)));
        assertThat(words(matrix.picture().marks())).contains("supposed", "uncertain", "proposed",
                "for others than the agreements").doesNotContain("planned", "asserted");
    }

    @Test
    void each_strength_has_a_form_that_needs_no_colour() {
        SequencedSet<List<Object>> forms = new LinkedHashSet<>();
        for (Sure sure : Sure.values()) {
            var sheet = new Sheet(Typeface.bundled(), Palette.of(Theme.LIGHT));
            new SureForm(sheet).draw(sure, "9", new Box(0, 0, 24, 16), "");
            forms.add(sheet.marks().stream().<Object>map(CoveragePictureTest::withoutInk).toList());
        }

        assertThat(forms).hasSize(Sure.values().length);
    }

    private static Object withoutInk(Mark mark) {
        return switch (mark) {
            case Mark.Area(_, var fill, var edge, _) ->
                List.of(fill.isPresent(), edge.map(pen -> pen.dash()).orElse(List.of()), edge.isPresent());
            case Mark.Line(_, var pen, _) -> pen.dash();
            case Mark.Words(_, var text, _, _, _, _, _) -> text;
            case Mark.Disc _ -> "disc";
        };
    }

    @Test
    void nothing_stands_over_the_edge_even_where_every_number_has_two_digits() {
        for (Language language : Language.values()) {
            Network network = Network.on(FACTS, LocalDate.of(2025, 2, 1));
            CoveragePicture matrix = CoveragePicture.of(Coverage.of(network, QUESTION), network.names(language),
                    View.of(FACTS.header(), Theme.DARK, language), 282);

            assertThat(matrix.picture().marks()).filteredOn(Mark.Words.class::isInstance).allSatisfy(mark -> {
                var words = (Mark.Words) mark;
                double width = Typeface.bundled().width(words.text(), words.weight(), words.size(), words.tracking());
                assertThat(words.baseline().x()).isNotNegative();
                assertThat(words.baseline().x() + width).isLessThanOrEqualTo(282);
            });
        }
    }

    @Test
    void where_no_body_coordinates_anything_nothing_is_drawn() {
        Coverage nothing = new Coverage(2, Stream.<Coverage.Row>empty().toList(), List.of());

        assertThat(CoveragePicture.of(nothing, Network.on(FACTS, VIEW.day()).names(Language.ENGLISH), VIEW, 282)
                .picture().marks()).isEmpty();
    }
}
