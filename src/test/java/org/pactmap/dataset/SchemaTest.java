package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.json.Form;
import org.pactmap.json.Mutations;
import org.pactmap.json.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reader checks by itself what the schema says, because a library takes too long to start; so these tests hold
/// that the two never part. See docs/decisions/0010-shape-checked-while-reading.md.
class SchemaTest {

    private static final int TRIES = 2_000;

    private static final Path FILE = Path.of("data/schema/dataset.schema.json");

    private final Schema schema = new Schema(FILE);
    private final JsonNode definitions = new JsonMapper().readTree(Schema.text(FILE)).get("$defs");

    @Test
    void the_small_dataset_of_these_tests_keeps_to_the_schema() {
        assertThat(schema.complaints(Small.text())).isEmpty();
    }

    @Test
    void what_the_schema_refuses_is_refused_and_what_is_refused_for_its_shape_the_schema_refuses() {
        var spoil = new Mutations(7);
        var parted = new ArrayList<String>();
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String json = spoil.ofValues(Small.text());
            Reading reading = Small.reading(json);
            List<String> complaints = schema.complaints(json);
            read += reading instanceof Read ? 1 : 0;
            if (complaints.isEmpty() ? isRefusedForItsShape(reading) : reading instanceof Read) {
                parted.add(reading + " but " + complaints);
            }
        }

        assertThat(parted).isEmpty();
        assertThat(read).isBetween(TRIES / 20, TRIES / 2);
    }

    @Test
    void a_file_spoilt_at_random_never_throws() {
        var spoil = new Mutations(8);
        byte[] bytes = Small.text().getBytes(StandardCharsets.UTF_8);

        assertThat(IntStream.range(0, TRIES).mapToObj(_ -> Small.reading(spoil.ofBytes(bytes))))
                .hasSize(TRIES)
                .hasAtLeastOneElementOfType(Read.class)
                .hasAtLeastOneElementOfType(Refused.class);
    }

    @Test
    void texts_have_the_forms_and_lengths_of_the_schema() {
        assertThat(form("id")).isEqualTo(Schema.form(Form.ID));
        assertThat(form("relationId")).isEqualTo(Schema.form(Form.RELATION_ID));
        assertThat(form("word")).isEqualTo(Schema.form(Form.WORD));
        assertThat(form("phrase")).isEqualTo(Schema.form(Form.PHRASE));
        assertThat(form("header", "edition")).isEqualTo(Schema.form(Form.EDITION));
        assertThat(form("source", "url")).isEqualTo(Schema.form(Form.ADDRESS));
        assertThat(length("evidence", "locator")).isEqualTo(Form.LOCATOR.most());
        assertThat(length("evidence", "quote")).isEqualTo(Form.QUOTE.most());
    }

    @Test
    void fields_have_the_words_of_the_schema() {
        assertThat(words("entity", "kind")).isEqualTo(Vocabularies.ENTITIES.words());
        assertThat(words("relation", "kind")).isEqualTo(Vocabularies.RELATIONS.words());
        assertThat(words("search", "kind")).isEqualTo(Vocabularies.RELATIONS.words());
        assertThat(words("relation", "stance")).isEqualTo(Vocabularies.STANCES.words());
        assertThat(words("evidence", "bearing")).isEqualTo(Vocabularies.BEARINGS.words());
        assertThat(words("agreementChange", "status")).isEqualTo(Vocabularies.AGREEMENT_STATUSES.words());
        assertThat(words("stepChange", "status")).isEqualTo(Vocabularies.STEP_STATUSES.words());
        assertThat(texts(definitions.get("strength").get("enum"))).isEqualTo(Vocabularies.STRENGTHS.words());
    }

    private static boolean isRefusedForItsShape(Reading reading) {
        return reading instanceof Refused(var problems) && Schema.isForShape(problems);
    }

    private String form(String definition) {
        return Schema.form(definitions.get(definition));
    }

    private String form(String definition, String field) {
        return Schema.form(definitions.get(definition).get("properties").get(field));
    }

    private int length(String definition, String field) {
        return definitions.get(definition).get("properties").get(field).get("maxLength").asInt();
    }

    private List<String> words(String definition, String field) {
        return texts(definitions.get(definition).get("properties").get(field).get("enum"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
