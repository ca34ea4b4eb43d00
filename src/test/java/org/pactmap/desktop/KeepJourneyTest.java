package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a user does to keep the work.
class KeepJourneyTest {

    private static final String HUB = "gap:bilateral-security-agreements:execution";

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @TempDir
    Path folder;

    @Test
    void what_was_supposed_is_saved_and_opened_again() throws IOException {
        Path file = folder.resolve("що-якби 🕊.pactmap");
        suppose();
        assertThat(window.stage().getTitle()).startsWith("• ");

        window.chosen.add(file);
        chord(KeyCode.S);
        window.until(() -> !window.stage().getTitle().startsWith("• "));
        assertThat(Files.readString(file)).contains("\"suppose\": \"coordinates\"", "\"udcg\"");

        window.robot.clickOn("Undo");
        window.settle();
        assertThat(window.stage().getTitle()).startsWith("• ");
        window.chosen.add(file);
        chord(KeyCode.O);
        window.robot.clickOn("Don’t save");
        window.until(() -> !window.stage().getTitle().startsWith("• "));
        window.robot.clickOn("Scenario");
        window.settle();
        assertThat(window.words(".missing")).contains("9 of 9");
    }

    @Test
    void what_is_looked_at_is_looked_at_again_and_looking_elsewhere_is_no_work_to_be_saved() {
        Path file = folder.resolve("work.pactmap");
        suppose();
        chord(KeyCode.RIGHT);
        List<String> later = window.words(".status-line");
        window.chosen.add(file);
        chord(KeyCode.S);
        window.until(() -> window.stage().getTitle().startsWith("work"));
        chord(KeyCode.LEFT);
        chord(KeyCode.LEFT);
        assertThat(window.words(".status-line")).isNotEqualTo(later);
        assertThat(window.stage().getTitle()).startsWith("work");

        window.chosen.add(file);
        chord(KeyCode.O);
        window.until(() -> window.words(".status-line").equals(later));

        assertThat(window.sees(".leaflet")).isFalse();
        assertThat(window.stage().getTitle()).startsWith("work");
    }

    @Test
    void a_file_that_another_program_changed_is_not_written_over() throws IOException {
        Path file = folder.resolve("work.pactmap");
        suppose();
        saveTo(file);
        Files.writeString(file, "{\"project\": 1}");

        window.robot.clickOn("Undo");
        window.settle();
        chord(KeyCode.S);
        window.until(() -> window.sees(".unwritten"));
        assertThat(window.stage().getTitle()).startsWith("• ");
        assertThat(window.words(".unwritten")).contains("Another program changed the file", "Save as…",
                "Replace that file");
        assertThat(Files.readString(file)).isEqualTo("{\"project\": 1}");

        window.robot.clickOn("Replace that file");
        window.until(() -> !window.stage().getTitle().startsWith("• "));
        assertThat(Files.readString(file)).contains("\"scenarios\": []");
        assertThat(window.sees(".unwritten")).isFalse();
    }

    @Test
    void a_file_that_is_written_down_otherwise_but_says_the_same_is_saved_to() throws IOException {
        Path file = folder.resolve("by-hand.pactmap");
        suppose();
        saveTo(file);
        Files.writeString(file, Files.readString(file).replace("\": ", "\" :  ").replace("\n", "\r\n\r\n"));

        window.robot.clickOn("Undo");
        window.settle();
        chord(KeyCode.S);
        window.until(() -> !window.stage().getTitle().startsWith("• "));

        assertThat(Files.readString(file)).doesNotContain("udcg");
    }

    @Test
    void a_folder_that_is_not_there_loses_nothing_and_the_mouse_saves_elsewhere() {
        Path elsewhere = folder.resolve("elsewhere.pactmap");
        failToSave();

        assertThat(window.words(".unwritten")).first().isEqualTo("The project was not saved");
        assertThat(window.words(".unwritten")).anySatisfy(words -> assertThat(words).startsWith("The folder of “"));
        assertThat(window.stage().getTitle()).startsWith("• ");
        assertThat(window.words(".missing")).contains("9 of 9");
        window.chosen.add(elsewhere);
        window.robot.clickOn("Save as…");
        window.until(() -> !window.stage().getTitle().startsWith("• "));

        assertThat(elsewhere).content().contains("\"udcg\"");
        assertThat(window.sees(".unwritten")).isFalse();
    }

    @Test
    void the_keyboard_saves_elsewhere_what_could_not_be_saved() {
        Path elsewhere = folder.resolve("elsewhere.pactmap");
        failToSave();

        window.chosen.add(elsewhere);
        window.robot.type(KeyCode.ENTER);
        window.until(() -> !window.stage().getTitle().startsWith("• "));

        assertThat(elsewhere).exists();
    }

    @Test
    void a_project_brings_the_facts_that_it_was_saved_over() throws IOException {
        Path file = folder.resolve("work.pactmap");
        suppose();
        window.chosen.add(file);
        chord(KeyCode.S);
        window.until(() -> !window.stage().getTitle().startsWith("• "));
        byte[] once = Files.readAllBytes(file);
        openSwitzerland();
        window.until(() -> window.stage().getTitle().startsWith("Switzerland"));

        window.chosen.add(file);
        chord(KeyCode.O);
        window.until(() -> window.stage().getTitle().startsWith("work"));
        assertThat(window.words(".status-line")).anySatisfy(words -> assertThat(words).contains("2024"));
        assertThat(window.sees(".refusal")).isFalse();

        Path again = folder.resolve("again.pactmap");
        window.chosen.add(again);
        window.robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT,
                KeyCode.CONTROL);
        window.until(() -> window.stage().getTitle().startsWith("again"));
        assertThat(again).hasBinaryContent(once);
    }

    @Test
    void closing_asks_before_work_is_lost_and_saving_closes() {
        Path file = folder.resolve("work.pactmap");
        suppose();

        chord(KeyCode.Q);
        window.until(() -> window.sees(".leaflet"));
        assertThat(window.stage().isShowing()).isTrue();
        window.robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(window.stage().isShowing()).isTrue();

        window.chosen.add(file);
        chord(KeyCode.Q);
        window.robot.clickOn("Save");
        window.until(() -> !window.stage().isShowing());
        assertThat(file).exists();
    }

    @Test
    void a_window_that_was_to_be_saved_first_does_not_close_later_when_no_place_was_chosen() {
        Path file = folder.resolve("later.pactmap");
        suppose();
        chord(KeyCode.Q);
        window.robot.clickOn("Save");
        window.settle();

        window.chosen.add(file);
        chord(KeyCode.S);
        window.until(() -> !window.stage().getTitle().startsWith("• "));

        assertThat(file).exists();
        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void a_window_that_could_not_be_saved_does_not_close_later() {
        suppose();
        window.chosen.add(folder.resolve("gone/work.pactmap"));
        chord(KeyCode.Q);
        window.robot.clickOn("Save");
        window.until(() -> window.sees(".unwritten"));
        window.robot.type(KeyCode.ESCAPE);

        window.chosen.add(folder.resolve("later.pactmap"));
        chord(KeyCode.S);
        window.until(() -> !window.stage().getTitle().startsWith("• "));

        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void other_facts_are_opened_only_after_asking_what_becomes_of_the_work() {
        suppose();
        openSwitzerland();
        window.until(() -> window.sees(".leaflet"));
        assertThat(window.words(".leaflet")).contains("Save what you did first?");
        window.robot.clickOn("Cancel");
        window.settle();
        assertThat(window.stage().getTitle()).startsWith("• Ukraine");
        assertThat(window.words(".missing")).contains("9 of 9");

        openSwitzerland();
        window.robot.clickOn("Don’t save");
        window.until(() -> window.stage().getTitle().startsWith("Switzerland"));
        assertThat(window.sees(".leaflet")).isFalse();
    }

    @Test
    void other_facts_are_opened_as_soon_as_the_work_is_saved() {
        Path file = folder.resolve("work.pactmap");
        suppose();
        openSwitzerland();
        window.chosen.add(file);
        window.robot.clickOn("Save");
        window.until(() -> window.stage().getTitle().startsWith("Switzerland"));

        assertThat(file).exists();
    }

    @Test
    void closing_with_nothing_to_lose_just_closes() {
        chord(KeyCode.Q);
        window.until(() -> !window.stage().isShowing());
    }

    private void saveTo(Path file) {
        window.chosen.add(file);
        chord(KeyCode.S);
        window.until(() -> Files.exists(file) && !window.stage().getTitle().startsWith("• "));
    }

    /// Supposes something, and saves it to a folder that is not there.
    private void failToSave() {
        suppose();
        window.chosen.add(folder.resolve("gone/work.pactmap"));
        chord(KeyCode.S);
        window.until(() -> window.sees(".unwritten"));
    }

    private void suppose() {
        window.robot.drag(window.at("udcg"), MouseButton.PRIMARY).moveTo(window.at(HUB)).drop();
        window.settle();
    }

    @Test
    void what_was_being_supposed_of_other_facts_is_asked_no_more() {
        window.robot.type(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
        window.fire(".suppose-form .flat-button");
        assertThat(window.sees(".suppose-form .form")).isTrue();

        openSwitzerland();
        window.until(() -> window.stage().getTitle().startsWith("Switzerland"));

        assertThat(window.sees(".suppose-form .form")).isFalse();
    }

    private void openSwitzerland() {
        window.robot.clickOn(".toolbar .split-menu-button > .arrow-button");
        window.robot.clickOn("Switzerland and the European Union");
        window.settle();
    }

    private void chord(KeyCode key) {
        window.robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        window.settle();
    }
}
