package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader does with menus, toolbar and status line.
class ToolbarJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void the_status_line_says_what_is_asked_of_which_facts() {
        assertThat(window.words(".status-line")).contains("Facts 2026.1  ·  Bilateral security agreements with Ukraine"
                + "  ·  execution  ·  counted from asserted  ·  15 May 2024");
    }

    @Test
    void counting_from_uncertain_fills_the_seat_and_says_so() {
        choose("strength", KeyCode.DOWN);

        assertThat(window.words(".missing")).startsWith("WHAT IS MISSING".replaceAll("(?<=.)(?=.)", "\u200a"),
                "9 of 9", "Coordinating body");
        assertThat(window.words(".status-line"))
                .anySatisfy(words -> assertThat(words).contains("counted from uncertain"));
    }

    @Test
    void another_function_is_another_question() {
        choose("function", KeyCode.DOWN);

        assertThat(window.words(".status-line")).anySatisfy(words -> assertThat(words).contains("training"));
    }

    @Test
    void keys_light_ties_and_unfold_recommendations() {
        press(KeyCode.L);
        assertThat(window.robot.lookup("#ties").queryAs(ToggleButton.class).isSelected()).isTrue();

        press(KeyCode.L);
        press(KeyCode.R);
        window.click("rec-1");
        assertThat(window.text(".inspector .badge")).isEqualTo("recommendation");
    }

    @Test
    void F11_shows_the_map_alone_and_F11_or_escape_brings_the_window_back() {
        press(KeyCode.F11);
        assertThat(window.sees(".toolbar")).isFalse();
        assertThat(window.sees(".missing")).isFalse();
        assertThat(window.map().getWidth()).isEqualTo(window.stage().getScene().getWidth());

        press(KeyCode.F11);
        assertThat(window.sees(".toolbar")).isTrue();
        assertThat(window.sees(".missing")).isTrue();

        window.robot.clickOn("Map alone");
        window.settle();
        press(KeyCode.ESCAPE);
        assertThat(window.sees(".toolbar")).isTrue();
    }

    @Test
    void F1_lists_the_keys_until_escape_and_the_keyboard_is_where_it_was() {
        window.robot.interact(() -> window.map().requestFocus());
        press(KeyCode.F1);
        assertThat(window.words(".leaflet")).contains("Keys", "Ctrl O", "Open", "F11", "Map alone", "L", "Arrows");

        press(KeyCode.ESCAPE);
        assertThat(window.sees(".leaflet .keys")).isFalse();
        assertThat(window.map().isFocused()).isTrue();
    }

    @Test
    void the_list_of_keys_gives_the_keyboard_back_to_where_it_was() {
        Node strip = window.only(".strip", Node.class);
        window.robot.interact(strip::requestFocus);

        press(KeyCode.F1);
        assertThat(strip.isFocused()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(strip.isFocused()).isTrue();
    }

    @Test
    void the_list_of_keys_fits_a_low_window_with_its_button() {
        window.robot.interact(() -> window.stage().setHeight(633));
        window.settle();
        press(KeyCode.F1);

        Node button = window.only(".leaflet .button", Node.class);
        Bounds there = button.localToScene(button.getLayoutBounds());
        Bounds map = window.map().localToScene(window.map().getLayoutBounds());
        assertThat(there.getMaxY()).isLessThan(map.getMaxY());
        assertThat(window.only(".leaflet .scroll-pane", ScrollPane.class).getHeight()).isGreaterThan(100);
    }

    @Test
    void the_menu_speaks_the_language_that_is_chosen_and_so_does_all_else() {
        window.robot.clickOn("View").clickOn("Українська");
        window.settle();

        assertThat(window.stage().getTitle()).isEqualTo("Безпекові угоди України – PactMap");
        assertThat(window.words(".menu-bar")).contains("_Файл", "_Вигляд", "_Карта", "_Довідка");
        assertThat(window.words(".missing")).contains("0 з 9", "Координаційний орган");
        assertThat(window.map().getAccessibleText()).startsWith("Дев’ять угод");
    }

    @Test
    void nothing_of_the_toolbar_reaches_past_the_edge_in_either_language() {
        assertThat(past()).isEmpty();
        new MenuKeys(window).choose("View", "Українська");
        assertThat(past()).isEmpty();

        window.robot.interact(() -> window.stage().setWidth(900));
        window.settle();
        assertThat(past()).isEmpty();
    }

    private List<Node> past() {
        Region bar = window.only(".toolbar", Region.class);
        return bar.getChildrenUnmodifiable().stream()
                .filter(node -> node.isVisible() && node.getBoundsInParent().getMaxX() > bar.getWidth()).toList();
    }

    private void choose(String choice, KeyCode way) {
        window.robot.clickOn("#" + choice);
        window.settle();
        window.robot.type(way, KeyCode.ENTER);
        window.settle();
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
