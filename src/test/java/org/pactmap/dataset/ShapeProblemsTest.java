package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written otherwise than the format has it is named with its place.
class ShapeProblemsTest {

    @Test
    void a_field_that_is_missing() {
        assertThat(Small.problems(Small.with("\"kind\": \"event\", ", "")))
                .containsExactly("line 29, column 5: the field \"kind\" is missing here. Add it.");
    }

    @Test
    void everything_missing() {
        assertThat(Small.problems("{}")).containsExactly(
                "line 1, column 1: the field \"format\" is missing here. Add it.",
                "line 1, column 1: the field \"header\" is missing here. Add it.",
                "line 1, column 1: the field \"sources\" is missing here. Add it.",
                "line 1, column 1: the field \"entities\" is missing here. Add it.",
                "line 1, column 1: the field \"relations\" is missing here. Add it.");
    }

    @Test
    void a_field_of_a_name_that_is_nearly_right() {
        assertThat(Small.problems(Small.with("\"alliance\"", "\"aliance\""))).containsExactly(
                "line 9, column 93: there is no field \"aliance\" here. Did you mean \"alliance\"?");
    }

    @Test
    void a_field_that_the_format_does_not_have() {
        assertThat(Small.problems(Small.with("\"publisher\": \"Herald\"", "\"mood\": \"calm\""))).containsExactly(
                "line 13, column 54: there is no field \"mood\" here. Remove it.");
    }

    @Test
    void a_history_of_what_has_none() {
        assertThat(Small.problems(Small.with("\"Lake Summit\"}", "\"Lake Summit\"}, \"history\": []"))).containsExactly(
                "line 29, column 71: there is no field \"history\" here. Remove it.");
    }

    @Test
    void a_field_that_is_there_twice() {
        assertThat(Small.problems(Small.with("\"edition\": \"2026.1\",", "\"edition\": \"2026.1\",\n\"id\": \"sea\",")))
                .containsExactly(
                        "line 6, column 1: the field \"id\" is here twice, first on line 5. Remove one of the two.");
    }

    @Test
    void a_text_where_a_list_should_be() {
        assertThat(Small.problems(Small.with("[\"Nairobi\", \"Jamhuri ya Kenya\"]", "\"Nairobi\""))).containsExactly(
                "line 16, column 157: \"aliases\" should be a list in [ ], but is a text in quotes.");
    }

    @Test
    void a_number_where_a_group_should_be() {
        assertThat(Small.problems(Small.with("{\"en\": \"The envoy\"}", "7")))
                .containsExactly("line 33, column 48: \"label\" should be a group in { }, but is a number.");
    }

    @Test
    void nothing_where_a_text_should_be() {
        assertThat(Small.problems(Small.with("\"url\": \"https://example.org/3\"", "\"url\": null"))).containsExactly(
                "line 12, column 135: \"url\" should be a text in quotes, but is true, false or null.");
    }

    @Test
    void a_text_where_a_number_should_be() {
        assertThat(Small.problems(Small.with("\"number\": 10", "\"number\": \"ten\""))).containsExactly(
                "line 24, column 43: \"number\" should be a number, but is a text in quotes.");
    }

    @Test
    void something_else_in_a_list_of_entities() {
        assertThat(Small
                .problems(Small.with("{\"id\": \"summit\", \"kind\": \"event\", \"label\": {\"en\": \"Lake Summit\"}}",
                        "\"summit\"")))
                .containsExactly(
                        "line 29, column 5: \"entities\" should be a group in { }, but is a text in quotes.");
    }

    @Test
    void a_file_that_is_no_group() {
        assertThat(Small.problems("[]")).containsExactly("line 1, column 1: the file should hold a group in { }."
                + " Check that it is the file you meant.");
    }

    @Test
    void a_list_without_anything_in_it() {
        assertThat(Small.problems(Small.with("[{\"quantity\": {\"number\": 10, \"unit\": \"years\"}}]", "[]")))
                .containsExactly("line 24, column 18: \"years\" has too few things in it. Name at least 1.");
    }

    @Test
    void a_third_colour() {
        assertThat(Small.problems(Small.with("\"#f2c14e\"]", "\"#f2c14e\", \"#000000\"]"))).containsExactly(
                "line 9, column 68: \"colours\" has too many things in it. Name at most 2.");
    }

    @Test
    void a_step_that_is_named_twice() {
        assertThat(Small.problems(Small.with("[\"talks\", \"entry\"]", "[\"talks\", \"talks\"]"))).containsExactly(
                "line 9, column 133: \"steps\" names \"talks\" twice. Remove one of the two.");
    }

    @Test
    void a_text_that_says_nothing() {
        assertThat(Small.problems(Small.with("\"Wait for rain\"", "\" \"")))
                .containsExactly("line 32, column 67: \"en\" is empty. Fill it in, or remove it.");
    }

    @Test
    void a_character_that_no_picture_can_show() {
        assertThat(Small.problems(Small.with("Wait for rain", "Wait \\u0007for rain"))).containsExactly(
                "line 32, column 67: this text has a character that can't be shown (U+0007). Remove it.");
        assertThat(Small.problems(Small.with("Wait for rain", "Wait\\nfor rain"))).containsExactly(
                "line 32, column 67: this text has a character that can't be shown (U+000A). Remove it.");
        assertThat(Small.problems(Small.with("Wait for rain", "Wait for \\ud83c"))).containsExactly(
                "line 32, column 67: this text has a character that can't be shown (U+D83C). Remove it.");
        assertThat(Small.problems(Small.with("Wait for rain", "Wait for \\ud83c\\udf27"))).isEmpty();
    }

    @Test
    void a_word_that_is_nearly_right() {
        assertThat(Small.problems(Small.with("\"kind\": \"event\"", "\"kind\": \"evnet\""))).containsExactly(
                "line 29, column 30: \"kind\" can't be \"evnet\". Did you mean \"event\"?");
    }

    @Test
    void a_word_that_is_like_none() {
        assertThat(Small.problems(Small.with("\"stance\": \"absent\"", "\"stance\": \"no\""))).containsExactly(
                "line 38, column 85: \"stance\" can't be \"no\". It can be: \"exists\", \"absent\".");
    }

    @Test
    void an_id_that_only_what_is_supposed_or_missing_may_have() {
        for (String id : List.of("supposed:member:mwi:office", "gap:lake-pacts:water")) {
            assertThat(Small.problems(Small.with("\"stance\": \"absent\"", "\"id\": \"" + id
                    + "\", \"stance\": \"absent\""))).singleElement().asString()
                    .contains("\"id\" can't be \"" + id + "\".")
                    .endsWith("that doesn't start with \"supposed:\" or \"gap:\".");
        }
    }

    @Test
    void an_id_that_is_not_written_as_one() {
        assertThat(Small.problems(Small.with("\"id\": \"summit\"", "\"id\": \"Lake Summit\""))).containsExactly(
                "line 29, column 12: \"id\" can't be \"Lake Summit\". Write an id of small letters, digits and hyphens,"
                        + " such as \"agreement-gbr-2024\", with at most 80 characters.");
    }

    @Test
    void a_text_that_is_too_long_is_quoted_only_in_part() {
        assertThat(Small.problems(Small.with("Wait for rain", "rain ".repeat(101)))).containsExactly(
                "line 32, column 67: \"en\" can't be \"" + "rain ".repeat(12) + "…\". Write it on one line, without"
                        + " spaces at its ends, with at most 500 characters.");
    }

    @Test
    void a_date_that_is_not_written_as_one() {
        assertThat(Small.problems(Small.with("\"2026-01-01\", \"system\"", "\"1 January 2026\", \"system\"")))
                .containsExactly("line 7, column 46: \"dataUntil\" can't be \"1 January 2026\"."
                        + " Write a day such as \"2024-05-15\".");
        assertThat(Small.problems(Small.with("\"1962-10-09\"", "\"9/10/1962\""))).containsExactly(
                "line 17, column 81: \"from\" can't be \"9/10/1962\". Write a day, a month, a year, or two days as"
                        + " bounds: \"2024-05-15\", \"2024-05\", \"2024\", \"2023-07-12/2023-08-12\","
                        + " \"../2023-08-12\" or \"2023-07-12/..\".");
    }

    @Test
    void an_address_that_is_none() {
        assertThat(Small.problems(Small.with("https://example.org/3", "example.org"))).containsExactly(
                "line 12, column 135: \"url\" can't be \"example.org\". Write an address that starts with"
                        + " \"https://\", without spaces, with at most 500 characters.");
    }

    @Test
    void a_name_of_an_attribute_that_is_no_word() {
        assertThat(Small.problems(Small.with("\"legal-nature\"", "\"Legal nature\""))).containsExactly(
                "line 23, column 9: \"attributes\" can't be \"Legal nature\". Write a word of small letters, digits and"
                        + " hyphens, such as \"legal-nature\", with at most 60 characters.");
    }

    @Test
    void a_number_that_its_field_cannot_hold() {
        assertThat(Small.problems(Small.with("\"found\": 0", "\"found\": -1"))).containsExactly(
                "line 45, column 161: \"found\" should be a whole number from 0 up.");
        assertThat(Small.problems(Small.with("\"found\": 0", "\"found\": 0.5"))).containsExactly(
                "line 45, column 161: \"found\" should be a whole number from 0 up.");
        assertThat(Small.problems(Small.with("\"number\": 10", "\"number\": 1e999999999"))).containsExactly(
                "line 24, column 43: \"number\" has too many digits. Write fewer.");
    }

    @Test
    void a_value_that_says_nothing_or_several_things() {
        assertThat(Small.problems(Small.with("\"code\": \"binding\", ", ""))).containsExactly(
                "line 23, column 26: this value says nothing. Give it \"code\", \"text\" or \"quantity\".");
        assertThat(Small
                .problems(Small.with("\"code\": \"binding\"", "\"code\": \"binding\", \"text\": {\"en\": \"yes\"}")))
                .containsExactly("line 23, column 26: this value says more than one thing. Keep one of \"code\","
                        + " \"text\" and \"quantity\", and make the others values of their own.");
    }

    @Test
    void a_coordination_without_a_function() {
        assertThat(Small.problems(Small.with("\"to\": \"lake-agreements\", \"function\": \"water\"",
                "\"to\": \"lake-agreements\""))).containsExactly(
                        "line 38, column 5: the field \"function\" is missing here. Add it.");
    }
}
