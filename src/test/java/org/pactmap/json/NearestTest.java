package org.pactmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_letter_replaced_added_left_out_or_swapped_is_one_step() {
        assertThat(Nearest.distance("nato", "nata")).isEqualTo(1);
        assertThat(Nearest.distance("nato", "natoo")).isEqualTo(1);
        assertThat(Nearest.distance("nato", "nto")).isEqualTo(1);
        assertThat(Nearest.distance("nato", "naot")).isEqualTo(1);
        assertThat(Nearest.distance("", "nato")).isEqualTo(4);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void capital_letters_count_as_small_ones() {
        assertThat(Nearest.to("DEU", List.of("fra", "deu"))).contains("deu");
    }

    @Test
    void of_two_that_are_as_near_the_first_is_meant() {
        assertThat(Nearest.to("agreement-2023", List.of("agreement-2022", "agreement-2024")))
                .contains("agreement-2022");
    }

    @Test
    void what_differs_in_more_than_a_third_was_not_meant() {
        assertThat(Nearest.to("ger", List.of("gbr"))).contains("gbr");
        assertThat(Nearest.to("ger", List.of("gab"))).isEmpty();
        assertThat(Nearest.to("ramstein", List.of("udcg", "nato"))).isEmpty();
    }

    @Test
    void very_long_words_are_not_compared() {
        assertThat(Nearest.to("a".repeat(101), List.of("a".repeat(101)))).isEmpty();
    }
}
