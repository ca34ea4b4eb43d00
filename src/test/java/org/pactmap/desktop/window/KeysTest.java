package org.pactmap.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void no_two_commands_have_the_same_key() {
        List<KeyCombination> all = Stream.of(Keys.values())
                .flatMap(key -> Stream.concat(Stream.of(key.combination()), key.elsewhere())).toList();

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void each_digit_has_its_command_alone_and_with_alt_and_they_stand_in_two_rows_of_the_list() {
        for (int depth = 1; depth <= 9; depth++) {
            assertThat(Keys.around(depth).label()).isEqualTo(Integer.toString(depth));
            assertThat(Keys.view(depth).label()).matches("(Alt|⌥) " + depth);
        }
        assertThat(Keys.listed()).contains(Keys.AROUND_1, Keys.VIEW_1, Keys.HELP)
                .doesNotContain(Keys.AROUND_2, Keys.VIEW_2)
                .hasSize(Keys.values().length - 16);
    }
}
