package org.pactmap.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.architecture.Sources.Source;
import org.pactmap.dataset.Datasets;
import org.pactmap.view.Layout;

/// Both languages say the same things, and nothing is translated that nobody says.
class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/pactmap/words");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|many|other)$");
    private static final Pattern FILLED_IN = Pattern.compile("\\{\\d}");

    private final Properties english = words("en");
    private final Properties ukrainian = words("uk");

    @Test
    void every_key_is_there_in_both_languages() {
        assertThat(keys(ukrainian)).isEqualTo(keys(english)).hasSizeGreaterThan(50);
    }

    @Test
    void a_number_has_its_forms_in_each_language() {
        assertThat(counted(english)).isEqualTo(counted(ukrainian));
        assertThat(counted(english)).allSatisfy(key -> {
            assertThat(english).containsKeys(key + ".one", key + ".other");
            assertThat(ukrainian).containsKeys(key + ".one", key + ".few", key + ".many");
        });
    }

    @Test
    void no_text_is_empty() {
        assertThat(english).noneSatisfy((_, text) -> assertThat((String) text).isBlank());
        assertThat(ukrainian).noneSatisfy((_, text) -> assertThat((String) text).isBlank());
    }

    @Test
    void a_text_fills_in_the_same_things_in_both_languages() {
        assertThat(keys(english)).filteredOn(english::containsKey).filteredOn(ukrainian::containsKey)
                .allSatisfy(key -> assertThat(filledIn(ukrainian, key)).as(key).isEqualTo(filledIn(english, key)));
    }

    @Test
    void every_layout_and_network_has_its_name_in_a_menu() {
        var menus = Stream.concat(Stream.of(Layout.values()).flatMap(layout -> Stream.of("layout." + layout.word(),
                "menu.layout." + layout.word())), Datasets.bundledIds().stream().map(id -> "network." + id));

        assertThat(keys(english)).containsAll(menus.toList());
    }

    /// A key is said where it stands in the code whole, or by its beginning up to a dot.
    @Test
    void no_key_is_unused() {
        List<String> said = Sources.in(Sources.MAIN).stream().flatMap(WordsTest::literals).distinct().toList();
        Predicate<String> unused = key -> said.stream()
                .noneMatch(text -> text.equals(key) || (text.endsWith(".") && key.startsWith(text)));

        assertThat(keys(english)).filteredOn(unused).isEmpty();
    }

    private static Stream<String> literals(Source source) {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && !text.equals(".")) {
                    found.add(text);
                }
                return null;
            }
        }.scan(source.tree(), null);
        return found.stream();
    }

    /// The keys without their endings for plurals.
    private static SequencedSet<String> keys(Properties words) {
        return words.stringPropertyNames().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(toCollection(TreeSet::new));
    }

    private static SequencedSet<String> counted(Properties words) {
        return words.stringPropertyNames().stream()
                .filter(key -> PLURAL.matcher(key).find())
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(toCollection(TreeSet::new));
    }

    private static SequencedSet<String> filledIn(Properties words, String key) {
        return FILLED_IN.matcher(words.getProperty(key)).results()
                .map(result -> result.group())
                .collect(toCollection(TreeSet::new));
    }

    private static Properties words(String language) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return words;
    }
}
