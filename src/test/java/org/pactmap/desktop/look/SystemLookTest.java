package org.pactmap.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Preferences.Wish;
import org.pactmap.view.Theme;

class SystemLookTest {

    private static final SystemLook PLAIN = new SystemLook(false, false);
    private static final SystemLook ALL = new SystemLook(true, true);

    @Test
    void the_system_is_followed_until_something_is_chosen() {
        assertThat(PLAIN.theme(Preferences.NONE)).isEqualTo(Theme.LIGHT);
        assertThat(new SystemLook(true, false).theme(Preferences.NONE)).isEqualTo(Theme.DARK);
        assertThat(new SystemLook(false, true).theme(Preferences.NONE)).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(ALL.theme(Preferences.NONE)).isEqualTo(Theme.HIGH_CONTRAST_DARK);
    }

    @Test
    void each_choice_overrides_the_system_alone() {
        assertThat(ALL.theme(Preferences.NONE.with(Appearance.LIGHT))).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(ALL.theme(Preferences.NONE.withContrast(Wish.OFF))).isEqualTo(Theme.DARK);
        assertThat(PLAIN.theme(Preferences.NONE.withContrast(Wish.ON))).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(PLAIN.theme(Preferences.NONE.with(Appearance.DARK))).isEqualTo(Theme.DARK);
    }

    @Test
    void themes_of_gtk_tell_high_contrast_by_their_names() {
        assertThat(SystemLook.namesContrast("HighContrastInverse")).isTrue();
        assertThat(SystemLook.namesContrast("Adwaita-High-Contrast")).isTrue();
        assertThat(SystemLook.namesContrast("Adwaita-dark")).isFalse();
    }
}
