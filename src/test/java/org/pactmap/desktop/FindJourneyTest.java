package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.canvas.Watch;

/// What a reader sees of what was found, with the keyboard and with the pointer.
class FindJourneyTest {

    /// How far the ring runs at most, in pixels.
    private static final double REACH = 26;

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void what_is_found_comes_to_the_middle_and_a_ring_runs_out_from_it() {
        for (int i = 0; i < 5; i++) {
            window.withCtrl(KeyCode.EQUALS);
        }
        find("Латвія");
        try (var watch = Watch.over(window.map())) {
            press(KeyCode.ENTER);
            window.until(watch::isOver);
            assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
            assertThat(middle().distance(window.at("lva"))).isLessThan(2);
            assertThat(watch.reached("lva")).hasSizeGreaterThan(1).last().satisfies(
                    farthest -> assertThat(farthest).isBetween(1.0, REACH));
            assertThat(watch.around()).isOne();
        }

        find("DEU");
        try (var watch = Watch.over(window.map())) {
            clickFound("Germany");
            window.until(watch::isOver);
            assertThat(window.text(".inspector .title")).isEqualTo("Germany");
            assertThat(middle().distance(window.at("deu"))).isLessThan(2);
            assertThat(watch.reached("deu")).hasSizeGreaterThan(1);
            assertThat(watch.around()).isOne();
        }
    }

    @Test
    void other_names_codes_titles_and_quotes_lead_there_by_enter_or_by_a_click() {
        find("Контактна");
        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Ramstein Group");

        find("ukraine-compact");
        clickFound("Ukraine Compact");
        assertThat(window.text(".inspector .title")).isEqualTo("Ukraine Compact");

        find("not yet clear");
        press(KeyCode.ENTER);
        assertThat(window.text(".inspector .title")).isEqualTo("Ramstein Group");

        find("recomm");
        clickFound("Recommendations");
        assertThat(window.robot.lookup("#shelf").queryAs(ToggleButton.class).isSelected()).isTrue();

        find("Jamestown");
        clickFound("Bilateral Security Agreements as Part of Ukraine’s NATO Accession (Part One)");
        press(KeyCode.ESCAPE);
        assertThat(window.words(".only .asked-chips")).singleElement().asString()
                .contains("Eurasia Daily Monitor 21 (76)");
    }

    private Point2D middle() {
        Bounds map = window.map().localToScreen(window.map().getLayoutBounds());
        return new Point2D(map.getCenterX(), map.getCenterY());
    }

    private void clickFound(String name) {
        window.robot.clickOn(window.robot.lookup(".find .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(name + ","))
                .findFirst().orElseThrow(() -> new AssertionError(name + " is not found")));
        window.settle();
    }

    private void find(String words) {
        window.withCtrl(KeyCode.F);
        window.until(() -> window.sees(".find .text-field"));
        window.ask(words);
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}
