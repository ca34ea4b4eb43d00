package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a reader does in the panels: what is missing, and the inspector.
class PanelJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void four_lines_say_what_is_missing() {
        assertThat(window.words(".missing")).contains("0 of 9", "Coordinating body", "Common framework",
                "Tie to an invitation", "9", "Pieces if Ukraine is taken out");
    }

    @Test
    void a_line_opens_what_it_speaks_of_and_a_link_leads_on() {
        window.robot.clickOn("Common framework");
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Common framework");
        assertThat(window.words(".inspector"))
                .contains("The nine agreements signed by 15 May 2024 share no framework.");

        window.robot.clickOn("Coordinating body");
        window.settle();
        window.robot.clickOn(window.only(".inspector .reach .hyperlink", Node.class));
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("NATO");
    }

    @Test
    void the_three_layers_of_accession_ties_are_counted() {
        window.robot.clickOn("Tie to an invitation");
        window.settle();

        assertThat(window.words(".inspector")).contains("0 of 9 serve a step before membership",
                "3 of 9 end or are reviewed with a step, 6 not found", "UK–Ukraine agreement",
                "9 of 9 mention membership");
    }

    @Test
    void the_pieces_are_named() {
        window.robot.clickOn("Pieces if Ukraine is taken out");
        window.settle();

        assertThat(window.words(".inspector")).contains("Without Ukraine, the agreements fall into 9 pieces.");
    }

    @Test
    void a_line_works_from_the_keyboard_too() {
        Node line = window.only(".missing .line", Node.class);
        window.robot.interact(line::requestFocus);

        window.robot.type(KeyCode.SPACE);
        window.settle();

        assertThat(window.text(".inspector .title")).isEqualTo("Coordinating body");
        assertThat(line.getAccessibleText()).startsWith("Coordinating body: 0 of 9, stated");
    }

    @Test
    void an_agreement_shows_both_of_two_values_that_nothing_reconciles_and_who_disagrees() {
        window.click("agreement-deu-2024");

        assertThat(window.words(".inspector")).contains("Germany–Ukraine agreement", "signed", "Berlin", "Kyiv")
                .anySatisfy(words -> assertThat(words).startsWith("≠ ").contains("Signed in Berlin"));
    }

    @Test
    void what_is_opened_next_starts_at_its_top() {
        window.robot.clickOn("Tie to an invitation");
        window.settle();
        ScrollPane scroll = window.only(".inspector .scroll-pane", ScrollPane.class);
        window.robot.interact(() -> scroll.setVvalue(1));

        window.robot.clickOn("Common framework");
        window.settle();

        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void the_cross_closes_the_drawer() {
        window.robot.clickOn("Common framework");
        window.settle();

        window.robot.clickOn(window.only(".inspector .close", Node.class));
        window.settle();

        assertThat(window.sees(".inspector")).isFalse();
    }

    @Test
    void findings_are_stepped_through_with_a_key_and_back_and_lifted_on_the_map() {
        window.robot.interact(() -> window.map().requestFocus());
        window.robot.type(KeyCode.N);
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Coordinating body");

        window.robot.type(KeyCode.N);
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Common framework");

        window.robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Coordinating body");
    }

    @Test
    void what_stands_behind_a_finding_comes_after_its_grounds_and_is_unfolded_by_keyboard() {
        window.robot.clickOn("Tie to an invitation");
        window.until(() -> window.words(".inspector").contains("Rests on a denial: of 9 of 9 a source says that they"
                + " lack it."));
        String contradiction = "Disputed: Germany–Ukraine agreement · Place: Kyiv (by Ukrainska Pravda / European"
                + " Pravda, 2024-02-16)";
        assertThat(window.words(".inspector")).doesNotContain(contradiction);

        var fold = window.only(".inspector .fold", TitledPane.class);
        window.robot.interact(fold::requestFocus);
        window.robot.type(KeyCode.SPACE);
        window.settle();

        assertThat(window.words(".inspector")).contains(contradiction);
    }

    @Test
    void the_strip_says_by_keyboard_what_an_arrow_reaches_and_enter_goes_there() {
        window.robot.clickOn("Common framework");
        window.until(() -> window.sees(".inspector .figure"));
        var strip = window.only(".inspector .figure", Node.class);
        window.robot.interact(strip::requestFocus);

        window.robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        window.settle();
        assertThat(strip.getAccessibleText())
                .isEqualTo("Counted from asserted: 0 of 3, from 16 February 2024 to 22 February 2024");

        window.robot.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.words(".missing")).contains("0 of 3");
    }

    @Test
    void a_candidate_opens_whom_it_reaches_and_leads_back() {
        window.robot.clickOn("Coordinating body");
        window.settle();
        window.robot.interact(() -> window.robot.lookup(".inspector .reach .hyperlink").queryAll().stream()
                .map(Hyperlink.class::cast).filter(link -> link.getText().equals("European Union")).findFirst()
                .orElseThrow().fire());
        window.settle();
        assertThat(window.words(".inspector")).contains("7 of 9", "UK–Ukraine agreement", "Canada–Ukraine agreement");

        window.robot.interact(() -> window.robot.lookup(".inspector .hyperlink").queryAll().stream()
                .map(Hyperlink.class::cast).filter(link -> link.getText().equals("Coordinating body")).findFirst()
                .orElseThrow().fire());
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Coordinating body");
    }
}
