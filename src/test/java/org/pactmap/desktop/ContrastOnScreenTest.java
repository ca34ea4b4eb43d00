package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/// The contrasts of the window, computed from the colours that its nodes wear: text 4.5 at least, or 7 in high
/// contrast, and what a control is known by 3.
class ContrastOnScreenTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void text_and_controls_stand_out_in_every_theme() {
        fill();

        assertThat(faint("light", TEXT)).isEmpty();
        new MenuKeys(window).choose("View", "Appearance", "Dark");
        assertThat(faint("dark", TEXT)).isEmpty();
        new MenuKeys(window).choose("View", "Appearance", "High contrast");
        assertThat(faint("high contrast, dark", 7)).isEmpty();
        new MenuKeys(window).choose("View", "Appearance", "Light");
        assertThat(faint("high contrast", 7)).isEmpty();
    }

    /// Something is selected, something is filtered, and the column is in sight.
    private void fill() {
        window.robot.type(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
        window.robot.clickOn("Bodies");
        window.robot.clickOn("G7 5");
        window.settle();
        window.robot.clickOn("Coordinating body");
        window.settle();
    }

    private List<String> faint(String theme, double text) {
        window.settle();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Seen.within(window.stage().getScene().getRoot())
                .filter(node -> Seen.isSeen(node) && !node.isDisabled())
                .flatMap(node -> faint(node, text)).map(words -> theme + ": " + words).distinct().toList());
    }

    private static Stream<String> faint(Node node, double text) {
        return switch (node) {
            case FontIcon icon -> below(icon, Seen.colour(icon.getIconColor()).orElse(Color.BLACK), GRAPHICS, "icon");
            case Text words when !words.getText().isBlank() ->
                below(words, Seen.colour(words.getFill()).orElse(Color.TRANSPARENT), text, words.getText());
            case CheckBox box -> edge(box.lookup(".box"), "tick of " + box.getText());
            case RadioButton button -> edge(button.lookup(".radio"), "dot of " + button.getText());
            case TextField field -> edge(field, "edge of " + field.getPromptText());
            default -> Stream.empty();
        };
    }

    /// The outermost colour of a control by which one sees where it is.
    private static Stream<String> edge(Node part, String named) {
        Region region = (Region) part;
        List<Color> worn = Stream.concat(
                region.getBackground().getFills().stream().map(fill -> fill.getFill()),
                region.getBorder() == null
                        ? Stream.empty()
                        : region.getBorder().getStrokes().stream().map(stroke -> stroke.getTopStroke()))
                .flatMap(paint -> Seen.colour(paint).stream()).toList();
        Color ground = Seen.ground(part);
        double best = worn.stream().mapToDouble(colour -> Seen.contrast(colour, ground)).max().orElse(1);
        return best >= GRAPHICS ? Stream.empty() : Stream.of("%s: %.2f, %s on %s".formatted(named, best, worn, ground));
    }

    private static Stream<String> below(Node node, Color colour, double least, String named) {
        Color ground = Seen.ground(node);
        double contrast = Seen.contrast(colour, ground);
        return contrast >= least
                ? Stream.empty()
                : Stream.of("%s: %.2f, %s on %s in %s".formatted(named, contrast, colour, ground,
                        node.getParent().getStyleClass()));
    }

}
