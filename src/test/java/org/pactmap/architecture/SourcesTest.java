package org.pactmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.architecture.Sources.Source;

class SourcesTest {

    private static final List<Source> MAIN = Sources.in(Sources.MAIN);
    private static final List<Source> ALL = Sources.in(Sources.MAIN, Sources.TEST, Sources.DIST, Sources.BENCH);

    @Test
    void the_rules_look_at_real_files() {
        assertThat(MAIN).hasSizeGreaterThan(40);
        assertThat(ALL).hasSizeGreaterThan(MAIN.size() + 5);
    }

    @Test
    void a_file_fits_on_three_screens() {
        assertThat(breaking(ALL, SourceRules::longFiles)).isEmpty();
    }

    @Test
    void a_method_fits_on_one_screen() {
        assertThat(breaking(ALL, SourceRules::longMethods)).isEmpty();
    }

    @Test
    void no_name_is_a_junk_drawer() {
        assertThat(breaking(ALL, SourceRules::junkDrawers)).isEmpty();
    }

    @Test
    void methods_that_answer_are_named_for_the_answer() {
        assertThat(breaking(ALL, SourceRules::getters)).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_means() {
        assertThat(breaking(MAIN, SourceRules::publicTypesWithoutComment)).isEmpty();
    }

    @Test
    void nothing_is_unfinished_skipped_or_silenced() {
        assertThat(breaking(ALL, SourceRules::unfinished)).isEmpty();
    }

    @Test
    void every_package_says_what_it_holds_and_knows_no_null() {
        assertThat(packages()).allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .startsWith("///")
                .contains("@NullMarked"));
    }

    private static Stream<Path> packages() {
        return MAIN.stream().map(source -> source.path().getParent()).distinct().filter(Files::isDirectory);
    }

    private static List<String> breaking(List<Source> sources, Function<Source, List<String>> rule) {
        return sources.stream().flatMap(source -> rule.apply(source).stream()).toList();
    }
}
