package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.window.FirstSight;

class StartJourneyTest {

    @RegisterExtension
    final OnScreen window = OnScreen.inTheCorner();

    @Test
    void the_map_does_not_move_when_its_panels_come() {
        window.settle();
        Scene scene = window.stage().getScene();
        Bounds map = window.map().localToScene(window.map().getLayoutBounds());

        assertThat(new BoundingBox(map.getMinX(), map.getMinY(), map.getWidth(), map.getHeight()))
                .isEqualTo(FirstSight.room(new Dimension2D(scene.getWidth(), scene.getHeight())));
    }
}
