package org.pactmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.architecture.Sources.Source;

/// Each rule fails where it should: rules that cannot fail guard nothing.
class SourceRulesTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_301_lines_is_long_and_one_of_300_is_not() throws IOException {
        assertThat(SourceRules.longFiles(source("\n".repeat(300) + "class A {}")))
                .containsExactly("A.java has 301 lines");
        assertThat(SourceRules.longFiles(source("\n".repeat(299) + "class A {}"))).isEmpty();
    }

    @Test
    void a_method_of_40_lines_is_long_and_one_of_39_is_not() throws IOException {
        String method = "class A {\n    /// Why.\n    void act() {%s    }\n}\n";

        assertThat(SourceRules.longMethods(source(method.formatted("\n".repeat(39)))))
                .containsExactly("A.java:3 act has 40 lines");
        assertThat(SourceRules.longMethods(source(method.formatted("\n".repeat(38))))).isEmpty();
    }

    @Test
    void a_name_that_explains_nothing_is_found_inside_another_type_too() throws IOException {
        assertThat(SourceRules.junkDrawers(source("class A {\n    record SpanUtils() {}\n}\n")))
                .containsExactly("A.java:2 SpanUtils does not say what it is for");
    }

    @Test
    void a_getter_is_found_unless_a_library_asks_for_it() throws IOException {
        assertThat(SourceRules.getters(source("""
                class A {
                    int getSize() { return 1; }
                    @Override
                    public int getWidth() { return 1; }
                    int getting() { return 1; }
                }
                """))).containsExactly("A.java:2 getSize is not named for its answer");
    }

    @Test
    void a_public_type_needs_a_comment_but_what_lies_inside_does_not() throws IOException {
        assertThat(SourceRules.publicTypesWithoutComment(source("public class A {\n    public record B() {}\n}\n")))
                .containsExactly("A.java:1 A has no comment that says what it means");
        assertThat(SourceRules.publicTypesWithoutComment(source("/// Why.\npublic class A {}\n"))).isEmpty();
        assertThat(SourceRules.publicTypesWithoutComment(source("class A {}\n"))).isEmpty();
    }

    @Test
    void what_is_unfinished_skipped_or_silenced_is_found() throws IOException {
        String[] marks = {"// TO" + "DO later", "// @Dis" + "abled", "// ass" + "umeTrue(false);", "// FIX" + "ME"};
        for (String mark : marks) {
            assertThat(SourceRules.unfinished(source("class A {\n    " + mark + "\n}\n")))
                    .containsExactly("A.java: " + mark);
        }
    }

    private Source source(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), text);
        return Sources.parsed(List.of(file)).getFirst();
    }
}
