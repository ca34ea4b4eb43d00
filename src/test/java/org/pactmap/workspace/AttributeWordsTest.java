package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Value;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What the bundled facts say in codes, the program says in words.
class AttributeWordsTest {

    /// Ways to write a name; no reader ever sees what they are called.
    private static final List<String> UNSAID = List.of("in-sentence", "noun");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_attribute_code_unit_and_role_of_the_bundled_facts_has_a_word(Language language) {
        Words words = Words.in(language);
        String counted = language == Language.ENGLISH ? ".other" : ".many";

        assertThat(facts().flatMap(AttributeWordsTest::keys).distinct())
                .hasSizeGreaterThan(80)
                .allMatch(key -> words.knows(key) || words.knows(key + counted));
    }

    private static Stream<Facts> facts() {
        return Datasets.bundledIds().stream().map(id -> switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        });
    }

    private static Stream<String> keys(Facts facts) {
        Stream<String> attributes = facts.entities().values().stream()
                .flatMap(entity -> entity.about().attributes().keySet().stream())
                .filter(name -> !UNSAID.contains(name)).map(name -> "attribute." + name);
        Stream<String> contents = facts.entities().values().stream().flatMap(AttributeWordsTest::contents);
        Stream<String> roles = facts.relations().flatMap(relation -> relation.role().stream())
                .filter(role -> facts.entity(role).isEmpty()).map(role -> "role." + role);
        return Stream.of(attributes, contents, roles).flatMap(keys -> keys);
    }

    private static Stream<String> contents(Entity entity) {
        return entity.about().attributes().values().stream().flatMap(List::stream).map(Value::content)
                .flatMap(content -> switch (content) {
                    case Value.Code(var code) -> Stream.of("code." + code);
                    case Value.Quantity(_, var unit) -> Stream.of("unit." + unit);
                    case Value.Text _ -> Stream.empty();
                });
    }
}
