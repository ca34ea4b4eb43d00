package org.pactmap.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pactmap.json.Form;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed as a name fits into a file.
class PhraseTest {

    private TextField field;

    @BeforeEach
    void limited() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        field = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var limited = new TextField();
            Phrase.limit(limited);
            return limited;
        });
    }

    @Test
    void what_fits_is_taken_as_it_is() {
        field.setText("Рада миру");
        field.insertText(4, " за");

        assertThat(field.getText()).isEqualTo("Рада за миру");
    }

    @Test
    void of_what_is_too_long_the_end_is_left_out() {
        field.setText("x".repeat(490));
        field.insertText(0, "abcdefghijklmnop");

        assertThat(field.getText()).startsWith("abcdefghijx").hasSize(Form.PHRASE.most());
    }

    @Test
    void characters_are_counted_as_the_file_counts_them_and_none_is_halved() {
        field.setText("🕊".repeat(Form.PHRASE.most() + 1));

        assertThat(field.getText()).isEqualTo("🕊".repeat(Form.PHRASE.most()));
    }
}
