package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.layout.Page;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Places;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// What is supposed in a layout by forces, which is made of the facts alone.
class ForceScenarioTest {

    private static final Facts FACTS = Opening.facts();
    private static final String SYSTEM = FACTS.header().system();
    private static final Page PAGE = new Page(1600, 1000);
    private static final View VIEW = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE);
    private static final String OFFICE = "supposed:office";
    private static final Supposition HUB = Supposition.coordinates(OFFICE, SYSTEM, "execution");
    private static final Supposition ONE = Supposition.coordinates("nato", "agreement-lva-2024", "execution");
    private static final Supposition FRAME = Supposition.frames("kyiv-security-compact", SYSTEM);
    private static final Supposition SERVES = Supposition.serves(SYSTEM, "invitation");
    private static final Supposition MEMBER = Supposition.member("jpn", OFFICE);
    private static final Scenario SCENARIO = new Scenario("all", Label.of("All"), Optional.empty(), List.of(
            new Supposition.NewBody(OFFICE, Label.of("Kyiv Office"), Terms.NONE), HUB, ONE, FRAME, SERVES, MEMBER));
    private static final Known KNOWN = Known.nothing();
    private static final Picture BEFORE = MapPicture.of(FACTS, VIEW, PAGE, KNOWN);
    private static final Picture AFTER = MapPicture.of(FACTS, Optional.of(SCENARIO), VIEW, PAGE, KNOWN);

    private static List<Mark.Line> lines(String about) {
        return AFTER.marks().stream().filter(mark -> mark.about().equals(about)).filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast).toList();
    }

    @Test
    void every_supposed_tie_is_a_plum_line_with_light_dashes_on_it() {
        Palette palette = Palette.of(Theme.LIGHT);
        for (Supposition tie : List.of(HUB, ONE, FRAME, SERVES, MEMBER)) {
            List<Mark.Line> lines = lines(tie.id());

            assertThat(lines).as(tie.id()).hasSize(2).extracting(line -> line.pen().ink())
                    .containsExactly(palette.ink(Role.SUPPOSED), palette.ink(Role.SUPPOSED_FILL));
            assertThat(lines.getFirst().pen().dash()).isEmpty();
            assertThat(lines.getLast().pen().dash()).isNotEmpty();
            assertThat(lines.getFirst().path()).isEqualTo(lines.getLast().path());
            assertThat(AFTER.says().get(tie.id())).isNotBlank();
        }
    }

    @Test
    void a_new_body_is_a_plum_capsule_with_its_name_that_lies_over_nothing_else() {
        var places = new Places(AFTER);
        Box office = places.box(OFFICE).orElseThrow();

        assertThat(AFTER.marks()).filteredOn(mark -> mark.about().equals(OFFICE))
                .filteredOn(Mark.Area.class::isInstance).singleElement()
                .satisfies(mark -> assertThat(((Mark.Area) mark).fill())
                        .contains(Palette.of(Theme.LIGHT).ink(Role.SUPPOSED)));
        assertThat(AFTER.marks()).filteredOn(Mark.Words.class::isInstance)
                .extracting(mark -> ((Mark.Words) mark).text()).contains("Kyiv Office");
        SequencedSet<String> others = new LinkedHashSet<>(places.ids());
        others.remove(OFFICE);
        assertThat(others).noneSatisfy(id -> assertThat(places.box(id).orElseThrow().overlaps(office)).as(id).isTrue());
    }

    @Test
    void nothing_moves_for_what_is_supposed() {
        var before = new Places(BEFORE);
        var after = new Places(AFTER);

        assertThat(before.ids()).hasSizeGreaterThan(100);
        assertThat(before.ids()).allSatisfy(id -> assertThat(after.middle(id)).as(id).isEqualTo(before.middle(id)));
    }

    @Test
    void several_new_bodies_lie_beside_each_other() {
        var suppositions = new ArrayList<Supposition>();
        for (int i = 0; i < 5; i++) {
            suppositions.add(new Supposition.NewBody("supposed:b" + i, Label.of("Office " + i), Terms.NONE));
        }
        Picture picture = MapPicture.of(FACTS, Optional.of(new Scenario("many", Label.of("Many"), Optional.empty(),
                suppositions)), VIEW, PAGE, KNOWN);
        var places = new Places(picture);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(places.box("supposed:b" + i).orElseThrow()
                        .overlaps(places.box("supposed:b" + j).orElseThrow())).isFalse();
            }
        }
    }

    @Test
    void what_is_supposed_of_another_function_is_not_drawn_at_the_seat() {
        Supposition training = Supposition.coordinates("nato", SYSTEM, "training");
        Picture picture = MapPicture.of(FACTS, Optional.of(Scenario.of("t", Label.of("T"), training)), VIEW, PAGE,
                KNOWN);

        assertThat(picture.marks()).noneMatch(mark -> mark.about().equals(training.id()));
    }
}
