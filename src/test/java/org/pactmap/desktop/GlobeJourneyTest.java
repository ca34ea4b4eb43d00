package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.canvas.Pointer;

/// What a reader does with states where they are on the globe.
class GlobeJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void the_map_stays_until_the_globe_is_laid_out_and_then_shows_states_where_they_are() {
        window.until(() -> !westToEast());

        window.robot.clickOn("#layout");
        window.settle();
        window.robot.clickOn("Globe");
        window.until(this::westToEast);

        window.click("deu");
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
    }

    @Test
    void another_size_of_the_window_has_a_globe_of_its_own() {
        window.robot.clickOn("#layout");
        window.settle();
        window.robot.clickOn("Globe");
        window.until(this::westToEast);

        window.robot.interact(() -> window.stage().setWidth(window.stage().getWidth() - 60));

        window.until(() -> seenWidth() == Math.round(window.map().getWidth()) && westToEast());
    }

    private int seenWidth() {
        return window.map().seen().orElseThrow().framing().width();
    }

    /// Whether states stand beside each other as they do on the globe, as they never do in order of signing.
    private boolean westToEast() {
        List<Double> places = List.of("gbr", "fra", "deu", "lva").stream()
                .map(id -> Pointer.at(window.map(), id).getX()).toList();
        return places.equals(places.stream().sorted().toList());
    }
}
