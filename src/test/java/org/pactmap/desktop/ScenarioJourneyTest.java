package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.workspace.Supposable;
import org.pactmap.workspace.Supposable.Choice;

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
    void the_first_scenario_begins_in_the_toolbar_with_the_question_what_to_suppose() {
        window.robot.clickOn("+ Scenario…");
        window.until(() -> window.sees(".suppose-form .form"));
        window.settle();

        assertThat(toggled("Facts")).isTrue();
        Node kind = window.only(".suppose-form .form > .combo-box", Node.class);
        Node column = window.only(".side > .scroll-pane", Node.class);
        assertThat(kind.isFocused()).isTrue();
        assertThat(column.localToScreen(column.getLayoutBounds()).contains(
                kind.localToScreen(kind.getLayoutBounds()))).isTrue();

        window.fire(".suppose-form .suppose");
        assertThat(toggled("Scenario")).isTrue();
    }

    @Test
    void escape_leaves_the_name_of_a_scenario_as_it_was() {
        supposeHub();
        showColumn();
        window.fire(".scenario .rename");
        window.write(".scenario .choices .kept", "Something else");
        window.robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(window.words(".scenario .choices")).containsExactly("Facts alone",
                "The Ramstein Group coordinates execution");
    }

    @Test
    void a_body_dragged_to_the_seat_is_supposed_to_be_the_hub() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();

        assertThat(window.words(".missing")).contains("9 of 9", "supposed: Coordinating body",
                "supposed: Pieces if Ukraine is taken out");
        showColumn();
        assertThat(window.words(".scenario")).contains("The Ramstein Group coordinates execution",
                "Pieces without the centre: 9\u00a0→\u00a01");
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
        assertThat(toggled("+ Scenario…")).isFalse();
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
        window.fire(".scenario .choices .close");
        assertThat(window.words(".missing")).doesNotContain("9 of 9");
        assertThat(window.only(".scenario .choices .radio-button", RadioButton.class).isFocused()).isTrue();
    }

    @Test
    void the_toolbar_brings_back_the_scenario_that_was_looked_at_last() {
        supposeHub();
        showColumn();
        window.fire(".scenario .copy");
        window.robot.clickOn("The Ramstein Group coordinates execution");
        window.settle();
        window.robot.clickOn("Facts");
        window.settle();
        window.robot.clickOn("Scenario");
        window.settle();

        assertThat(window.robot.lookup(".scenario .choices .radio-button").queryAllAs(RadioButton.class))
                .filteredOn(RadioButton::isSelected).extracting(RadioButton::getText)
                .containsExactly("The Ramstein Group coordinates execution");
    }

    @Test
    void the_tie_to_the_invitation_can_be_supposed_for_all_at_once() {
        window.click("gap:bilateral-security-agreements::accession");
        suppose();

        assertThat(window.words(".missing")).contains("9 of 9");
    }

    @Test
    void a_scenario_is_renamed_in_place_and_undo_brings_its_name_back() {
        supposeHub();
        showColumn();

        window.fire(".scenario .rename");
        window.write(".scenario .choices .kept", "Ramstein leads");
        window.robot.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.words(".scenario .choices")).containsExactly("Facts alone", "Ramstein leads");

        window.robot.clickOn("Undo");
        window.settle();
        assertThat(window.words(".scenario .choices")).containsExactly("Facts alone",
                "The Ramstein Group coordinates execution");
    }

    @Test
    void a_reason_is_kept_when_its_field_is_left_and_escape_brings_back_what_was() {
        supposeHub();
        showColumn();

        window.write(".scenario .supposed .kept", "It has the members");
        window.robot.type(KeyCode.TAB);
        window.settle();
        window.write(".scenario .supposed .kept", "Something else");
        window.robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(window.only(".scenario .supposed .kept", TextField.class).getText())
                .isEqualTo("It has the members");
        window.robot.clickOn("Undo");
        window.settle();
        assertThat(window.only(".scenario .supposed .kept", TextField.class).getText()).isEmpty();
    }

    @Test
    void a_supposition_is_taken_back_and_the_scenario_copied() {
        supposeHub();
        showColumn();
        window.fire(".scenario .copy");
        assertThat(window.words(".scenario .choices")).containsExactly("Facts alone",
                "The Ramstein Group coordinates execution", "The Ramstein Group coordinates execution (copy)");

        window.fire(".scenario .supposed .close");
        assertThat(window.words(".missing")).doesNotContain("9 of 9");
        assertThat(window.words(".scenario")).contains("No measure changes.");
    }

    @Test
    void a_new_body_and_what_it_coordinates_are_supposed_in_the_panel() {
        showColumn();
        window.fire(".suppose-form .flat-button");
        choose(Supposable.BODY);
        window.write(".suppose-form .text-field", "Kyiv Office");
        window.robot.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.words(".scenario .supposed")).contains("There is a body “Kyiv Office”");

        window.fire(".suppose-form .flat-button");
        choose("Kyiv Office");
        window.fire(".suppose-form .suppose");

        assertThat(window.words(".missing")).contains("9 of 9");
        assertThat(window.words(".scenario .suppositions")).contains("Kyiv Office coordinates execution");
    }

    @Test
    void what_changes_nothing_is_kept_and_says_why() {
        showColumn();
        window.fire(".suppose-form .flat-button");
        choose(Supposable.REACHED);
        choose("Vilnius summit");
        window.fire(".suppose-form .suppose");

        assertThat(window.words(".scenario .supposed")).anySatisfy(words -> assertThat(words)
                .startsWith("No effect: the facts say so themselves on this day"));
    }

    private void choose(Supposable kind) {
        select(window.only(".suppose-form .form > .combo-box", ComboBox.class), one -> one == kind);
    }

    /// Chooses what has that name in the first list of the form.
    private void choose(String name) {
        select(window.only(".suppose-form .slots .combo-box", ComboBox.class),
                one -> one instanceof Choice choice && choice.name().equals(name));
    }

    private void select(ComboBox<?> list, Predicate<Object> what) {
        window.robot.interact(() -> list.getSelectionModel().select(
                list.getItems().indexOf(list.getItems().stream().filter(what).findFirst().orElseThrow())));
        window.settle();
    }

    private void supposeHub() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();
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
