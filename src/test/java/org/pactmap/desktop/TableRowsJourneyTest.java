package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a reader does with the rows of a table: sorts them, measures more, listens, and takes them away.
class TableRowsJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    private final TablesOnScreen tables = new TablesOnScreen(window);

    @TempDir
    Path folder;

    @Test
    void order_and_selection_stay_while_the_day_moves_and_rows_stay_the_same_lines() {
        tables.open();
        tables.click("Degree", 2);
        window.until(() -> tables.column(0).subList(0, 2).equals(List.of("Ukraine", "NATO")));
        window.robot.clickOn(tables.row("NATO"));
        Object line = tables.grid().getItems().get(1);

        tables.nextChange();

        assertThat(window.text(".headline")).doesNotStartWith("15 May 2024");
        assertThat(tables.grid().getItems().contains(line)).isTrue();
        assertThat(tables.selected()).containsExactly("NATO");
        assertThat(tables.numbers(5)).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void the_menu_of_columns_sorts_by_keyboard_and_tells_what_a_column_counts() {
        tables.open();
        window.robot.interact(() -> window.only("#sort", Node.class).requestFocus());
        tables.press(KeyCode.SPACE);
        window.until(() -> window.sees(".context-menu"));
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.ENTER);
        window.until(() -> tables.column(0).getFirst().equals("Accession talks"));

        assertThat(window.text(".tables > .note")).isEqualTo("Thing: What exists on the day. More: docs/measures.md");
        assertThat(tables.headings()).allSatisfy(
                heading -> assertThat(heading.getTooltip().getText()).isNotEmpty());
    }

    @Test
    void rows_are_copied_as_text_under_their_headings() {
        tables.open();
        tables.press(KeyCode.DOWN);
        window.robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        window.robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        window.settle();

        assertThat(tables.clipboard().lines()).containsExactly(
                "Thing\tKind\tStatus\tMemberships\tAgreements\tDegree\tComponent\tArticulation point",
                "Ukraine\tstate\tsigned\t0\t9\t53\t123\tyes", "United Kingdom\tstate\tsigned\t3\t1\t8\t123\t");
    }

    @Test
    void a_menu_copies_csv_and_saves_the_table_whole() throws IOException {
        tables.open();
        window.robot.clickOn(tables.row("Germany"));
        tables.take("Copy the selected rows as CSV");
        assertThat(tables.clipboard()).endsWith("Germany,state,signed,4,1,8,123,\r\n");

        window.chosen.add(folder.resolve("things"));
        tables.take("Save all rows as CSV…");
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).contains("Table saved");
        assertThat(Files.readAllLines(folder.resolve("things.csv"))).hasSize(125)
                .first().asString().startsWith("\uFEFFThing,Kind,");
    }

    @Test
    void a_table_that_cannot_be_written_is_told() {
        tables.open();
        window.chosen.add(folder.resolve("no-such-folder/things.csv"));

        tables.take("Save all rows as CSV…");
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).contains("The table was not saved");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void more_measures_add_columns_and_a_note() {
        tables.open();

        window.robot.clickOn("#more");
        window.until(() -> window.sees(".tables > .note")
                && window.text(".tables > .note").startsWith("Degree centralization 0.390"));

        assertThat(tables.headings()).extracting(Labeled::getText).endsWith("Betweenness", "Constraint");
        window.until(() -> tables.column(8).getFirst().equals("2041.5"));
    }

    @Test
    void a_row_is_heard_in_words_and_a_dash_as_not_found() {
        tables.open();
        assertThat(tables.row("Germany").getAccessibleText())
                .startsWith("Germany, state, signed. ").contains("Member of: ").contains("All ties are asserted");

        tables.choose("Ties");
        assertThat(window.robot.lookup(".grid .table-cell").queryAllAs(IndexedCell.class))
                .extracting(Node::getAccessibleText).contains("Since: not found");
    }

    @Test
    void a_scenario_is_named_over_the_rows_and_what_is_supposed_says_so() {
        tables.open();
        tables.choose("Ties");
        window.click("gap:bilateral-security-agreements:execution");
        window.robot.interact(() -> window.only(".inspector .suppose", javafx.scene.control.Button.class).fire());
        window.until(() -> window.text(".headline").startsWith("SCENARIO"));

        assertThat(tables.column(5)).contains("supposed");
    }
}
