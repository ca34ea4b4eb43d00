package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.desktop.open.DropPane;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;

/// How files come to the window other than by a chooser.
class FilesJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_dragged_over_the_window_says_what_dropping_it_does_and_is_opened() throws IOException {
        Path file = Files.copy(Path.of("data/north-atlantic-treaty.json"), folder.resolve("договір 🕊.json"));

        window.robot.interact(() -> pane().hover(List.of(file)));
        assertThat(window.words(".drop")).first().isEqualTo("Drop “договір 🕊.json” to open it");
        window.robot.interact(() -> pane().drop(List.of(file)));
        window.until(() -> !window.stage().getTitle().startsWith("Ukraine"));

        assertThat(window.sees(".drop")).isFalse();
    }

    @Test
    void of_several_files_the_first_is_opened_and_that_is_said_before() throws IOException {
        Path project = Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(Project.EMPTY));

        window.robot.interact(() -> pane().hover(List.of(project, folder.resolve("other.json"))));
        assertThat(window.words(".drop")).first()
                .isEqualTo("Drop to open “work.pactmap”; one file is opened at a time");
        window.robot.interact(() -> pane().drop(List.of(project, folder.resolve("other.json"))));

        window.until(() -> window.stage().getTitle().startsWith("work.pactmap"));
    }

    @Test
    void what_is_dragged_away_again_changes_nothing_and_what_is_no_file_is_not_taken() {
        window.robot.interact(() -> {
            assertThat(pane().hover(List.of(folder.resolve("work.pactmap")))).isTrue();
            pane().leave();
            assertThat(pane().hover(List.of())).isFalse();
            assertThat(pane().drop(List.of())).isFalse();
        });

        assertThat(window.sees(".drop")).isFalse();
        assertThat(window.stage().getTitle()).startsWith("Ukraine");
    }

    @Test
    void what_was_opened_and_saved_stands_in_the_menu_newest_first() throws IOException {
        Path facts = Files.copy(Path.of("data/north-atlantic-treaty.json"), folder.resolve("treaty.json"));
        window.chosen.add(facts);
        chord(KeyCode.O);
        window.until(() -> !window.stage().getTitle().startsWith("Ukraine"));
        window.chosen.add(folder.resolve("work.pactmap"));
        window.robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT,
                KeyCode.CONTROL);
        window.until(() -> window.stage().getTitle().startsWith("work"));
        window.chosen.add(Files.write(Files.createDirectory(folder.resolve("two")).resolve("work.pactmap"),
                ProjectFile.bytes(Project.EMPTY)));
        chord(KeyCode.O);
        window.until(() -> recent().size() == 3);

        assertThat(recent()).containsExactly("work.pactmap  –  " + folder.resolve("two"),
                "work.pactmap  –  " + folder, "treaty.json");
    }

    private List<String> recent() {
        Menu file = window.only(".menu-bar", MenuBar.class).getMenus().getFirst();
        return file.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast)
                .filter(menu -> menu.getText().equals("Open _recent")).flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText).toList();
    }

    private DropPane pane() {
        return window.robot.lookup(".drop").queryAs(DropPane.class);
    }

    private void chord(KeyCode key) {
        window.robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        window.settle();
    }
}
