package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.window.FirstSight;

class StartJourneyTest {

    @RegisterExtension
    final OnScreen window = OnScreen.inTheCorner();

    /// A toolbar that is folded in a narrow window is two pixels higher.
    @Test
    void the_map_hardly_moves_when_its_panels_come() {
        window.settle();
        Scene scene = window.stage().getScene();
        Bounds map = window.map().localToScene(window.map().getLayoutBounds());
        Bounds foreseen = FirstSight.room(new Dimension2D(scene.getWidth(), scene.getHeight()));

        assertThat(map.getMinX()).isEqualTo(foreseen.getMinX());
        assertThat(map.getMaxX()).isEqualTo(foreseen.getMaxX());
        assertThat(map.getMinY()).isCloseTo(foreseen.getMinY(), within(2.0));
        assertThat(map.getMaxY()).isCloseTo(foreseen.getMaxY(), within(2.0));
    }
}
