package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pactmap.desktop.canvas.Watch;

/// What a reader does for the window to look as it is read best, with the keyboard and with the pointer.
class AppearanceJourneyTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void themes_and_contrasts_are_chosen_with_the_keyboard_and_with_the_pointer() {
        chooseByKeys("Dark");
        assertThat(theme()).endsWith("/dark.css");
        chooseByMouse("High contrast");
        assertThat(theme()).endsWith("/high-contrast-dark.css");
        chooseByKeys("Light");
        assertThat(theme()).endsWith("/high-contrast.css");
        chooseByMouse("Dark");
        assertThat(theme()).endsWith("/high-contrast-dark.css");
        chooseByKeys("Usual contrast");
        assertThat(theme()).endsWith("/dark.css");
        chooseByMouse("Theme of the system");
        assertThat(theme()).endsWith("/light.css");
    }

    @Test
    void with_less_motion_the_map_is_there_at_once_and_no_ring_runs_as_chosen_or_as_the_system_has_it() {
        assertThat(movesAfter(KeyCode.RIGHT)).isTrue();

        chooseByKeys("Less motion");
        assertThat(movesAfter(KeyCode.LEFT)).isFalse();
        assertThat(ringsAroundLatvia()).isZero();

        window.robot.interact(() -> window.stage().getScene().getPreferences().setReducedMotion(true));
        chooseByMouse("With motion");
        assertThat(movesAfter(KeyCode.RIGHT)).isTrue();
        assertThat(ringsAroundLatvia()).isOne();

        chooseByMouse("Motion as the system has it");
        assertThat(movesAfter(KeyCode.LEFT)).isFalse();
        assertThat(ringsAroundLatvia()).isZero();
    }

    /// Whether anything is on its way from one picture of the map to the next when the day goes to the next change.
    private boolean movesAfter(KeyCode way) {
        window.robot.interact(window.map()::requestFocus);
        String before = window.map().getAccessibleHelp();
        try (var watch = Watch.over(window.map())) {
            window.withCtrl(way);
            window.until(() -> !window.map().getAccessibleHelp().equals(before) && watch.rests());
            return watch.hasStrayed();
        }
    }

    /// How many rings run out from what is found; it is lifted in any case.
    private int ringsAroundLatvia() {
        window.withCtrl(KeyCode.F);
        window.until(() -> window.sees(".find .text-field"));
        window.ask("Latvia");
        try (var watch = Watch.over(window.map())) {
            window.robot.type(KeyCode.ENTER);
            window.until(watch::isOver);
            return watch.around();
        } finally {
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
        }
    }

    private void chooseByKeys(String entry) {
        new MenuKeys(window).choose("View", "Appearance", entry);
    }

    private void chooseByMouse(String entry) {
        new MenuMouse(window).choose("View", "Appearance", entry);
    }

    private String theme() {
        return window.stage().getScene().getStylesheets().getLast();
    }
}
