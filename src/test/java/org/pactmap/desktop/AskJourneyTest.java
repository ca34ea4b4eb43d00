package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a reader asks: ready questions, and what joins one thing to another.
class AskJourneyTest {

    private static final String HUB = "Who could coordinate all nine?";

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void a_ready_question_is_answered_in_a_sentence_and_lets_go_when_it_is_chosen_again() {
        showColumn();
        window.robot.clickOn(HUB);
        window.settle();

        assertThat(window.text(".inspector .title")).isEqualTo(HUB);
        assertThat(window.words(".inspector")).contains("NATO", "Ramstein Group",
                "All nine agreements signed by 15 May 2024 are within reach of NATO and the Ramstein Group.");
        assertThat(window.map().getAccessibleHelp()).contains("filtered: who could coordinate all");

        window.robot.clickOn(window.only(".ask .hyperlink", Node.class));
        window.settle();
        assertThat(window.sees(".inspector")).isFalse();
        assertThat(window.map().getAccessibleHelp()).doesNotContain("filtered");
    }

    @Test
    void a_question_is_asked_and_let_go_of_with_the_keyboard_in_the_column() {
        showColumn();
        window.robot.interact(window.only(".ask .hyperlink", Node.class)::requestFocus);

        press(KeyCode.SPACE);
        assertThat(window.text(".inspector .title")).isEqualTo(HUB);
        assertThat(window.only(".ask .hyperlink", Node.class).isFocused()).isTrue();

        press(KeyCode.ESCAPE);
        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void a_thing_that_the_answer_names_is_opened_and_escape_comes_back_to_the_answer_and_then_lets_go_of_it() {
        showColumn();
        window.robot.clickOn(HUB);
        window.settle();

        window.robot.clickOn(window.only(".inspector .ties .hyperlink", Node.class));
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("NATO");

        press(KeyCode.F9);
        window.robot.interact(window.map()::requestFocus);
        press(KeyCode.ESCAPE);
        assertThat(window.text(".inspector .title")).isEqualTo(HUB);
        press(KeyCode.ESCAPE);
        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void questions_are_found_as_they_are_typed_and_asked_with_enter() {
        window.robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.until(() -> window.sees(".find .text-field"));
        window.ask("who is against");

        press(KeyCode.ENTER);

        assertThat(window.text(".inspector .title")).isEqualTo("Who is against the step “Invitation”?");
        assertThat(window.words(".inspector"))
                .contains("Against the step “Invitation” on 15 May 2024: Germany and United States.");
        press(KeyCode.ESCAPE);
        assertThat(window.words(".ask")).contains("who is against the next step");
        window.robot.interact(() -> window.only(".ask .chip", Button.class).requestFocus());
        press(KeyCode.SPACE);
        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void ready_questions_are_answered_in_both_languages_with_the_keyboard_and_with_the_pointer() {
        window.withCtrl(KeyCode.F);
        window.until(() -> window.sees(".legend"));
        new TabKey(window).to("Which signatory is outside NATO?");
        press(KeyCode.SPACE);
        answered("Which signatory is outside NATO?",
                "None: on 15 May 2024 all signatories, 9 of 9, are members of NATO.", "signatories outside NATO");
        window.robot.clickOn("What joins Latvia to Canada?");
        window.settle();
        answered("What joins Latvia to Canada?", "Latvia and Canada: 2 steps in 3 ways, on 15 May 2024.",
                "what joins Latvia to Canada");

        window.robot.clickOn("View").clickOn("Українська");
        window.settle();
        answered("Латвія і Канада: що їх поєднує?", "Латвія і Канада: 2 кроки, 3 шляхи, станом на 15 травня 2024.",
                "Латвія і Канада: що їх поєднує");
        window.robot.clickOn("Хто міг би координувати всі дев’ять?");
        window.settle();
        answered("Хто міг би координувати всі дев’ять?",
                "Усі дев’ять угод, підписаних до 15 травня 2024, охоплюють: НАТО і група «Рамштайн».",
                "хто міг би координувати");
        new TabKey(window).to("НАТО: хто з підписантів не є членом?");
        press(KeyCode.SPACE);
        answered("НАТО: хто з підписантів не є членом?",
                "Ніхто: станом на 15 травня 2024 усі підписанти, 9 з 9, є членами (НАТО).",
                "підписанти, що не є членами");
    }

    /// In a sentence, and on the map, which says that it is lit for the answer.
    private void answered(String question, String sentence, String lit) {
        assertThat(window.words(".inspector")).startsWith(question, sentence);
        assertThat(window.map().getAccessibleHelp()).contains(lit);
    }

    @Test
    void the_questions_follow_the_day() {
        showColumn();
        assertThat(window.words(".ask")).contains("What joins Latvia to Canada?");

        window.withCtrl(KeyCode.END);

        assertThat(window.words(".ask")).doesNotContain("What joins Latvia to Canada?", HUB)
                .contains("Which signatory is outside NATO?");
    }

    @Test
    void shift_and_a_click_show_what_joins_a_thing_to_the_one_that_is_selected() {
        window.click("lva");
        shiftClick("can");

        assertThat(window.text(".inspector .title")).isEqualTo("What joins Latvia to Canada?");
        assertThat(window.words(".inspector")).contains("Latvia and Canada: 2 steps in 3 ways, on 15 May 2024.",
                "All ways at once", "1. Latvia is a member of NATO; Canada is a member of NATO.");
    }

    @Test
    void p_joins_by_a_name_and_the_ways_are_stepped_through() {
        window.click("lva");
        press(KeyCode.P);
        window.until(() -> window.sees(".connect .text-field"));
        assertThat(window.only(".connect .text-field", TextField.class).getPromptText())
                .isEqualTo("Connect Latvia to…");
        window.robot.write("Канад");
        window.settle();
        press(KeyCode.ENTER);

        assertThat(window.text(".inspector .title")).isEqualTo("What joins Latvia to Canada?");
        assertThat(window.map().getAccessibleHelp()).contains("filtered: what joins Latvia to Canada");
        press(KeyCode.PERIOD);
        assertThat(window.map().getAccessibleHelp()).contains("what joins Latvia to Canada, way 1");
        press(KeyCode.PERIOD);
        assertThat(window.map().getAccessibleHelp()).contains("what joins Latvia to Canada, way 2");
        press(KeyCode.COMMA);
        assertThat(window.map().getAccessibleHelp()).contains("what joins Latvia to Canada, way 1");

        window.robot.clickOn("All ways at once");
        window.settle();
        assertThat(window.map().getAccessibleHelp()).doesNotContain(", way 1");
        assertThat(window.only(".inspector .title", Node.class).isFocused()).isTrue();
    }

    @Test
    void what_is_not_called_so_is_said_and_escape_puts_the_field_away() {
        window.click("lva");
        window.robot.clickOn("Connect to…");
        window.until(() -> window.sees(".connect .text-field"));
        window.robot.write("zzzz");
        window.settle();
        assertThat(window.text(".connect .aside")).isEqualTo("Nothing is called “zzzz” here.");

        press(KeyCode.ESCAPE);
        assertThat(window.sees(".connect")).isFalse();
        assertThat(window.text(".inspector .title")).isEqualTo("Latvia");
    }

    @Test
    void an_agreement_says_that_no_way_leads_to_the_track_and_what_is_missing_first() {
        window.click("agreement-lva-2024");

        assertThat(window.words(".inspector")).contains("Latvia–Ukraine agreement: mentions the step “Membership”, "
                + "which is no tie; the first missing link is a tie to the step “Invitation”.");
    }

    @Test
    void the_footnote_of_what_is_explained_is_copied_by_a_link_and_by_a_key() {
        window.click("deu");
        window.robot.clickOn("Copy footnote");
        assertThat(copied()).startsWith("Carson Teuscher (blog, citing DoD), “")
                .contains("\nThe Jamestown Foundation, “");

        press(KeyCode.F9);
        window.robot.clickOn(HUB);
        window.settle();
        cite();
        assertThat(copied()).startsWith("All nine agreements signed by 15 May 2024 are within reach of NATO and the "
                + "Ramstein Group. A body reaches an agreement").endsWith("as of 15 May 2024; PactMap 0.1.0).");
    }

    @Test
    void a_number_is_cited_where_the_keyboard_is_at_it() {
        showColumn();
        Node tick = window.only(".legend .check-box", Node.class);
        window.robot.interact(tick::requestFocus);
        cite();
        assertThat(copied()).startsWith("Signed: 9, where an agreement is counted");

        Node line = window.only(".missing .line", Node.class);
        window.robot.interact(line::requestFocus);
        cite();
        assertThat(copied()).startsWith("Coordinating body for execution: 0 of 9, where a hub coordinates");
    }

    @Test
    void the_pointer_reads_who_says_so_of_a_line_and_copies_the_footnotes_of_it_and_of_numbers() {
        window.click("coordinates:udcg:bilateral-security-agreements:execution");
        assertThat(window.words(".inspector")).contains("“not yet clear how, or whether”",
                "Eurasia Daily Monitor 21 (76), ¶6");
        window.robot.clickOn("Copy footnote");
        assertThat(copied()).startsWith("The Jamestown Foundation, “");

        showColumn();
        citeByMouse("Signed");
        assertThat(copied()).startsWith("Signed: 9, where an agreement is counted");
        citeByMouse("Coordinating body");
        assertThat(copied()).startsWith("Coordinating body for execution: 0 of 9, where a hub coordinates");
    }

    private void citeByMouse(String number) {
        window.robot.rightClickOn(number);
        window.settle();
        window.robot.clickOn(window.only(".context-menu .menu-item", Node.class));
        window.settle();
    }

    private void cite() {
        window.robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT,
                KeyCode.CONTROL);
        window.settle();
    }

    private String copied() {
        window.settle();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    /// The headless screen tells a pointer nothing of the keys that are held.
    private void shiftClick(String id) {
        Point2D at = window.map().localToScene(window.map().screenToLocal(window.at(id)));
        window.robot.interact(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(kind -> Event
                .fireEvent(window.map(), new MouseEvent(kind, at.getX(), at.getY(), 0, 0, MouseButton.PRIMARY, 1,
                        true, false, false, false, true, false, false, true, false, true, null))));
        window.settle();
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
