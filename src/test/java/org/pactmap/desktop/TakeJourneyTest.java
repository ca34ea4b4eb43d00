package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// How a picture leaves the window, and how it comes back.
class TakeJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @TempDir
    Path folder;

    @Test
    void the_panel_saves_the_whole_map_in_the_size_that_is_chosen() throws IOException {
        Path file = chosen("map.png");

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(window.text("#take-pixels")).isEqualTo("3840 × 2160 pixels, 50.8 × 28.6 cm on paper");
        press(KeyCode.ENTER);

        assertThat(saved(file)).isEqualTo("3840x2160");
        assertThat(window.sees(".leaflet.export")).isFalse();
    }

    @Test
    void another_size_says_how_many_pixels_it_has_and_a_scale_that_is_none_cannot_be_saved() {
        open();
        choose("#take-size", KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(window.text("#take-pixels")).isEqualTo("4961 × 3508 pixels, 42.0 × 29.7 cm on paper");

        type("#take-scale", "12,5");
        assertThat(window.text("#take-pixels")).startsWith("19844 × 14032 pixels is too large.");
        assertThat(saveButton().isDisabled()).isTrue();

        type("#take-scale", "twice");
        assertThat(window.text("#take-pixels")).startsWith("Write numbers:");
        assertThat(saveButton().isDisabled()).isTrue();

        type("#take-scale", "1,5");
        assertThat(window.text("#take-pixels")).isEqualTo("2381 × 1684 pixels, 20.2 × 14.3 cm on paper");
        assertThat(saveButton().isDisabled()).isFalse();
    }

    @Test
    void a_document_is_saved_with_what_it_shows_in_words_beside_it() throws IOException {
        chosen("briefing.pdf");
        open();
        choose("#take-format", KeyCode.DOWN, KeyCode.DOWN);
        window.robot.clickOn("#take-told").clickOn("#take-title").clickOn(saveButton());
        window.until(() -> window.sees(".notification-bar"));

        try (var document = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("0 of 9")
                    .doesNotContain("Nine agreements");
        }
        assertThat(Files.readString(folder.resolve("briefing.txt"))).startsWith("Nine agreements, no framework");
    }

    @Test
    void what_is_selected_is_taken_with_its_ties_alone() throws IOException {
        window.click("lva");
        Path file = chosen("latvia.svg");
        open();
        choose("#take-format", KeyCode.DOWN);
        choose("#take-part", KeyCode.DOWN, KeyCode.DOWN);
        window.robot.clickOn(saveButton());
        window.until(() -> window.sees(".notification-bar"));

        assertThat(Files.readString(file).substring(Files.readString(file).indexOf("</style>")))
                .contains("Latvia</text>", "Ukraine</text>").doesNotContain("Lithuania</text>", "Türkiye</text>");
    }

    @Test
    void escape_puts_the_panel_away_and_it_comes_back_as_it_was_left() {
        open();
        choose("#take-size", KeyCode.UP);
        press(KeyCode.ESCAPE);
        assertThat(window.sees(".leaflet.export")).isFalse();

        open();
        assertThat(window.text("#take-pixels")).startsWith("1920 × 1080 pixels");
    }

    @Test
    void what_is_seen_is_copied_as_a_picture_and_in_words() {
        press(KeyCode.CONTROL, KeyCode.C);
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).containsOnlyOnce("Picture copied");
        List<Object> pasted = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Clipboard board = Clipboard.getSystemClipboard();
            return List.of(board.getImage().getWidth(), board.getString());
        });
        assertThat((double) pasted.getFirst()).isEqualTo(window.map().getWidth());
        assertThat((String) pasted.getLast()).startsWith("Nine agreements, no framework, no hub. ").contains("0 of 9");
    }

    @Test
    void the_map_is_copied_from_the_map_also_beside_a_table_whose_rows_can_be_copied() {
        window.robot.clickOn("#tab-tables");
        window.settle();
        window.robot.interact(() -> window.map().requestFocus());
        press(KeyCode.CONTROL, KeyCode.C);
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).contains("Picture copied");
    }

    @Test
    void without_a_printer_it_is_said_what_to_do() {
        press(KeyCode.CONTROL, KeyCode.P);
        press(KeyCode.CONTROL, KeyCode.P);
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).contains("There is no printer");
        assertThat(window.robot.lookup(".notification-bar").queryAll()).hasSize(2);
    }

    @Test
    void a_picture_that_was_saved_opens_the_very_view_again() throws IOException {
        press(KeyCode.R);
        window.click("rec-1");
        Path file = chosen("view.png");
        press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> window.sees(".notification-bar"));
        press(KeyCode.ESCAPE);
        press(KeyCode.R);
        assertThat(window.words(".status-line")).isNotEmpty();

        window.chosen.add(file);
        press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees(".inspector .badge"));

        assertThat(window.text(".inspector .badge")).isEqualTo("recommendation");
    }

    @Test
    void a_picture_that_says_nothing_of_a_view_is_refused_in_plain_words() throws IOException {
        window.chosen.add(Files.writeString(folder.resolve("drawing.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

        press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.sees(".refusal"));

        assertThat(window.words(".refusal")).contains("drawing.svg can’t be opened as a view",
                "drawing.svg does not say which view it shows. Take a picture just as PactMap made it: other programs "
                        + "often leave this out.",
                "Nothing was changed.");
    }

    private Path chosen(String name) {
        Path file = folder.resolve(name);
        window.chosen.add(file);
        return file;
    }

    private String saved(Path file) throws IOException {
        window.until(() -> window.sees(".notification-bar"));
        var head = ByteBuffer.wrap(Files.readAllBytes(file), 16, 8);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("PactMap provenance");
        return head.getInt() + "x" + head.getInt();
    }

    private void open() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    }

    private Button saveButton() {
        return window.robot.lookup(".leaflet.export .button").queryAllAs(Button.class).stream()
                .filter(ButtonBase::isVisible).filter(button -> button.getText().equals("Save…")).findFirst()
                .orElseThrow();
    }

    private void choose(String list, KeyCode... keys) {
        focus(list);
        window.robot.type(keys);
        window.settle();
    }

    private void type(String field, String text) {
        focus(field);
        press(KeyCode.CONTROL, KeyCode.A);
        window.robot.write(text);
        window.settle();
    }

    private void focus(String selector) {
        window.robot.interact(() -> window.only(selector, Node.class).requestFocus());
        window.settle();
    }

    private void press(KeyCode... keys) {
        window.robot.press(keys).release(keys);
        window.settle();
    }
}
