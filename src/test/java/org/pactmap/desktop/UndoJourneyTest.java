package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How a user goes back several steps at once.
class UndoJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @BeforeEach
    void three_views_are_saved() {
        for (String name : List.of("one", "two", "three")) {
            window.robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
            window.settle();
            window.robot.write(name).type(KeyCode.ENTER);
            window.settle();
        }
        assertThat(steps("undo")).containsExactly("Save the view “three”", "Save the view “two”",
                "Save the view “one”");
    }

    @Test
    void the_list_names_each_step_and_the_mouse_goes_back_as_far_as_it_chooses() {
        window.robot.clickOn("#undo > .arrow-button");
        window.robot.clickOn("Save the view “two”");
        window.settle();

        assertThat(steps("undo")).containsExactly("Save the view “one”");
        assertThat(steps("redo")).containsExactly("Save the view “two”", "Save the view “three”");

        window.robot.clickOn("#redo > .arrow-button");
        window.robot.clickOn("Save the view “three”");
        window.settle();
        assertThat(steps("undo")).hasSize(3);
        assertThat(steps("redo")).isEmpty();
    }

    @Test
    void the_keyboard_opens_the_list_and_chooses_from_it() {
        window.robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Z).release(KeyCode.Z, KeyCode.ALT, KeyCode.CONTROL);
        window.settle();
        assertThat(button("undo").isShowing()).isTrue();
        choose(3);
        assertThat(steps("undo")).isEmpty();
        assertThat(steps("redo")).containsExactly("Save the view “one”", "Save the view “two”",
                "Save the view “three”");
        assertThat(window.stage().getTitle()).doesNotStartWith("•");

        window.robot.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.Z)
                .release(KeyCode.Z, KeyCode.SHIFT, KeyCode.ALT, KeyCode.CONTROL);
        window.settle();
        choose(2);
        assertThat(steps("undo")).containsExactly("Save the view “two”", "Save the view “one”");
    }

    @Test
    void the_button_itself_goes_one_step() {
        window.robot.clickOn("Undo");
        window.settle();

        assertThat(steps("redo")).containsExactly("Save the view “three”");
    }

    /// The list opens at its first step.
    private void choose(int step) {
        for (int i = 1; i < step; i++) {
            window.robot.type(KeyCode.DOWN);
        }
        window.robot.type(KeyCode.ENTER);
        window.settle();
    }

    private List<String> steps(String id) {
        return button(id).getItems().stream().map(MenuItem::getText).toList();
    }

    private SplitMenuButton button(String id) {
        return window.only("#" + id, SplitMenuButton.class);
    }
}
