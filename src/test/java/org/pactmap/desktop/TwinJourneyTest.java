package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// All that is done in the tables, once with the keyboard alone and once with the pointer alone.
class TwinJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    private final TablesOnScreen tables = new TablesOnScreen(window);
    private final TabKey tab = new TabKey(window);

    @Test
    void the_keyboard_alone_selects_in_table_and_map_sorts_turns_the_listings_and_takes_rows_away() {
        tables.open();
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.DOWN);
        assertThat(window.text(".inspector .title")).isEqualTo("United Kingdom");
        assertThat(tables.selected()).containsExactly("United Kingdom");

        tables.press(KeyCode.ESCAPE);
        assertThat(window.map().isFocused()).isTrue();
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.ENTER);
        String met = window.text(".inspector .title");
        assertThat(met).isNotEqualTo("United Kingdom");
        assertThat(tables.selected()).containsExactly(met);

        window.robot.interact(tables.grid()::requestFocus);
        tab.backTo("Take");
        choose(1);
        assertThat(TablesOnScreen.clipboard()).startsWith("Thing\tKind\tStatus\t").contains("\n" + met + "\t");
        choose(2);
        assertThat(TablesOnScreen.clipboard()).startsWith("Thing,Kind,Status,").contains("\r\n" + met + ",");
        tab.backTo("Sort");
        choose(2);
        window.until(() -> tables.column(0).getFirst().equals("Accession talks"));

        turnTheListingsByKeys();
        readWhoSaysSoOfATieByKeys();
    }

    private void turnTheListingsByKeys() {
        tab.backTo("Things");
        for (String listing : List.of("ties", "evidence", "sources")) {
            tables.press(KeyCode.RIGHT);
            tables.shown();
            assertThat(window.text(".tables .headline")).contains(listing);
        }
        tables.press(KeyCode.RIGHT);
        window.until(() -> tree().getRoot() != null);
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.HOME);
        tables.press(KeyCode.RIGHT);
        tables.press(KeyCode.DOWN);
        assertThat(window.text(".inspector .title")).isEqualTo("Albania");
    }

    private void readWhoSaysSoOfATieByKeys() {
        tab.backTo("Tree");
        for (int i = 0; i < 3; i++) {
            tables.press(KeyCode.LEFT);
        }
        tables.shown();
        tables.press(KeyCode.DOWN);
        tables.press(KeyCode.HOME);
        tables.press(KeyCode.ENTER);
        assertThat(window.only(".inspector .title", Node.class).isFocused()).isTrue();
        assertThat(window.words(".inspector")).containsSubsequence(
                "United Kingdom · Party to · UK–Ukraine agreement", "Euromaidan Press, 2024-01-14");
        window.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.settle();
        assertThat(TablesOnScreen.clipboard()).startsWith("Euromaidan Press, “");
    }

    @Test
    void the_pointer_alone_does_the_same() {
        window.robot.clickOn("#tab-tables");
        tables.shown();
        window.robot.clickOn(tables.row("Germany"));
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
        window.click("ltu");
        assertThat(tables.selected()).containsExactly("Lithuania");
        assertThat(tables.seen()).contains("Lithuania");

        tables.click("Thing", 1);
        window.until(() -> tables.column(0).getFirst().equals("Accession talks"));
        String seen = tables.seen().get(2);
        window.robot.clickOn(tables.row(seen));
        tables.take("Copy the selected rows as text  (Ctrl+C)");
        assertThat(TablesOnScreen.clipboard().lines()).hasSize(2).last().asString().startsWith(seen + "\t");

        for (String listing : List.of("Ties", "Evidence", "Sources")) {
            tables.choose(listing);
            assertThat(window.text(".tables .headline")).contains(listing.toLowerCase(Locale.ROOT));
        }

        window.robot.clickOn("Tree");
        window.until(() -> tree().getRoot() != null);
        window.robot.clickOn(cells().getFirst().getDisclosureNode());
        window.until(() -> cells().get(1).getText().equals("Albania"));
        window.robot.clickOn(cells().get(1));
        window.settle();
        assertThat(window.text(".inspector .title")).isEqualTo("Albania");
    }

    /// Opens the menu that the keyboard is at, and chooses from it.
    private void choose(int entry) {
        tables.press(KeyCode.SPACE);
        window.until(() -> window.sees(".context-menu"));
        for (int i = 0; i < entry; i++) {
            tables.press(KeyCode.DOWN);
        }
        tables.press(KeyCode.ENTER);
    }

    private TreeView<?> tree() {
        return window.only(".kinds", TreeView.class);
    }

    /// Those that are seen, from above: the tree keeps others at hand, which lie anywhere.
    private List<TreeCell<?>> cells() {
        return window.robot.lookup(".kinds .tree-cell").queryAll().stream().filter(Seen::isSeen)
                .<TreeCell<?>>map(TreeCell.class::cast).filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).toList();
    }
}
