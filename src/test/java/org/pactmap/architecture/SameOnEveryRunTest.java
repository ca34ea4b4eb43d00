package org.pactmap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What reaches a picture or an answer is the same on every run, on every machine.
class SameOnEveryRunTest {

    private static final List<String> PICTURES = List.of("picture", "layout", "plot", "export");
    private static final List<String> ANSWERS = List.of("network", "gaps", "report");
    private static final List<String> STARTERS_OF_THREADS = List.of("desktop", "cli");

    @Test
    void no_collection_near_a_picture_or_an_answer_is_in_an_order_of_chance() {
        in(Stream.concat(PICTURES.stream(), ANSWERS.stream()).toList())
                .should()
                .accessTargetWhere(matches("java.util.(Set|Map).(of|ofEntries|copyOf)"
                        + "|java.util.stream.Collectors.(toSet|toUnmodifiableSet|toUnmodifiableMap)"
                        + "|java.util.(HashSet|HashMap|IdentityHashMap).<init>"))
                .because("they iterate in another order on every start of the JVM")
                .check(Ours.CLASSES);
    }

    @Test
    void nothing_near_a_picture_is_written_in_the_language_of_the_machine() {
        in(PICTURES)
                .should()
                .accessTargetWhere(matches("java.lang.String.formatted|java.text.NumberFormat.get.*"
                        + "|java.time.format.DateTimeFormatter.(ofPattern|ofLocalized.*)"))
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because("a picture has the same bytes everywhere")
                .check(Ours.CLASSES);
    }

    @Test
    void letters_change_case_by_a_rule_that_is_named() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("in Turkish the small letter of I is no i")
                .check(Ours.CLASSES);
    }

    @Test
    void layout_and_plot_compute_alike_on_every_processor() {
        in(List.of("layout", "plot"))
                .should()
                .accessTargetWhere(matches("java.lang.Math.(sin|cos|tan|asin|acos|atan|atan2|exp|expm1|log|log10|log1p"
                        + "|pow|cbrt|hypot|sinh|cosh|tanh)"))
                .because("StrictMath gives the same bits everywhere")
                .check(Ours.CLASSES);
    }

    @Test
    void nobody_but_the_desktop_asks_a_clock() {
        outside(List.of("desktop"))
                .should()
                .accessTargetWhere(matches("java.time.*.now|java.lang.System.(currentTimeMillis|nanoTime)"))
                .because("the day is part of the question")
                .check(Ours.CLASSES);
    }

    @Test
    void chance_has_a_seed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .because("things must not jump between two runs")
                .check(Ours.CLASSES);
    }

    @Test
    void only_the_desktop_and_the_command_line_start_threads() {
        outside(STARTERS_OF_THREADS)
                .should()
                .accessTargetWhere(matches("java.lang.Thread.(start|ofVirtual|ofPlatform|startVirtualThread)"
                        + "|java.util.concurrent.Executors..*|java.util.concurrent.CompletableFuture..*Async"
                        + "|Collection.parallelStream|java.util.stream..*.parallel"))
                .because("a caller decides where work is done")
                .check(Ours.CLASSES);
    }

    @Test
    void no_static_field_can_change() {
        fields().that().areStatic().should().beFinal().check(Ours.CLASSES);
    }

    @Test
    void nobody_opens_a_connection() {
        noClasses()
                .should()
                .accessTargetWhere(matches("java.net.URL.open.*|java.net.URI.toURL"))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe("reach a network",
                        other -> other.getPackageName().startsWith("java.net.")
                                || other.getName().matches("java\\.net\\..*(Socket|Connection|Channel).*")))
                .because("nothing leaves the computer")
                .check(Ours.CLASSES);
    }

    private static GivenClassesConjunction in(List<String> folders) {
        return noClasses()
                .that(DescribedPredicate.describe("in " + folders, one -> folders.contains(Ours.folder(one))));
    }

    private static GivenClassesConjunction outside(List<String> folders) {
        return noClasses()
                .that(DescribedPredicate.describe("outside " + folders, one -> !folders.contains(Ours.folder(one))));
    }

    /// Matches calls and method references by class and method, such as `java.util.Set.of`.
    private static DescribedPredicate<JavaAccess<?>> matches(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return DescribedPredicate.describe("matches " + regex, call -> pattern
                .matcher(call.getTargetOwner().getName() + "." + call.getName())
                .matches());
    }
}
