package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
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
    void a_button_at_the_left_of_the_toolbar_brings_the_column_and_puts_it_away_by_mouse_and_keyboard() {
        var button = window.only("#column", ToggleButton.class);
        assertThat(button.getAccessibleText()).isEqualTo("Column on the left");
        assertThat(button.getTooltip().getText()).isEqualTo("Column on the left  (F9)");
        assertThat(onScreen("#column").getMaxX()).isLessThan(onScreen(".toolbar .split-menu-button").getMinX());

        window.robot.interact(button::requestFocus);
        press(KeyCode.SPACE);
        assertThat(window.sees(".side .legend")).isTrue();
        assertThat(button.isSelected()).isTrue();

        window.robot.clickOn(button);
        window.settle();
        assertThat(window.sees(".side .legend")).isFalse();
        press(KeyCode.F9);
        assertThat(button.isSelected()).isTrue();
    }

    @Test
    void no_heading_of_a_table_is_cut() {
        var tables = new TablesOnScreen(window);
        tables.open();
        for (String listing : List.of("Things", "Ties", "Evidence", "Sources")) {
            tables.choose(listing);
            assertThat(tables.headings()).allSatisfy(heading -> assertThat(Seen.cut(heading)).isEmpty());
        }
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
        Bounds drawer = onScreen(".inspector");
        assertThat(before.getX()).isGreaterThan(drawer.getMinX());
        assertThat(window.at(HUB).getX()).isBetween(window.stage().getX(), drawer.getMinX() - 60);

        press(KeyCode.ESCAPE);
        assertThat(window.at(HUB)).isEqualTo(before);
    }

    @Test
    void beside_an_open_drawer_nothing_is_laid_out_again_and_again() {
        press(KeyCode.N);
        window.robot.sleep(2000);
        window.settle();

        var laidOut = new AtomicInteger();
        Runnable count = () -> {
            if (window.only(".workbench", Region.class).isNeedsLayout()) {
                laidOut.incrementAndGet();
            }
        };
        window.robot.interact(() -> window.stage().getScene().addPreLayoutPulseListener(count));
        window.robot.interact(Platform::requestNextPulse);
        window.robot.sleep(500);
        window.robot.interact(() -> window.stage().getScene().removePreLayoutPulseListener(count));
        assertThat(laidOut).hasValueLessThan(5);
    }

    @Test
    void what_is_found_or_answers_a_question_is_in_sight_between_the_drawers() {
        window.robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        window.ask("Turk");
        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Türkiye");
        assertThat(isBetweenTheDrawers(window.at("tur"))).isTrue();

        press(KeyCode.ESCAPE);
        window.fire(".ask .hyperlink");
        assertThat(window.text(".inspector .title")).isEqualTo("Who could coordinate all nine?");
        assertThat(isBetweenTheDrawers(window.at("udcg"))).isTrue();
    }

    @Test
    void all_of_the_form_that_is_opened_comes_into_sight() {
        window.robot.interact(() -> window.stage().setHeight(900));
        press(KeyCode.F9);
        window.fire(".suppose-form .flat-button");
        window.settle();
        assertThat(onScreen(".suppose-form .suppose").getMaxY()).isLessThan(onScreen(".side").getMaxY());
    }

    private boolean isBetweenTheDrawers(Point2D spot) {
        return spot.getX() > onScreen(".side").getMaxX() && spot.getX() < onScreen(".inspector").getMinX();
    }

    private Bounds onScreen(String selector) {
        Node node = window.only(selector, Node.class);
        return node.localToScreen(node.getLayoutBounds());
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

    @Test
    void the_edge_between_map_and_timeline_is_covered_by_nothing() {
        Region timeline = window.only(".timeline", Region.class);
        assertThat(timeline.getChildrenUnmodifiable()).filteredOn(Node::isVisible)
                .allSatisfy(part -> assertThat(part.getBoundsInParent().getMinY()).isGreaterThanOrEqualTo(1));
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
