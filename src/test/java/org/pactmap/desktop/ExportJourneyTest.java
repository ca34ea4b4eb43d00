package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.VerticalDirection;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Sight;
import org.testfx.util.WaitForAsyncUtils;

/// What is saved is what is seen.
class ExportJourneyTest {

    /// How different two inks look when somebody just notices it.
    private static final double JUST_NOTICED = 2.3;

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @TempDir
    Path folder;

    @Test
    void the_picture_that_is_saved_is_exactly_what_is_seen() {
        assertThat(noticed(save("whole.png"))).isLessThan(0.001);
    }

    @Test
    void and_so_it_is_from_another_camera() {
        window.robot.moveTo(window.at("lva")).scroll(4, VerticalDirection.UP);
        window.robot.moveTo(window.map().localToScreen(3, 3));
        window.settle();

        assertThat(noticed(save("part.png"))).isLessThan(0.001);
    }

    @Test
    void a_name_without_an_ending_gets_one_and_a_note_says_where_the_picture_is() {
        Path saved = save("picture");

        assertThat(saved).hasFileName("picture.png").isRegularFile();
        assertThat(window.words(".notification-bar")).contains("Picture saved", saved.toString());
    }

    @Test
    void a_picture_that_cannot_be_written_is_told_and_nothing_is_left_behind() {
        window.chosen.add(folder.resolve("no-such-folder/map.png"));

        export();
        window.until(() -> window.sees(".notification-bar"));

        assertThat(window.words(".notification-bar")).contains("The picture was not saved");
        assertThat(folder).isEmptyDirectory();
    }

    private Path save(String name) {
        Path file = folder.resolve(name);
        window.chosen.add(file);
        export();
        window.until(() -> window.sees(".notification-bar"));
        return Files.exists(file) ? file : folder.resolve(name + ".png");
    }

    private void export() {
        window.robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    }

    /// In which part of the pixels of the map and of a file somebody would notice a difference.
    private double noticed(Path file) {
        Image screen = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.map().snapshot(null, null));
        var png = new Image(file.toUri().toString());
        assertThat(png.getWidth()).isEqualTo(screen.getWidth());
        assertThat(png.getHeight()).isEqualTo(screen.getHeight());
        int noticed = 0;
        for (int y = 0; y < png.getHeight(); y++) {
            for (int x = 0; x < png.getWidth(); x++) {
                Ink one = ink(screen.getPixelReader(), x, y);
                Ink other = ink(png.getPixelReader(), x, y);
                noticed += !one.equals(other) && Sight.NORMAL.difference(one, other) > JUST_NOTICED ? 1 : 0;
            }
        }
        return noticed / (png.getWidth() * png.getHeight());
    }

    private static Ink ink(PixelReader pixels, int x, int y) {
        Color colour = pixels.getColor(x, y);
        return new Ink((int) Math.round(colour.getRed() * 255), (int) Math.round(colour.getGreen() * 255),
                (int) Math.round(colour.getBlue() * 255), 1);
    }
}
