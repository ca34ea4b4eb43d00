package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.timeline.Days;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader does with time: drag it, click it, type it, step through it, let it go by, and compare two days.
class TimelineJourneyTest {

    /// In the corner, where the robot's wheel turns at the right place.
    @RegisterExtension
    final OnScreen window = OnScreen.inTheCorner();

    private String day() {
        window.settle();
        return shown();
    }

    private String shown() {
        return window.only(".day-field .text-field", TextField.class).getText();
    }

    /// The day to the pixel: one is more than two days wide here.
    private LocalDate shownDay() {
        return Days.read(day());
    }

    private Node strip() {
        return window.only(".strip", Node.class);
    }

    private Point2D at(int year, int month, int day) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Days.at(strip(), LocalDate.of(year, month, day)));
    }

    private void press(KeyCode... keys) {
        window.robot.press(keys).release(keys);
        window.settle();
    }

    @Nested
    class By_mouse {

        @Test
        void a_click_goes_to_the_day_under_the_pointer() {
            window.robot.clickOn(at(2022, 6, 1));

            assertThat(shownDay()).isBetween(LocalDate.of(2022, 5, 29), LocalDate.of(2022, 6, 4));
            assertThat(window.words(".missing")).contains("–");
        }

        @Test
        void a_drag_takes_the_day_along_and_leaves_it_where_it_is_let_go() {
            window.robot.drag(at(2024, 5, 15), MouseButton.PRIMARY).dropTo(at(2025, 2, 1));

            assertThat(shownDay()).isBetween(LocalDate.of(2025, 1, 29), LocalDate.of(2025, 2, 4));
            assertThat(window.words(".missing")).contains("0 of 29", "23 of 29");
        }

        @Test
        void a_click_on_what_happened_goes_to_its_day_and_opens_it() {
            window.robot.clickOn(
                    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Days.nameOf(strip(), "ukraine-compact")));

            assertThat(day()).isEqualTo("11 July 2024");
            assertThat(window.text(".inspector .title")).isEqualTo("Ukraine Compact");
        }

        @Test
        void the_wheel_goes_from_change_to_change() {
            window.robot.moveTo(at(2022, 6, 1));
            window.robot.scroll(1, javafx.geometry.VerticalDirection.DOWN);
            String next = day();
            window.robot.scroll(1, javafx.geometry.VerticalDirection.UP);

            assertThat(next).isEqualTo("21 May 2024");
            assertThat(day()).isEqualTo("14 May 2024");
        }

        @Test
        void buttons_go_to_the_changes_beside_and_to_both_ends() {
            window.robot.clickOn(".step.next");
            assertThat(day()).isEqualTo("21 May 2024");
            window.robot.clickOn(".step.previous");
            assertThat(day()).isEqualTo("14 May 2024");
            window.robot.clickOn(".step.first");
            assertThat(day()).isEqualTo("1 January 2022");
            window.robot.clickOn(".step.last");
            assertThat(day()).isEqualTo("13 February 2026");
        }

        @Test
        void time_goes_by_until_it_is_stopped_and_starts_again_from_the_first_day() {
            window.robot.clickOn(".step.last");
            window.robot.clickOn(".step.play");
            window.until(() -> !shown().endsWith("2026") && !shown().equals("1 January 2022"));
            window.robot.clickOn(".step.play");
            String stopped = day();
            window.turns(20);

            assertThat(day()).isEqualTo(stopped);
            assertThat(shownDay()).isBetween(LocalDate.of(2022, 1, 2), LocalDate.of(2026, 2, 12));
        }

        @Test
        void two_days_are_compared_until_the_list_is_put_away() {
            window.robot.clickOn(".step.compare");
            window.settle();
            assertThat(window.words(".since")).contains("Go to a later day to see what is new.");

            window.robot.clickOn(at(2024, 8, 20));
            assertThat(shownDay()).isBetween(LocalDate.of(2024, 8, 17), LocalDate.of(2024, 8, 23));
            assertThat(window.words(".since")).contains("Washington summit: reached",
                    "Spain–Ukraine agreement: signed");

            window.robot.clickOn(".since .close");
            window.settle();
            assertThat(window.sees(".since")).isFalse();
        }

        @Test
        void a_row_of_what_is_new_stays_the_same_when_it_is_chosen() {
            window.robot.clickOn(".step.compare");
            window.robot.clickOn(at(2024, 8, 20));
            window.settle();
            var row = window.only(".since .hyperlink", Hyperlink.class);
            window.robot.interact(() -> {
                row.requestFocus();
                row.fire();
            });
            window.settle();
            assertThat(window.sees(".inspector .title")).isTrue();

            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.only(".since .hyperlink", Hyperlink.class)).isSameAs(row);
        }
    }

    @Nested
    class By_keyboard {

        private void type(String text) {
            press(KeyCode.CONTROL, KeyCode.G);
            window.robot.write(text, 0);
            press(KeyCode.ENTER);
        }

        @Test
        void a_typed_day_is_gone_to_in_whichever_form_and_language() {
            type("2024-07-12");
            assertThat(day()).isEqualTo("12 July 2024");
            type("1.2.2025");
            assertThat(day()).isEqualTo("1 February 2025");
            type("травень 2024");
            assertThat(day()).isEqualTo("31 May 2024");
            type("2026");
            assertThat(day()).isEqualTo("13 February 2026");
        }

        @Test
        void what_is_no_day_stays_as_it_was_typed_and_it_is_said_what_would_be() {
            type("15 foo");

            assertThat(day()).isEqualTo("15 foo");
            assertThat(window.text(".timeline .wrong"))
                    .isEqualTo("Type a day like 15 May 2024, or just May 2024, or 2024.");

            press(KeyCode.ESCAPE);
            assertThat(day()).isEqualTo("15 May 2024");
            assertThat(window.sees(".timeline .wrong")).isFalse();
        }

        @Test
        void arrows_go_a_day_and_with_ctrl_to_the_next_change() {
            type("2024-05-15");
            press(KeyCode.RIGHT);
            assertThat(day()).isEqualTo("16 May 2024");
            press(KeyCode.LEFT);
            press(KeyCode.LEFT);
            assertThat(day()).isEqualTo("14 May 2024");
            press(KeyCode.CONTROL, KeyCode.RIGHT);
            press(KeyCode.CONTROL, KeyCode.RIGHT);
            assertThat(day()).isEqualTo("27 May 2024");
            press(KeyCode.CONTROL, KeyCode.LEFT);
            assertThat(day()).isEqualTo("21 May 2024");
            press(KeyCode.HOME);
            assertThat(day()).isEqualTo("1 January 2022");
            press(KeyCode.END);
            assertThat(day()).isEqualTo("13 February 2026");
        }

        @Test
        void the_keys_of_the_menu_work_from_the_map_too() {
            press(KeyCode.CONTROL, KeyCode.HOME);
            assertThat(day()).isEqualTo("1 January 2022");
            press(KeyCode.CONTROL, KeyCode.END);
            assertThat(day()).isEqualTo("13 February 2026");
            press(KeyCode.C);
            assertThat(window.sees(".since")).isTrue();
            press(KeyCode.C);
            assertThat(window.sees(".since")).isFalse();
        }

        @Test
        void space_lets_time_go_by_and_stops_it_and_a_digit_begins_a_day() {
            type("2022-03-01");
            press(KeyCode.SPACE);
            window.until(() -> !shown().equals("1 March 2022"));
            press(KeyCode.SPACE);
            String stopped = day();
            press(KeyCode.RIGHT);
            assertThat(day()).isNotEqualTo(stopped);

            window.robot.write("2023", 0);
            press(KeyCode.ENTER);
            assertThat(day()).isEqualTo("31 December 2023");
        }

        @Test
        void a_screen_reader_hears_the_day_and_moves_it() {
            type("2022-01-11");
            Node strip = window.only(".strip", Node.class);
            assertThat(ask(strip, AccessibleAttribute.VALUE)).isEqualTo(10.0);
            assertThat(ask(strip, AccessibleAttribute.VALUE_STRING)).isEqualTo("11 January 2022");
            assertThat(ask(strip, AccessibleAttribute.MIN_VALUE)).isEqualTo(0.0);
            assertThat(ask(strip, AccessibleAttribute.MAX_VALUE)).isEqualTo(1733.0);

            window.robot.interact(() -> strip.executeAccessibleAction(AccessibleAction.INCREMENT));
            assertThat(day()).isEqualTo("12 January 2022");
            window.robot.interact(() -> strip.executeAccessibleAction(AccessibleAction.DECREMENT));
            assertThat(day()).isEqualTo("11 January 2022");
            window.robot.interact(() -> strip.executeAccessibleAction(AccessibleAction.SET_VALUE, 31.0));
            assertThat(day()).isEqualTo("1 February 2022");
            window.robot.interact(() -> strip.executeAccessibleAction(AccessibleAction.SET_VALUE, -5.0));
            assertThat(day()).isEqualTo("1 January 2022");
        }

        private Object ask(Node strip, AccessibleAttribute attribute) {
            return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> strip.queryAccessibleAttribute(attribute));
        }

        @Test
        void the_timeline_folds_away_when_the_map_is_shown_alone() {
            press(KeyCode.F11);
            assertThat(window.sees(".strip")).isFalse();
            press(KeyCode.F11);
            assertThat(window.sees(".strip")).isTrue();
        }
    }
}
