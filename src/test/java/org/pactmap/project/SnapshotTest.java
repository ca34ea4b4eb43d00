package org.pactmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Camera;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

class SnapshotTest {

    private static final Facts FACTS = Opening.facts();
    private static final Scenario SCENARIO = Scenario.of("what-if", Label.of("What if?"),
            Supposition.coordinates("udcg", FACTS.header().system(), "execution"));
    private static final View VIEW = View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE).seeded(7)
            .with(Filter.NONE.with(Group.BACKS, false)).selecting(Optional.of("udcg"))
            .from(new Camera(new Spot(10.25, -3), 2.5));
    private static final SequencedMap<String, Spot> PINS = new LinkedHashMap<>(new LinkedHashMap<>());

    static {
        PINS.put("lva", new Spot(250.5, 400));
    }

    @Test
    void a_view_with_its_scenario_and_pins_comes_back_as_it_was() {
        var shown = new Snapshot(VIEW.supposing(Optional.of("what-if")), Optional.of(SCENARIO), PINS);

        assertThat(Snapshot.read(shown.viewText(), shown.scenarioText())).contains(shown);
    }

    @Test
    void theme_and_language_are_those_of_whoever_looks() {
        var shown = new Snapshot(VIEW.in(Theme.DARK, Language.UKRAINIAN), Optional.empty(), new LinkedHashMap<>());

        assertThat(Snapshot.read(shown.viewText(), "").orElseThrow().view()).isEqualTo(VIEW);
    }

    @Test
    void texts_that_we_never_write_say_nothing() {
        var shown = new Snapshot(VIEW, Optional.empty(), PINS);
        var supposed = new Snapshot(VIEW.supposing(Optional.of("what-if")), Optional.of(SCENARIO), PINS);

        for (List<String> forged : List.of(
                List.of("", ""), List.of("{}", ""), List.of("[1]", ""), List.of(shown.viewText(), "rm -rf"),
                List.of(shown.viewText(), shown.viewText()),
                List.of(shown.viewText(), supposed.scenarioText()),
                List.of(supposed.viewText(), ""),
                List.of(supposed.scenarioText(), ""),
                List.of(shown.viewText().replace("2024", "twenty"), ""))) {
            assertThat(Snapshot.read(forged.getFirst(), forged.getLast())).as(forged.toString()).isEmpty();
        }
    }

    @Test
    void a_view_fits_facts_that_have_its_system_and_its_function() {
        assertThat(Snapshot.fits(VIEW, FACTS)).isTrue();
        assertThat(Snapshot.fits(VIEW, Opening.facts("switzerland-eu"))).isFalse();
        assertThat(Snapshot.fits(VIEW.asking("cooking", VIEW.strength()), FACTS)).isFalse();
    }
}
