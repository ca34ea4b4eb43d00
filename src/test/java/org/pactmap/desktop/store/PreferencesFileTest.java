package org.pactmap.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Preferences.Wish;
import org.pactmap.words.Language;

class PreferencesFileTest {

    private static final Preferences CHOSEN = new Preferences(Appearance.DARK, Wish.ON, Wish.OFF,
            Optional.of(Language.UKRAINIAN), Optional.of(new Preferences.Frame(1, 2, 1440, 900, true)),
            List.of(Path.of("facts.json")));

    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_at_the_next_start() {
        var file = new PreferencesFile(folder.resolve("new/window.properties"));

        assertThat(file.write(CHOSEN)).isTrue();

        assertThat(file.read()).isEqualTo(CHOSEN);
    }

    @Test
    void what_an_older_program_wrote_leaves_the_rest_to_the_system() throws IOException {
        Path path = folder.resolve("window.properties");
        Files.writeString(path, "appearance=dark\ncontrast=very\n");

        assertThat(new PreferencesFile(path).read()).isEqualTo(Preferences.NONE.with(Appearance.DARK));
    }
}
