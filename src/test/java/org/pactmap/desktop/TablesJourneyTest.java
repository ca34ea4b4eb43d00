package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How a reader comes to the tables under the map, and how these keep in step with it.
class TablesJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    private final TablesOnScreen tables = new TablesOnScreen(window);

    @Test
    void t_shows_the_tables_under_the_map_and_the_timeline_again() {
        assertThat(window.sees(".timeline")).isTrue();

        tables.open();
        assertThat(window.sees(".timeline")).isFalse();
        assertThat(window.map().getHeight()).isGreaterThan(200);
        assertThat(window.only(".tables", Node.class).getLayoutBounds().getHeight()
                / window.stage().getScene().getHeight()).isBetween(0.43, 0.47);
        assertThat(tables.grid().isFocused()).isTrue();

        tables.press(KeyCode.T);
        assertThat(window.sees(".timeline")).isTrue();
        assertThat(window.sees(".tables")).isFalse();
    }

    @Test
    void a_tab_does_the_same_for_the_pointer() {
        window.robot.clickOn("#tab-tables");
        tables.shown();
        assertThat(window.only("#tab-tables", ToggleButton.class).isSelected()).isTrue();

        window.robot.clickOn(window.only("#tab-timeline", ToggleButton.class));
        window.settle();
        assertThat(window.sees(".timeline")).isTrue();
        assertThat(window.only("#tab-timeline", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void the_tables_are_found_by_their_name_and_a_t_that_is_typed_is_no_command() {
        window.robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.until(() -> window.sees(".find .text-field"));
        window.ask("t");
        assertThat(window.sees(".tables")).isFalse();
        window.robot.write("ables");
        window.settle();

        assertThat(window.only(".find .text-field", TextField.class).getText()).isEqualTo("tables");
        tables.press(KeyCode.ENTER);
        tables.shown();
    }

    @Test
    void a_thing_of_the_map_selects_its_ties_among_ties() {
        tables.open();
        tables.choose("Ties");

        window.click("lva");

        assertThat(tables.selected()).isNotEmpty().allSatisfy(row -> assertThat(row).startsWith("Latvia"));
        assertThat(tables.grid().getSelectionModel().getSelectedItems()).hasSizeGreaterThan(3);
    }

    @Test
    void enter_on_a_source_shows_only_what_it_says() {
        tables.open();
        tables.choose("Sources");
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.ENTER);
        window.until(() -> window.text(".headline").contains("filtered:"));

        assertThat(tables.grid().getItems()).hasSizeLessThan(155);
        assertThat(window.sees(".grid")).isTrue();
    }

    @Test
    void the_tree_unfolds_to_what_is_selected_on_the_map() {
        tables.open();
        window.robot.clickOn("Tree");
        window.until(() -> window.only(".kinds", TreeView.class).getRoot() != null);

        window.click("lva");

        TreeView<?> tree = window.only(".kinds", TreeView.class);
        window.until(() -> tree.getSelectionModel().getSelectedItem() != null);
        assertThat(tree.getSelectionModel().getSelectedItem().getParent().isExpanded()).isTrue();
        assertThat(window.robot.lookup(".kinds .tree-cell").queryAllAs(IndexedCell.class))
                .filteredOn(IndexedCell::isSelected).singleElement()
                .satisfies(cell -> assertThat(cell.getAccessibleText()).startsWith("Latvia, state. ")
                        .contains("Member of: "));
    }

    /// The headless platform leaves a node that does not follow the pointer at once, so the pointer goes slowly.
    @Test
    void the_edge_is_moved_with_the_pointer_and_with_the_arrow_keys() {
        tables.open();
        double before = tables.height();

        window.robot.drag(".divider", MouseButton.PRIMARY);
        for (int i = 0; i < 15; i++) {
            window.robot.moveBy(0, -2);
            window.settle();
        }
        window.robot.drop();
        window.settle();
        assertThat(tables.height()).isBetween(before + 26, before + 30);

        window.robot.interact(() -> window.only(".divider", Node.class).requestFocus());
        tables.press(KeyCode.DOWN);
        assertThat(tables.height()).isBetween(before + 2, before + 7);
    }

    @Test
    void a_day_is_typed_in_the_timeline_which_comes_back_for_it() {
        tables.open();

        window.robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        window.settle();

        assertThat(window.sees(".timeline")).isTrue();
    }
}
