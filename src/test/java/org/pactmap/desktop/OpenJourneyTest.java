package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What happens when a reader opens files.
class OpenJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_refused_says_what_to_mend_and_the_window_keeps_what_it_showed() throws IOException {
        Path file = Files.writeString(folder.resolve("treaties.json"), "{ \"format\": 1, ");
        window.click("deu");

        open(file);
        window.until(() -> window.sees(".refusal"));

        assertThat(window.words(".refusal")).contains("“treaties.json” can’t be shown yet: 1 place needs a look.",
                "Nothing was changed. Mend the file and open it again.")
                .anySatisfy(words -> assertThat(words).startsWith("treaties.json, line 1"));
        assertThat(window.text(".inspector .title")).isEqualTo("Germany");
        assertThat(window.stage().getTitle()).startsWith("Ukraine security agreements");
    }

    @Test
    void the_list_of_what_to_mend_can_be_copied() throws IOException {
        open(Files.writeString(folder.resolve("empty.json"), ""));
        window.until(() -> window.sees(".refusal"));

        window.robot.clickOn("Copy the list");
        window.settle();

        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString()))
                .startsWith("“empty.json” can’t be shown yet: 1 place needs a look.\nempty.json: ");
    }

    @Test
    void a_network_that_comes_with_the_program_is_one_click_away() {
        window.robot.clickOn(".toolbar .split-menu-button > .arrow-button");
        window.robot.clickOn("Switzerland and the European Union");
        window.until(() -> window.stage().getTitle().startsWith("Switzerland"));

        assertThat(window.text(".missing .number")).isEqualTo("1 of 18");
    }

    @Test
    void another_file_can_be_opened_from_there_and_is_shown() throws IOException {
        Path good = Files.copy(Path.of("data/north-atlantic-treaty.json"), folder.resolve("treaty.json"));
        open(folder.resolve("not-there.json"));
        window.until(() -> window.sees(".refusal"));

        window.chosen.add(good);
        window.robot.clickOn("Open another file");
        window.until(() -> !window.stage().getTitle().startsWith("Ukraine"));

        assertThat(window.sees(".refusal")).isFalse();
        assertThat(window.words(".status-line")).anySatisfy(words -> assertThat(words).contains("1949"));
    }

    @Test
    void escape_puts_the_refusal_away() throws IOException {
        open(Files.writeString(folder.resolve("list.json"), "[]"));
        window.until(() -> window.sees(".refusal"));

        window.robot.type(KeyCode.ESCAPE);
        window.settle();

        assertThat(window.sees(".refusal")).isFalse();
    }

    @Test
    void choosing_nothing_changes_nothing() {
        window.robot.clickOn("Open");
        window.settle();

        assertThat(window.stage().getTitle()).isEqualTo("Ukraine security agreements – PactMap");
    }

    private void open(Path file) {
        window.chosen.add(file);
        window.robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    }
}
