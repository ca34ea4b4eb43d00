package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader does to suppose something, and to see what it would change.
class ScenarioJourneyTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void a_button_beside_a_body_fills_the_seat_and_undo_empties_it() {
        window.click(HUB);
        suppose();
        assertThat(window.words(".missing")).contains("9 of 9");

        window.robot.clickOn("Undo");
        window.settle();
        assertThat(window.words(".missing")).contains("0 of 9").doesNotContain("9 of 9");
    }

    @Test
    void a_body_dragged_to_the_seat_is_supposed_to_be_the_hub() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();

        assertThat(window.words(".missing")).contains("9 of 9");
        showColumn();
        assertThat(window.words(".scenario")).contains("The Ramstein Group coordinates execution",
                "Pieces without the centre: 9 → 1");
    }

    @Test
    void dragging_a_body_to_nowhere_supposes_nothing() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveBy(60, 20).drop();
        window.settle();

        assertThat(window.words(".missing")).doesNotContain("9 of 9");
    }

    @Test
    void holding_B_shows_the_facts_until_it_is_released() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();

        window.robot.press(KeyCode.B);
        window.settle();
        assertThat(window.words(".missing")).doesNotContain("9 of 9");
        window.robot.release(KeyCode.B);
        window.settle();
        assertThat(window.words(".missing")).contains("9 of 9");
    }

    @Test
    void what_is_clicked_while_B_is_held_stays_and_what_was_gone_back_from_is_still_ahead() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();
        window.robot.press(KeyCode.B);
        window.settle();
        window.click("deu");
        window.robot.release(KeyCode.B);
        window.settle();
        assertThat(window.words(".missing")).contains("9 of 9");
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");

        chord(KeyCode.ALT, KeyCode.LEFT);
        window.robot.type(KeyCode.B);
        chord(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
    }

    @Test
    void a_scenario_that_undo_took_away_is_no_longer_on() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();
        window.robot.clickOn("Undo");
        window.settle();

        assertThat(toggled("Facts")).isTrue();
        assertThat(toggled("Scenario")).isFalse();
        showColumn();
        assertThat(window.robot.lookup(".scenario .radio-button").queryAllAs(RadioButton.class)).singleElement()
                .satisfies(facts -> assertThat(facts.isSelected()).isTrue());
    }

    @Test
    void facts_and_scenario_are_one_click_apart_and_the_scenario_can_be_removed() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();
        window.robot.clickOn("Facts");
        window.settle();
        assertThat(window.words(".missing")).doesNotContain("9 of 9");

        window.robot.clickOn("Scenario");
        window.settle();
        assertThat(window.words(".missing")).contains("9 of 9");

        showColumn();
        window.robot.clickOn(".scenario .choices .close");
        window.settle();
        assertThat(window.words(".missing")).doesNotContain("9 of 9");
    }

    @Test
    void the_tie_to_the_invitation_can_be_supposed_for_all_at_once() {
        window.click("gap:bilateral-security-agreements:accession");
        suppose();

        assertThat(window.words(".missing")).contains("9 of 9");
    }

    /// The first button of the inspector that supposes something; it may lie below what is seen.
    private void suppose() {
        window.robot.interact(() -> {
            var button = window.only(".inspector .suppose", Button.class);
            button.requestFocus();
            button.fire();
        });
        window.settle();
    }

    private boolean toggled(String words) {
        return window.robot.lookup(".toolbar .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(words)).findFirst().orElseThrow().isSelected();
    }

    private void chord(KeyCode held, KeyCode key) {
        window.robot.press(held, key).release(key, held);
        window.settle();
    }

    private void showColumn() {
        window.robot.type(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
    }
}
