package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader does in the column on the left: find, save views and step through them.
class SideJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void typing_a_name_in_any_language_goes_there_and_enter_goes_on() {
        find("Латві");
        assertThat(window.sees(".find .list-view")).isTrue();

        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");

        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia–Ukraine agreement");

        press(KeyCode.ESCAPE);
        assertThat(window.only(".find .text-field", TextField.class).getText()).isEmpty();
        assertThat(window.sees(".legend")).isTrue();
    }

    @Test
    void letters_typed_into_the_field_are_no_commands() {
        find("lr");

        assertThat(window.only(".find .text-field", TextField.class).getText()).isEqualTo("lr");
        assertThat(window.robot.lookup("#ties").queryAs(ToggleButton.class).isSelected()).isFalse();
    }

    @Test
    void a_command_is_found_as_soon_as_it_can_be_chosen() {
        find("zzzz");
        press(KeyCode.ESCAPE);
        save("Nine, no hub");
        assertThat(window.words(".views")).contains("Nine, no hub");

        find("Undo");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        assertThat(window.words(".views")).doesNotContain("Nine, no hub");
    }

    @Test
    void what_is_not_there_is_said_and_typing_errors_are_forgiven() {
        find("zzzz");
        assertThat(window.text(".find > .aside")).isEqualTo("Nothing is called “zzzz” here.");

        find("Lativa");
        assertThat(window.text(".find > .aside")).startsWith("Nothing is called “Lativa” exactly.");
        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
    }

    @Test
    void what_is_seen_gets_a_name_and_page_down_comes_back_to_it_also_with_the_map_alone() {
        window.click("deu");
        save("Germany first");
        window.click("lva");
        save("Then Latvia");

        press(KeyCode.PAGE_DOWN);
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
        press(KeyCode.PAGE_DOWN);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
        press(KeyCode.PAGE_UP);
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");

        press(KeyCode.F11);
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.F11);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
    }

    @Test
    void a_saved_view_is_moved_on_and_on_by_the_keyboard() {
        save("One");
        save("Two");
        save("Three");
        window.robot.interact(() -> window.robot.lookup(".views .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().equals("Three")).findFirst().orElseThrow().requestFocus());

        window.robot.press(KeyCode.ALT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.ALT);
        window.settle();

        assertThat(window.words(".views .rows")).containsSubsequence("Three", "One", "Two");
    }

    @Test
    void alt_with_a_digit_shows_the_saved_view_at_that_place_and_its_key_is_read_whole() {
        window.click("deu");
        save("Germany, seen from where much is to be said of it");
        window.click("lva");
        save("Then Latvia");
        press(KeyCode.ESCAPE);

        alt(KeyCode.DIGIT1);
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
        alt(KeyCode.DIGIT2);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
        alt(KeyCode.DIGIT3);
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");

        if (!window.sees(".views")) {
            press(KeyCode.F9);
        }
        var link = window.only(".views .hyperlink", Hyperlink.class);
        assertThat(link.getTooltip().getText()).isEqualTo(link.getText());
        assertThat(Seen.cut(window.only(".views .row .aside", Node.class))).isEmpty();
    }

    @Test
    void after_a_saved_view_is_removed_the_keyboard_is_at_the_next_and_after_the_last_at_saving() {
        save("One");
        save("Two");
        window.robot.interact(() -> window.only(".views .hyperlink", Hyperlink.class).requestFocus());

        press(KeyCode.DELETE);
        assertThat(window.only(".views .hyperlink", Hyperlink.class)).satisfies(link -> {
            assertThat(link.getText()).isEqualTo("Two");
            assertThat(link.isFocused()).isTrue();
        });

        window.fire(".views .close");
        assertThat(window.only(".views .flat-button", Node.class).isFocused()).isTrue();
    }

    @Test
    void the_keyboard_stays_at_a_saved_view_when_the_map_is_zoomed() {
        save("One");
        var link = window.only(".views .hyperlink", Hyperlink.class);
        window.robot.interact(link::requestFocus);

        window.robot.interact(() -> window.map().zoom(2));
        window.settle();

        assertThat(window.only(".views .hyperlink", Hyperlink.class)).isSameAs(link);
    }

    @Test
    void saving_a_view_can_be_undone_and_done_again() {
        save("Nine, no hub");
        assertThat(window.words(".views")).contains("Nine, no hub");

        window.robot.clickOn("Undo");
        window.settle();
        assertThat(window.words(".views")).doesNotContain("Nine, no hub");

        window.robot.clickOn("Redo");
        window.settle();
        assertThat(window.words(".views")).contains("Nine, no hub");
    }

    private void save(String name) {
        window.withCtrl(KeyCode.D);
        window.until(() -> window.sees(".views .text-field"));
        window.robot.interact(() -> window.only(".views .text-field", TextField.class).setText(name));
        press(KeyCode.ENTER);
    }

    private void alt(KeyCode key) {
        window.robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
        window.settle();
    }

    private void find(String words) {
        window.withCtrl(KeyCode.F);
        window.until(() -> window.sees(".find .text-field"));
        window.robot.interact(() -> window.only(".find .text-field", TextField.class).clear());
        window.ask(words);
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
