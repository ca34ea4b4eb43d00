package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader does in the smallest window: nothing that is looked for is cut or lies under something else.
class SmallWindowJourneyTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @BeforeEach
    void the_window_is_small() {
        window.robot.interact(() -> {
            window.stage().setWidth(900);
            window.stage().setHeight(633);
        });
        window.settle();
    }

    @Test
    void beside_the_tables_what_is_missing_is_read_to_its_end_in_either_language() {
        press(KeyCode.T);
        assertThat(missingIsCut()).isEmpty();

        new MenuKeys(window).choose("View", "Українська");
        assertThat(window.words(".missing")).contains("Координаційний орган");
        assertThat(missingIsCut()).isEmpty();
    }

    @Test
    void no_name_of_the_column_on_the_left_is_cut_in_either_language() {
        press(KeyCode.F9);
        assertThat(Seen.cut(window.only(".side", Node.class))).isEmpty();

        new MenuKeys(window).choose("View", "Українська");
        assertThat(window.words(".legend")).contains("Підтримують, не підписали");
        assertThat(Seen.cut(window.only(".side", Node.class))).isEmpty();
    }

    @Test
    void what_is_chosen_in_the_toolbar_is_read_to_its_end_in_either_language() {
        assertThat(Seen.cut(window.only(".toolbar", Node.class))).isEmpty();

        new MenuKeys(window).choose("View", "Українська");
        assertThat(window.text("#layout .value")).isEqualTo("Брифінг");
        assertThat(Seen.cut(window.only(".toolbar", Node.class))).isEmpty();
    }

    @Test
    void the_map_steps_aside_until_what_the_drawer_tells_of_is_in_sight_and_comes_back() {
        Point2D before = window.at(HUB);
        press(KeyCode.N);
        Bounds drawer = window.only(".inspector", Node.class).localToScreen(
                window.only(".inspector", Node.class).getLayoutBounds());
        assertThat(before.getX()).isGreaterThan(drawer.getMinX());
        assertThat(window.at(HUB).getX()).isBetween(window.stage().getX(), drawer.getMinX() - 60);

        press(KeyCode.ESCAPE);
        assertThat(window.at(HUB)).isEqualTo(before);
    }

    @Test
    void the_map_follows_the_hand_while_the_drawer_is_open() {
        press(KeyCode.N);
        Point2D seat = window.at(HUB);

        window.robot.drag(seat.add(-120, -90)).moveTo(seat.add(-160, -100)).drop();
        window.settle();

        assertThat(window.at(HUB).getX()).isLessThan(seat.getX() - 20);
    }

    @Test
    void the_list_of_keys_lies_over_the_drawer_and_keeps_its_height_when_it_is_opened_again() {
        press(KeyCode.N);
        press(KeyCode.F1);
        double height = window.only(".leaflet", Region.class).getHeight();
        window.robot.clickOn(window.only(".leaflet .button", Node.class));
        window.settle();
        assertThat(window.sees(".leaflet .keys")).isFalse();

        press(KeyCode.T);
        press(KeyCode.F1);
        window.robot.clickOn(window.only(".leaflet .button", Node.class));
        press(KeyCode.T);
        press(KeyCode.F1);
        window.robot.interact(() -> window.only(".leaflet", Region.class).requestLayout());
        window.settle();
        assertThat(window.only(".leaflet", Region.class).getHeight()).isEqualTo(height);
    }

    private List<String> missingIsCut() {
        Region missing = window.only(".missing", Region.class);
        assertThat(window.robot.lookup(".missing .line").<Node>queryAll())
                .allSatisfy(
                        line -> assertThat(missing.sceneToLocal(line.localToScene(line.getLayoutBounds())).getMaxY())
                                .isLessThanOrEqualTo(missing.getHeight()));
        return Seen.cut(missing);
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
