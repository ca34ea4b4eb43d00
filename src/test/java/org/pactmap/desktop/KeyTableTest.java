package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The keys of the window as it really has them.
class KeyTableTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void no_two_entries_of_the_menus_have_one_key_and_the_map_takes_none_of_them() {
        List<KeyCombination> keys = items().map(MenuItem::getAccelerator).filter(key -> key != null).toList();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(40);
        for (Node at : List.of(window.map(), window.only("#layout", Node.class))) {
            assertThat(keys.stream().filter(key -> takes(at, (KeyCodeCombination) key))).as("taken by " + at).isEmpty();
        }
    }

    @Test
    void no_two_entries_of_one_menu_have_one_letter_in_either_language() {
        assertThat(clashes()).isEmpty();
        new MenuKeys(window).choose("View", "Українська");

        assertThat(clashes()).isEmpty();
    }

    @Test
    void letters_work_on_a_cyrillic_keyboard() {
        window.robot.interact(() -> window.map().requestFocus());
        window.robot.interact(() -> fire(window.map(), KeyCode.L, "д", false));
        window.settle();
        assertThat(window.robot.lookup("#ties").queryAs(ToggleButton.class).isSelected()).isTrue();

        window.robot.interact(() -> fire(window.map(), KeyCode.F, "а", true));
        window.until(() -> window.sees(".find .text-field"));
        window.robot.interact(() -> fire(window.only(".find .text-field", TextField.class), KeyCode.L, "д", false));
        window.settle();
        assertThat(window.robot.lookup("#ties").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void a_question_mark_or_the_menu_lists_the_keys_and_typing_narrows_the_list() {
        window.robot.interact(() -> window.map().requestFocus());
        window.robot.interact(() -> window.map().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "?", "?",
                KeyCode.UNDEFINED, true, false, false, false)));
        window.settle();
        assertThat(window.words(".leaflet")).contains("Keys", "Ctrl O", "1 – 9", "Shift F10");

        window.robot.write("pict");
        window.settle();
        assertThat(window.words(".leaflet .keys")).contains("Ctrl E").doesNotContain("Ctrl O");
        window.robot.write("zzz");
        window.settle();
        assertThat(window.words(".leaflet")).contains("No key does that.");

        window.robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(window.sees(".leaflet .keys")).isFalse();

        new MenuMouse(window).choose("Help", "Keys");
        assertThat(window.words(".leaflet .keys")).contains("Ctrl O", "Ctrl E");
        window.robot.clickOn(window.only(".leaflet .button", Node.class));
        window.settle();
        assertThat(window.sees(".leaflet .keys")).isFalse();
    }

    private Stream<MenuItem> items() {
        return window.robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(KeyTableTest::all);
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return Stream.concat(Stream.of(item), item instanceof Menu menu
                ? menu.getItems().stream().flatMap(KeyTableTest::all)
                : Stream.empty());
    }

    /// Whether a node keeps a key for itself, so that no menu sees it.
    private boolean takes(Node node, KeyCodeCombination key) {
        var reached = new ArrayList<KeyEvent>();
        EventHandler<KeyEvent> catcher = event -> {
            reached.add(event);
            event.consume();
        };
        window.robot.interact(() -> {
            Node root = window.stage().getScene().getRoot();
            root.addEventHandler(KeyEvent.KEY_PRESSED, catcher);
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(), isDown(key.getShift()),
                    isDown(key.getShortcut()) || isDown(key.getControl()), isDown(key.getAlt()), false));
            root.removeEventHandler(KeyEvent.KEY_PRESSED, catcher);
        });
        return reached.isEmpty();
    }

    private static boolean isDown(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }

    private static void fire(Node node, KeyCode code, String text, boolean control) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false));
    }

    /// Letters that two entries of one menu share.
    private List<String> clashes() {
        window.settle();
        MenuBar bar = window.robot.lookup(".menu-bar").queryAs(MenuBar.class);
        return Stream.concat(clashes("menus", bar.getMenus()), items().filter(Menu.class::isInstance)
                .map(Menu.class::cast).flatMap(menu -> clashes(menu.getText(), menu.getItems()))).toList();
    }

    private static Stream<String> clashes(String of, List<? extends MenuItem> items) {
        var letters = new LinkedHashSet<String>();
        return items.stream().filter(item -> item.isMnemonicParsing() && item.getText() != null)
                .filter(item -> item.getText().contains("_")).filter(item -> !letters.add(letter(item)))
                .map(item -> of + ": " + item.getText()).toList().stream();
    }

    private static String letter(MenuItem item) {
        int mark = item.getText().indexOf('_');
        return item.getText().substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
    }
}
