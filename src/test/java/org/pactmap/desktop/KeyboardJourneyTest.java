package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader does on the map without a pointer.
class KeyboardJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void tab_comes_to_the_map_and_the_map_says_what_the_keyboard_is_at() {
        comeToTheMap();

        assertThat(window.map().isFocused()).isTrue();
        assertThat(window.map().getAccessibleText()).startsWith("No coordinating body: 0 of 9");
        assertThat(window.map().getAccessibleHelp()).contains("0 of 9 coordinated for execution");
    }

    @Test
    void arrows_go_along_ties_to_the_nearest_thing_that_way() {
        comeToTheMap();

        press(KeyCode.DOWN);
        assertThat(window.map().getAccessibleText()).startsWith("Ramstein Group");
        press(KeyCode.UP);
        assertThat(window.map().getAccessibleText()).startsWith("No coordinating body");
        press(KeyCode.LEFT);
        assertThat(window.map().getAccessibleText()).contains("agreement");
        press(KeyCode.LEFT);
        assertThat(window.map().getAccessibleText()).startsWith("Ukraine");
    }

    @Test
    void a_screen_reader_meets_the_thing_itself_with_its_kind_its_ties_and_how_sure_they_are() {
        assertThat(met()).isEmpty();
        comeToTheMap();
        assertThat(met()).get().extracting(Node::getAccessibleRoleDescription).isEqualTo("finding");

        press(KeyCode.DOWN);
        Node ramstein = met().orElseThrow();
        assertThat(ramstein.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(ramstein.getAccessibleRoleDescription()).isEqualTo("body");
        assertThat(ramstein.getAccessibleText()).startsWith("Ramstein Group");
        assertThat(ramstein.getAccessibleHelp()).contains("Members: ").contains(" less than asserted.");
        assertThat(window.map().getAccessibleHelp()).isEqualTo(ramstein.getAccessibleHelp());
        assertThat(ramstein.localToScreen(ramstein.getLayoutBounds()).contains(window.atFocus())).isTrue();

        window.robot.interact(() -> ramstein.executeAccessibleAction(AccessibleAction.FIRE));
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Ramstein Group");
    }

    private Optional<Node> met() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Optional.ofNullable(
                (Node) window.map().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)));
    }

    @Test
    void enter_opens_a_thing_and_escape_comes_back_to_it() {
        comeToTheMap();
        press(KeyCode.DOWN);

        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Ramstein Group");
        assertThat(window.only(".inspector .title", Node.class).isFocused()).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(window.sees(".inspector")).isFalse();
        assertThat(window.map().isFocused()).isTrue();
        assertThat(window.map().getAccessibleText()).startsWith("Ramstein Group");
    }

    @Test
    void escape_on_the_map_lets_go_of_what_is_selected_and_then_of_the_map() {
        window.click("deu");
        assertThat(window.sees(".inspector")).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(window.sees(".inspector")).isFalse();

        press(KeyCode.UP);
        assertThat(window.map().getAccessibleText()).startsWith("No coordinating body");
        press(KeyCode.ESCAPE);
        assertThat(window.map().getAccessibleText()).startsWith("Nine agreements");
    }

    @Test
    void a_body_is_taken_along_to_the_empty_seat_to_suppose_that_it_is_the_hub() {
        comeToTheMap();
        press(KeyCode.DOWN);

        press(KeyCode.S);
        for (int steps = 0; steps < 4 && !window.map().getAccessibleText().startsWith("No coordinating"); steps++) {
            assertThat(window.map().getAccessibleText()).contains("agreement");
            press(KeyCode.RIGHT);
        }
        press(KeyCode.ENTER);

        assertThat(window.words(".missing")).contains("9 of 9");
    }

    @Test
    void what_was_taken_along_by_keyboard_is_let_go_of_with_escape() {
        comeToTheMap();
        press(KeyCode.DOWN);

        press(KeyCode.S);
        press(KeyCode.ESCAPE);
        assertThat(window.map().getAccessibleText()).startsWith("Ramstein Group");
        press(KeyCode.ENTER);

        assertThat(window.words(".missing")).doesNotContain("9 of 9");
        assertThat(window.text(".inspector .title")).isEqualTo("Ramstein Group");
    }

    @Test
    void what_the_keyboard_reaches_is_brought_into_sight() {
        comeToTheMap();
        for (int i = 0; i < 8; i++) {
            window.robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        }
        window.settle();

        press(KeyCode.LEFT);

        assertThat(window.map().getLayoutBounds().contains(window.map().screenToLocal(
                window.atFocus()))).isTrue();
    }

    @Test
    void the_shortcut_with_0_plus_and_minus_changes_the_size() {
        window.robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.text(".zoom")).isEqualTo("125 %");

        window.robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.text(".zoom")).isEqualTo("100 %");

        window.robot.press(KeyCode.CONTROL).type(KeyCode.ADD).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.text(".zoom")).isEqualTo("125 %");

        window.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        window.settle();
        assertThat(window.text(".zoom")).isEqualTo("100 %");
    }

    private void comeToTheMap() {
        for (int i = 0; i < 30 && !window.map().isFocusVisible(); i++) {
            press(KeyCode.TAB);
        }
        window.settle();
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
