package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a user finds whose program ended twice in a row when it brought work back.
class PutAsideJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    private final Path aside = window.unsaved.resolve("1.copy.failed-1");

    PutAsideJourneyTest() throws IOException {
        String work = Files.readString(Path.of("data/ukraine-what-if.pactmap"));
        for (int number = 1; number <= 2; number++) {
            Files.writeString(window.unsaved.resolve(number + ".copy"),
                    "pactmap-copy 1\nat 2024-05-15T10:00:00Z\nof \n\n" + work);
        }
        Files.write(window.unsaved.resolve("1.copy.failures"), new byte[2]);
    }

    @Test
    void what_made_it_end_is_named_and_not_offered_and_the_rest_is_offered_then() {
        window.until(() -> window.sees(".recovery"));
        assertThat(window.words(".recovery")).contains("Work that twice made PactMap end was put aside",
                aside.toString()).doesNotContain("Bring it back");
        assertThat(aside).exists();

        window.robot.type(KeyCode.ESCAPE);
        window.until(() -> window.words(".recovery").contains("Bring it back"));
        window.robot.type(KeyCode.ESCAPE);
        window.until(() -> !window.sees(".recovery"));
    }
}
