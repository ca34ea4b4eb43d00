package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;

/// What a user finds who starts the program after it ended with unsaved work.
class RecoveryJourneyTest {

    private static final Instant KEPT = Instant.parse("2024-05-15T10:00:00Z");

    @RegisterExtension
    final OnScreen window = new OnScreen();

    private final Path file;
    private final Path copy = window.unsaved.resolve("1.copy");
    private final byte[] work = Files.readAllBytes(Path.of("data/ukraine-what-if.pactmap"));

    /// The file says nothing yet, and three scenarios were not saved.
    RecoveryJourneyTest(@TempDir Path folder) throws IOException {
        file = Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(Project.EMPTY));
        Files.setLastModifiedTime(file, FileTime.from(KEPT.minusSeconds(3600)));
        String head = "pactmap-copy 1\nat %s\nof %s\n\n".formatted(KEPT, file.toUri());
        Files.writeString(copy, head + new String(work, StandardCharsets.UTF_8));
    }

    @Test
    void unsaved_work_is_offered_and_the_keyboard_brings_it_back() throws IOException {
        window.until(() -> window.sees(".recovery"));
        assertThat(window.words(".recovery")).first().isEqualTo("Work that was not saved was found");
        assertThat(window.words(".recovery"))
                .anySatisfy(line -> assertThat(line).startsWith("Of “work.pactmap”, kept "))
                .anySatisfy(line -> assertThat(line).contains(" scenarios more than the file of "));

        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.stage().getTitle().startsWith("• work.pactmap"));
        window.until(() -> Files.notExists(copy) && Files.exists(window.unsaved.resolve("2.copy")));
        assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.bytes(Project.EMPTY));

        window.robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        window.until(() -> window.stage().getTitle().startsWith("work.pactmap"));
        assertThat(Files.readString(file)).contains("Ramstein coordinates execution");
        window.until(() -> Files.notExists(window.unsaved.resolve("2.copy")));
    }

    @Test
    void the_mouse_throws_it_away_for_good() {
        window.until(() -> window.sees(".recovery"));

        window.robot.clickOn("Throw it away");
        window.until(() -> Files.notExists(copy));

        assertThat(window.sees(".recovery")).isFalse();
        assertThat(window.stage().getTitle()).startsWith("Ukraine");
    }

    @Test
    void escape_leaves_it_for_the_next_start() {
        window.until(() -> window.sees(".recovery"));

        window.robot.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(window.sees(".recovery")).isFalse();
        window.robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        window.until(() -> !window.stage().isShowing());

        assertThat(copy).exists();
    }
}
