package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader does on the map with the pointer.
class MapJourneyTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    @RegisterExtension
    final OnScreen window = OnScreen.inTheCorner();

    @Test
    void a_click_on_the_empty_seat_says_which_rule_found_it_on_what_evidence_and_what_speaks_against_it() {
        window.click(HUB);

        assertThat(window.words(".inspector")).startsWith("Coordinating body", "missing",
                "No body coordinates the execution of the nine agreements signed by 15 May 2024.")
                .contains("A hub coordinates every signed agreement for one function, at “asserted” or better.",
                        "“lacks a coordinating body”", "Eurasia Daily Monitor 21 (76), ¶6 · asserted",
                        "6 of 9 texts name a shared channel", "agreement texts · 1 partly, 2 not found",
                        "reach is not suitability", "Ramstein Group", "9/9", "European Union", "7/9", "G7", "5/9");
    }

    @Test
    void a_click_on_a_party_says_what_it_is_tied_to_and_a_click_beside_it_lets_go() {
        window.click("deu");
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");

        window.robot.clickOn(window.map().localToScreen(5, 5));
        window.settle();

        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void pointing_at_a_thing_lifts_it_with_its_neighbours_and_dims_the_rest() {
        window.robot.moveTo(window.map().localToScreen(5, 5));
        window.settle();
        Color neighbour = colour("agreement-gbr-2024");
        Color other = colour("lva");

        window.robot.moveTo(window.at("gbr"));
        window.settle();

        assertThat(colour("agreement-gbr-2024")).isEqualTo(neighbour);
        assertThat(colour("lva")).isNotEqualTo(other);
        assertThat(colour("lva").getBrightness()).isGreaterThan(other.getBrightness());
    }

    @Test
    void a_card_says_what_the_pointer_rests_on_until_it_goes_on() {
        window.robot.moveTo(window.at("gbr"));
        window.until(() -> window.sees(".hover-card"));
        assertThat(window.words(".hover-card")).containsExactly("United Kingdom",
                "signed on 12 January 2024  ·  inside NATO");

        window.robot.moveTo(window.map().localToScreen(5, 5));
        window.settle();

        assertThat(window.sees(".hover-card")).isFalse();
    }

    @Test
    void the_card_says_what_holds_on_the_day_that_is_shown() {
        window.robot.moveTo(window.at("esp"));
        window.until(() -> window.sees(".hover-card"));
        assertThat(window.words(".hover-card").getLast()).doesNotContain("signed on");

        window.robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);

        window.until(() -> window.words(".hover-card").getLast().contains("signed on 27 May 2024"));
    }

    @Test
    void the_wheel_zooms_at_the_pointer_and_fit_brings_the_whole_page_back() {
        Point2D before = window.at("lva");
        window.robot.moveTo(before);

        window.robot.scroll(3, VerticalDirection.UP);
        window.settle();

        assertThat(window.at("lva").distance(before)).isLessThan(1);
        assertThat(window.text(".zoom")).isNotEqualTo("100 %");

        window.robot.clickOn("Fit");
        window.settle();
        assertThat(window.text(".zoom")).isEqualTo("100 %");
    }

    @Test
    void two_fingers_zoom_where_they_are() {
        Point2D before = window.at("fin");
        Point2D inScene = window.map().localToScene(window.map().screenToLocal(before));

        window.robot.interact(() -> window.map().fireEvent(new ZoomEvent(ZoomEvent.ZOOM, inScene.getX(), inScene.getY(),
                before.getX(), before.getY(), false, false, false, false, false, false, 1.5, 1.5, null)));
        window.settle();

        assertThat(window.at("fin").distance(before)).isLessThan(1);
        assertThat(window.text(".zoom")).isEqualTo("150 %");
    }

    @Test
    void dragging_moves_the_map_and_selects_nothing() {
        Point2D before = window.at("deu");

        window.robot.drag(before, MouseButton.PRIMARY).dropBy(60, 40);
        window.settle();

        Point2D moved = window.at("deu").subtract(before);
        assertThat(moved.getX()).isBetween(40.0, 61.0);
        assertThat(moved.getY()).isBetween(25.0, 41.0);
        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void the_map_is_never_dragged_out_of_sight() {
        for (int i = 0; i < 4; i++) {
            window.robot.drag(window.map().localToScreen(700, 600), MouseButton.PRIMARY)
                    .dropTo(window.map().localToScreen(20, 20));
        }

        Point2D corner = window.map().localToScreen(window.map().getWidth() / 2, window.map().getHeight() / 2);
        assertThat(window.at("gap:bilateral-security-agreements:execution").distance(corner)).isLessThan(700);
    }

    @Test
    void keys_light_the_ties_and_unfold_the_shelf() {
        window.robot.clickOn(window.map().localToScreen(5, 5));

        window.robot.type(KeyCode.L);
        window.settle();
        assertThat(window.robot.lookup("#ties").queryAs(ToggleButton.class).isSelected()).isTrue();
        window.robot.type(KeyCode.L, KeyCode.R);
        window.settle();
        window.click("rec-3");

        assertThat(window.robot.lookup("#shelf").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(window.text(".inspector .badge")).isEqualTo("recommendation");
    }

    private Color colour(String id) {
        Point2D middle = window.map().screenToLocal(window.at(id));
        Image image = WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.map().snapshot(null, null));
        return image.getPixelReader().getColor((int) middle.getX(), (int) middle.getY());
    }
}
