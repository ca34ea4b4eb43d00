package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.canvas.Pointer;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader does to see less of the map, and all of it again.
class FilterJourneyTest {

    private static final String ARTICLE = "only what Eurasia Daily Monitor 21 (76) says  −30";

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void a_digit_shows_what_lies_so_many_ties_around_less_or_more_follows_and_the_rest_is_hidden_or_dimmed() {
        comeToTheMap("lva");

        for (int depth = 1; depth <= 9; depth++) {
            press(KeyCode.valueOf("DIGIT" + depth));
            assertThat(chips()).singleElement().asString().matches("around Latvia, " + depth + " ties? deep  −\\d+");
        }
        press(KeyCode.OPEN_BRACKET);
        assertThat(chips()).containsExactly("around Latvia, 8 ties deep  −3");
        press(KeyCode.NUMPAD2);
        assertThat(chips()).containsExactly("around Latvia, 2 ties deep  −32");
        press(KeyCode.CLOSE_BRACKET);
        assertThat(chips()).containsExactly("around Latvia, 3 ties deep  −4");
        press(KeyCode.DIGIT1);
        assertThat(chips()).containsExactly("around Latvia, 1 tie deep  −49");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.map().seen()).orElseThrow().picture()
                .description()).contains("filtered: around Latvia, 1 tie deep");

        assertThat(isOnTheMap("deu")).isTrue();
        press(KeyCode.D);
        assertThat(isOnTheMap("deu")).isFalse();
        press(KeyCode.D);
        assertThat(isOnTheMap("deu")).isTrue();
    }

    @Test
    void a_thing_is_shown_alone_or_hidden_with_a_key_and_all_comes_back() {
        comeToTheMap("lva");

        press(KeyCode.I);
        assertThat(chips()).containsExactly("around Latvia, 1 tie deep  −49");
        assertThat(isOnTheMap("deu")).isFalse();
        assertThat(isOnTheMap("lva")).isTrue();

        window.robot.press(KeyCode.SHIFT).type(KeyCode.H).release(KeyCode.SHIFT);
        window.settle();
        assertThat(isOnTheMap("deu")).isTrue();

        press(KeyCode.H);
        assertThat(chips()).containsExactly("1 hidden");
        assertThat(isOnTheMap("lva")).isFalse();
        press(KeyCode.UP);
        assertThat(window.map().getAccessibleText()).startsWith("No coordinating body");
    }

    @Test
    void the_menus_of_a_thing_and_of_the_map_offer_the_same_with_the_pointer() {
        var menu = new MenuMouse(window);
        window.robot.clickOn(window.at("lva"), MouseButton.SECONDARY);
        window.settle();
        window.robot.clickOn("Show it and what hangs on it alone");
        window.settle();
        assertThat(isOnTheMap("deu")).isFalse();

        window.robot.clickOn(window.at("lva"), MouseButton.SECONDARY);
        window.settle();
        window.robot.clickOn("Show everything again");
        window.settle();
        assertThat(isOnTheMap("deu")).isTrue();

        window.robot.clickOn(window.at("lva"), MouseButton.SECONDARY);
        window.settle();
        window.robot.clickOn("Read about it");
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");

        window.robot.clickOn(window.at("lva"), MouseButton.SECONDARY);
        menu.along(List.of("Around it", "3 ties away"));
        assertThat(chips()).containsExactly("around Latvia, 3 ties deep  −4");
        menu.choose("Map", "What is shown", "Around what is selected", "9 ties away");
        assertThat(chips()).containsExactly("around Latvia, 9 ties deep  −3");
        window.robot.clickOn(window.at("lva"), MouseButton.SECONDARY);
        menu.along(List.of("Hide it"));
        assertThat(isOnTheMap("lva")).isFalse();
    }

    @Test
    void the_menu_key_asks_what_can_be_done_with_what_the_keyboard_is_at() {
        comeToTheMap("lva");

        window.robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        window.settle();
        window.robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        window.settle();

        assertThat(chips()).containsExactly("around Latvia, 1 tie deep  −49");
    }

    @Test
    void more_filters_are_asked_with_the_keyboard_or_with_the_pointer_and_stack() {
        showColumn();
        var tab = new TabKey(window);
        window.robot.interact(window.only(".only .more", Node.class)::requestFocus);
        press(KeyCode.SPACE);
        tab.to("Reached");
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly("steps: reached  −4");
        tab.to("G7");
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly("steps: reached  −4", "G7 members only  −30");
        assertThat(counts()).containsEntry("Signed", "5").containsEntry("Accession track", "4");
        assertThat(window.map().getAccessibleHelp()).contains("filtered: steps: reached, G7 members only");
        press(KeyCode.ESCAPE);
        assertThat(window.sees(".more-filters")).isFalse();
        assertThat(window.only(".only .more", Node.class).isFocused()).isTrue();

        window.robot.clickOn(".only .more");
        for (String words : List.of("Reached", "Signed", "Uncertain", "Execution", "Eurasia Daily Monitor 21 (76)")) {
            window.robot.clickOn(offered(words));
            window.settle();
        }
        assertThat(chips()).containsExactly("G7 members only  −30", "agreements: signed  −28",
                "ties from uncertain  −1", "bodies for execution  −2", ARTICLE);
        window.robot.clickOn("Find another source…");
        window.settle();
        assertThat(window.sees(".more-filters")).isFalse();
        assertThat(window.only(".find .text-field", Node.class).isFocused()).isTrue();
    }

    private Node offered(String words) {
        return window.robot.lookup(".more-filters .check-box").queryAllAs(CheckBox.class).stream()
                .filter(tick -> tick.getText().equals(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not offered"));
    }

    @Test
    void chips_are_taken_off_with_the_keyboard_which_stays_at_the_next() {
        showColumn();
        window.robot.clickOn("Bodies");
        window.robot.clickOn("Accession track");
        window.settle();
        assertThat(chips()).containsExactly("without bodies  −3", "without accession track  −8");
        assertThat(counts()).containsEntry("Bodies", "3").containsEntry("Accession track", "8");

        window.robot.interact(() -> window.only(".asked-chips .button", Button.class).requestFocus());
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly("without accession track  −8");
        assertThat(window.only(".asked-chips .button", Button.class).isFocused()).isTrue();

        press(KeyCode.SPACE);
        assertThat(chips()).isEmpty();
        assertThat(window.only(".only .more", Node.class).isFocused()).isTrue();
    }

    @Test
    void the_counts_of_the_legend_follow_the_day() {
        showColumn();
        assertThat(counts()).containsEntry("Signed", "9").containsEntry("Backs, not signed", "24");

        for (int i = 0; i < 3; i++) {
            window.withCtrl(KeyCode.RIGHT);
        }
        window.until(() -> !"9".equals(counts().get("Signed")));

        assertThat(counts().getOrDefault("Signed", "")).matches("1\\d");
    }

    @Test
    void groups_the_article_and_members_are_asked_with_the_keyboard_alone() {
        window.withCtrl(KeyCode.F);
        window.until(() -> window.sees(".legend"));
        var tab = new TabKey(window);

        tab.to("Bodies");
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly("without bodies  −3");
        press(KeyCode.SPACE);
        tab.to("What Eurasia Daily Monitor 21 (76) says");
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly(ARTICLE);
        tab.to("G7 5");
        press(KeyCode.SPACE);
        assertThat(chips()).containsExactly(ARTICLE, "G7 members only  −30");
        tab.to("Hide the rest, not dim it");
        press(KeyCode.SPACE);
        assertThat(isOnTheMap("lva")).isFalse();
    }

    @Test
    void the_pointer_alone_stacks_filters_hides_the_rest_and_takes_all_back() {
        showColumn();
        window.robot.clickOn("What Eurasia Daily Monitor 21 (76) says").clickOn("G7 5").clickOn("Bodies");
        window.settle();
        assertThat(chips()).containsExactly("without bodies  −3", ARTICLE, "G7 members only  −30");
        assertThat(isOnTheMap("lva")).isTrue();
        window.robot.clickOn("Hide the rest, not dim it");
        window.settle();
        assertThat(isOnTheMap("lva")).isFalse();

        while (!chips().isEmpty()) {
            window.robot.clickOn(window.only(".asked-chips .button", Node.class));
            window.settle();
        }
        assertThat(isOnTheMap("lva")).isTrue();
        assertThat(window.robot.lookup(".legend .check-box").queryAllAs(CheckBox.class))
                .filteredOn(tick -> tick.getText().equals("Bodies")).singleElement()
                .satisfies(tick -> assertThat(tick.isSelected()).isTrue());

        window.robot.clickOn(".step.last");
        window.until(() -> !"9".equals(counts().get("Signed")));
    }

    private SequencedMap<String, String> counts() {
        var counts = new TreeMap<String, String>();
        window.robot.lookup(".legend .group").queryAllAs(HBox.class).forEach(row -> counts.put(
                ((CheckBox) row.getChildren().getFirst()).getText(), ((Label) row.getChildren().getLast()).getText()));
        return counts;
    }

    private List<String> chips() {
        return window.robot.lookup(".asked-chips .button").queryAllAs(Button.class).stream().map(Button::getText)
                .toList();
    }

    private boolean isOnTheMap(String id) {
        return Pointer.shows(window.map(), id);
    }

    /// Takes the keyboard to a thing of the map, where an arrow begins at what is selected.
    private void comeToTheMap(String id) {
        window.click(id);
        press(KeyCode.UP);
    }

    private void showColumn() {
        press(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
