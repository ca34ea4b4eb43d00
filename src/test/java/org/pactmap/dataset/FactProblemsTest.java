package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.pactmap.dataset.Reading.Refused;

/// What is well written but can't be true is named with its place.
class FactProblemsTest {

    @Nested
    class Ids {

        @Test
        void two_entities_with_one_id() {
            assertThat(Small.problems(Small.with("\"id\": \"summit\"", "\"id\": \"charter\""))).containsExactly(
                    "line 29, column 12: the id \"charter\" is taken on line 28. Give one of the two another id.");
        }

        @Test
        void a_relation_with_the_id_of_an_entity() {
            assertThat(Small.problems(Small.with("\"id\": \"friends\"", "\"id\": \"ken\""))).containsExactly(
                    "line 40, column 12: the id \"ken\" is taken on line 16. Give one of the two another id.");
        }

        @Test
        void two_relations_that_tie_the_same() {
            assertThat(Small.problems(Small.with("{\"kind\": \"precedes\"",
                    "{\"kind\": \"precedes\", \"from\": \"talks\","
                            + " \"to\": \"entry\"},\n{\"kind\": \"precedes\"")))
                    .containsExactly("line 42, column 1: the id"
                            + " \"precedes:talks:entry\" is taken on line 41. Give one of the two another id.");
        }

        @Test
        void two_sources_two_functions_and_two_searches_with_one_id() {
            assertThat(Small.problems(Small.with("{\"id\": \"herald\"", "{\"id\": \"gazette\"")
                    .replace("\"herald\"", "\"gazette\""))).containsExactly(
                            "line 13, column 12: the id \"gazette\" is taken on line 12. Give one of the two another id.");
            assertThat(Small.problems(Small.with("\"functions\": [", "\"functions\": [{\"id\": \"water\","
                    + " \"label\": {\"en\": \"rain\"}}, "))).containsExactly(
                            "line 8, column 68: the id \"water\" is taken on line 8. Give one of the two another id.");
            String search = "{\"id\": \"serves\", \"kind\": \"serves\", \"about\": [\"ken\"], \"sources\": [],"
                    + " \"extent\": {\"en\": \"none\"}, \"when\": \"2026\", \"found\": 0}";
            assertThat(Small.problems(Small.with("\"searched\": [", "\"searched\": [" + search + ","))).containsExactly(
                    "line 45, column 12: the id \"serves\" is taken on line 44. Give one of the two another id.");
        }

        @Test
        void an_id_that_is_nearly_right() {
            assertThat(Small.problems(Small.with("\"from\": \"ken\"", "\"from\": \"kne\""))).containsExactly(
                    "line 36, column 31: there is no entity with the id \"kne\". Did you mean \"ken\"?");
        }

        @Test
        void an_id_that_is_like_none() {
            assertThat(Small.problems(Small.with("\"from\": \"ken\"", "\"from\": \"tanzania\""))).containsExactly(
                    "line 36, column 31: there is no entity with the id \"tanzania\"."
                            + " Add it to \"entities\", or name another.");
        }

        @Test
        void a_source_that_is_not_there() {
            assertThat(Small.problems(Small.with("[{\"source\": \"gazette\", \"locator\"",
                    "[{\"source\": \"gazete\", \"locator\""))).containsExactly(
                            "line 22, column 95: there is no source with the id \"gazete\". Did you mean \"gazette\"?");
            assertThat(Small.problems(Small.with("[\"gazette\", \"herald\"]", "[\"gazette\", \"radio\"]")))
                    .containsExactly(
                            "line 45, column 93: there is no source with the id \"radio\"."
                                    + " Add it to \"sources\", or name another.");
        }

        @Test
        void a_function_that_is_not_there() {
            assertThat(Small.problems(Small.with("\"protocol-2020\", \"function\": \"water\"",
                    "\"protocol-2020\", \"function\": \"fish\""))).containsExactly("line 39, column 81: there is no"
                            + " function with the id \"fish\". Add it to \"functions\" in the header, or name another.");
        }

        @Test
        void ids_of_the_header_that_point_nowhere() {
            assertThat(Small.problems(Small.text()
                    .replace("\"system\": \"lake-agreements\"", "\"system\": \"lake\"")
                    .replace("\"defaultFunction\": \"water\"", "\"defaultFunction\": \"waters\"")
                    .replace("{\"id\": \"ken\", \"colours\"", "{\"id\": \"k\", \"colours\"")
                    .replace("\"alliance\": \"basin\"", "\"alliance\": \"basins\"")
                    .replace("[\"talks\", \"entry\"]", "[\"talk\", \"entry\"]"))).containsExactly(
                            "line 7, column 70: there is no entity with the id \"lake\"."
                                    + " Add it to \"entities\", or name another.",
                            "line 9, column 24: there is no function with the id \"waters\". Did you mean \"water\"?",
                            "line 9, column 51: there is no entity with the id \"k\"."
                                    + " Add it to \"entities\", or name another.",
                            "line 9, column 104: there is no entity with the id \"basins\". Did you mean \"basin\"?",
                            "line 9, column 124: there is no entity with the id \"talk\". Did you mean \"talks\"?");
        }

        @Test
        void ids_of_the_header_that_point_at_another_kind() {
            assertThat(Small.problems(Small.text()
                    .replace("\"system\": \"lake-agreements\"", "\"system\": \"protocol-2020\"")
                    .replace("\"alliance\": \"basin\"", "\"alliance\": \"uga\"")
                    .replace("[\"talks\", \"entry\"]", "[\"talks\", \"summit\"]"))).containsExactly(
                            "line 7, column 70: \"system\" can't be \"protocol-2020\", which has the kind \"agreement\"."
                                    + " The kind has to be: \"system\".",
                            "line 9, column 105: \"alliance\" can't be \"uga\", which has the kind \"state\"."
                                    + " The kind has to be: \"body\".",
                            "line 9, column 131: \"steps\" can't be \"summit\", which has the kind \"event\"."
                                    + " The kind has to be: \"step\".");
        }
    }

    @Nested
    class Ends {

        @Test
        void ends_that_a_relation_cannot_join() {
            assertThat(Small.problems(Small.with("\"from\": \"ken\", \"to\": \"protocol-2020\"",
                    "\"from\": \"charter\", \"to\": \"summit\""))).containsExactly(
                            "line 36, column 31: in a relation \"party\", \"from\" can't be \"charter\", which has the"
                                    + " kind \"document\". The kind has to be: \"state\", \"body\".",
                            "line 36, column 48: in a relation \"party\", \"to\" can't be \"summit\", which has the kind"
                                    + " \"event\". The kind has to be: \"agreement\".");
        }

        @Test
        void an_end_that_is_missing() {
            assertThat(Small.problems(Small.with(", \"unnamed\": {\"en\": \"friends of the lake\"}", "")))
                    .containsExactly("line 40, column 5: this relation \"supports\" lacks \"from\"."
                            + " Name an entity, or give the end a name in \"unnamed\".");
        }

        @Test
        void no_end_at_all() {
            assertThat(Small.problems(Small.with("\"to\": \"lake-agreements\", \"function\"", "\"function\"")))
                    .containsExactly("line 38, column 5: this relation \"coordinates\" has neither \"from\" nor \"to\"."
                            + " Name at least one of them.");
        }

        @Test
        void a_function_on_what_has_none() {
            assertThat(Small.problems(
                    Small.with("{\"kind\": \"part-of\",", "{\"kind\": \"part-of\", \"function\": \"water\",")))
                    .containsExactly("line 37, column 37: a relation \"part-of\" has no function; only \"coordinates\""
                            + " has one. Remove it.");
        }
    }

    @Nested
    class Time {

        @Test
        void a_date_that_does_not_exist() {
            assertThat(Small.problems(Small.with("\"1962-10-09\"", "\"1962-02-29\""))).containsExactly(
                    "line 17, column 81: the date \"1962-02-29\" does not exist. Check its month and its day.");
            assertThat(Small.problems(Small.with("\"2024-05-01\"", "\"2024-13-01\""))).containsExactly(
                    "line 7, column 19: the date \"2024-13-01\" does not exist. Check its month and its day.");
        }

        @Test
        void bounds_with_the_later_day_first() {
            assertThat(Small.problems(Small.with("2021-01-01/2022-06-30", "2022-06-30/2021-01-01"))).containsExactly(
                    "line 39, column 108: the bounds \"2022-06-30/2021-01-01\" end before they start. Swap the dates.");
        }

        @Test
        void an_end_before_a_start() {
            assertThat(Small.problems(Small.with("\"from\": \"2003\", \"until\": \"2030\"",
                    "\"from\": \"2003-05\", \"until\": \"1999\"")))
                    .containsExactly("line 18, column 83: \"basin\" ends on"
                            + " 1999, before it starts on 2003-05. Swap the dates, or leave the end empty.");
        }

        @Test
        void a_span_of_no_day() {
            assertThat(Small.problems(Small.with("\"2020-03-14\"}, \"evidence\"",
                    "\"2020-03-14\", \"until\": \"2020-03-14\"}, \"evidence\""))).containsExactly(
                            "line 36, column 90: \"party:ken:protocol-2020:provider\" starts and ends on 2020-03-14, so"
                                    + " it holds on no day. Write as \"until\" the first day on which it no longer"
                                    + " holds.");
        }

        @Test
        void a_span_that_surely_holds_on_no_day_is_a_warning() {
            assertThat(Small.warnings(held("2020", "2020-06"))).hasSize(Small.warnings(Small.text()).size() + 1)
                    .contains("line 36, column 90: \"party:ken:protocol-2020:provider\" holds from 2020 until 2020-06,"
                            + " and so on no day for sure: it is never shown as there. Narrow down when it starts or"
                            + " ends.");
            assertThat(Small.warnings(held("2019", "2020"))).isEqualTo(Small.warnings(Small.text())).first().asString()
                    .startsWith(
                            "line 23, column 55: \"protocol-2020\" holds from 2020-03-14 until ../2031-01-01, and so");
        }

        private static String held(String from, String until) {
            return Small.with("\"2020-03-14\"}, \"evidence\"",
                    "\"" + from + "\", \"until\": \"" + until + "\"}, \"evidence\"");
        }

        @Test
        void a_start_before_one_of_the_two_exists() {
            assertThat(Small.problems(Small.with("\"to\": \"charter\", \"evidence\": [{\"source\": \"herald\","
                    + " \"bearing\": \"disputes\"}]", "\"to\": \"charter\""))).containsExactly(
                            "line 42, column 5: \"issues:basin:charter\" starts on 2001, before \"basin\" begins on"
                                    + " 2003. Correct one of the dates, or add the evidence that disputes it.");
            assertThat(Small.problems(Small.with("{\"kind\": \"precedes\"", "{\"kind\": \"member\", \"from\": \"ken\","
                    + " \"to\": \"basin\", \"holds\": {\"from\": \"2002-12-31\"}},\n{\"kind\": \"precedes\"")))
                    .containsExactly("line 41, column 5: \"member:ken:basin\" starts on 2002-12-31, before \"basin\""
                            + " begins on 2003. Correct one of the dates, or add the evidence that disputes it.");
        }

        @Test
        void a_start_that_may_be_late_enough_is_let_pass() {
            assertThat(Small.problems(Small.with("{\"kind\": \"precedes\"", "{\"kind\": \"member\", \"from\": \"ken\","
                    + " \"to\": \"basin\", \"holds\": {\"from\": \"2002-12-31/2003-01-01\"}},\n{\"kind\": \"precedes\"")))
                    .isEmpty();
        }
    }

    @Test
    void a_quote_of_more_than_25_words() {
        assertThat(Small.problems(Small.with("done at Kisumu", "word ".repeat(25) + "word"))).containsExactly(
                "line 22, column 134: this quote has 26 words, and at most 25 may be quoted. Shorten it.");
        assertThat(Small.problems(Small.with("done at Kisumu", "word ".repeat(24) + "word"))).isEmpty();
    }

    @Test
    void a_step_that_comes_before_itself() {
        assertThat(Small.problems(Small.with("\"from\": \"talks\", \"to\": \"entry\"",
                "\"from\": \"talks\", \"to\": \"talks\"")))
                .containsExactly("line 41, column 5: these steps come before one"
                        + " another in a circle: \"talks\". Remove the relation that leads back to \"talks\".");
    }

    @Test
    void every_circle_of_steps_is_found() {
        String steps = "";
        String relations = "";
        for (String step : List.of("a", "b", "c", "d", "e", "f")) {
            steps += "{\"id\": \"" + step + "\", \"kind\": \"step\", \"label\": {\"en\": \"" + step + "\"}},\n";
        }
        for (String tie : List.of("a b", "b c", "c b", "c d", "d e", "e f", "f d")) {
            relations += "{\"kind\": \"precedes\", \"from\": \"" + tie.charAt(0) + "\", \"to\": \"" + tie.charAt(2)
                    + "\"},\n";
        }
        String json = Small.text().replace("    {\"id\": \"talks\"", steps + "    {\"id\": \"talks\"")
                .replace("    {\"kind\": \"precedes\"", relations + "    {\"kind\": \"precedes\"");

        assertThat(Small.problems(json)).containsExactly(
                "line 49, column 1: these steps come before one another in a circle: \"b\", \"c\"."
                        + " Remove the relation that leads back to \"b\".",
                "line 53, column 1: these steps come before one another in a circle: \"d\", \"e\", \"f\"."
                        + " Remove the relation that leads back to \"d\".");
    }

    @Test
    void several_problems_are_told_at_once_in_the_order_of_the_file() {
        assertThat(Small.problems(Small.text()
                .replace("\"kind\": \"event\"", "\"kind\": \"evnet\"")
                .replace("\"from\": \"ken\"", "\"from\": \"kne\"")
                .replace("\"1962-10-09\"", "\"1962-02-29\""))).containsExactly(
                        "line 17, column 81: the date \"1962-02-29\" does not exist. Check its month and its day.",
                        "line 29, column 30: \"kind\" can't be \"evnet\". Did you mean \"event\"?",
                        "line 36, column 31: there is no entity with the id \"kne\". Did you mean \"ken\"?");
    }

    @Test
    void a_place_is_where_an_editor_finds_what_is_wrong() {
        String json = Small.text()
                .replace("Угоди про озеро", "Угоди \\n озеро")
                .replace("\"from\": \"ken\"", "\"from\": \"kne\"")
                .replace("\"1962-10-09\"", "\"1962-02-29\"")
                .replace("\"alliance\"", "\"aliance\"");

        assertThat(((Refused) Small.reading(json)).problems().stream().map(problem -> Small.textAt(problem.at(), json)))
                .map(text -> text.substring(0, 9))
                .containsExactly("\"Угоди \\n", "\"aliance\"", "\"1962-02-", "\"kne\", \"t");
    }

    @Test
    void of_very_many_problems_only_the_first_are_told() {
        String wrong = "{\"kind\": \"precedes\", \"from\": \"x\", \"to\": \"entry\"},\n";
        var problems = Small
                .problems(Small.with("    {\"kind\": \"precedes\"", wrong.repeat(40) + "    {\"kind\": \"precedes\""));

        assertThat(problems).hasSize(51).last()
                .isEqualTo("there are 29 more problems. Mend those above, and open the file again.");
    }
}
