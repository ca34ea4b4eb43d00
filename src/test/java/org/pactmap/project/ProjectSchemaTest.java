package org.pactmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.json.Form;
import org.pactmap.json.Mutations;
import org.pactmap.json.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reader of projects and the schema that is published for them say the same.
class ProjectSchemaTest {

    private static final Path FILE = Path.of("data/schema/project.schema.json");
    private static final int TRIES = 2_000;

    private final Schema schema = new Schema(FILE);
    private final JsonNode definitions = new JsonMapper().readTree(Schema.text(FILE)).get("$defs");
    private final JsonNode properties = new JsonMapper().readTree(Schema.text(FILE)).get("properties");

    @Test
    void the_sample_and_the_example_keep_to_the_schema() {
        assertThat(schema.complaints(Sample.text())).isEmpty();
        assertThat(schema.complaints(Schema.text(Path.of("data/ukraine-what-if.pactmap")))).isEmpty();
    }

    @Test
    void what_the_schema_refuses_is_refused_and_what_is_refused_for_its_shape_the_schema_refuses() {
        var spoil = new Mutations(13);
        var parted = new ArrayList<String>();
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String json = spoil.ofValues(Sample.text());
            ProjectReading reading = Sample.reading(json);
            List<String> complaints = schema.complaints(json);
            read += reading instanceof ProjectReading.Read ? 1 : 0;
            if (complaints.isEmpty() ? isRefusedForItsShape(reading) : reading instanceof ProjectReading.Read) {
                parted.add(reading + " but " + complaints + " of " + json);
            }
        }

        assertThat(parted).isEmpty();
        assertThat(read).isBetween(TRIES / 20, TRIES - TRIES / 20);
    }

    @Test
    void texts_have_the_forms_and_lengths_of_the_schema_and_suppositions_its_words() {
        assertThat(form("id")).isEqualTo(Schema.form(Form.ID));
        assertThat(form("supposedId")).isEqualTo(Schema.form(Form.SUPPOSED_ID));
        assertThat(form("thing")).isEqualTo(Schema.form(Form.THING));
        assertThat(form("fact")).isEqualTo(Schema.form(Form.RELATION_ID));
        assertThat(form("sha256")).isEqualTo(Schema.form(Form.SHA256));
        assertThat(Schema.form(properties.get("dataset").get("properties").get("edition")))
                .isEqualTo(Schema.form(Form.EDITION));
        assertThat(form("phrase")).isEqualTo(Schema.form(Form.PHRASE));
        assertThat(definitions.get("supposition").get("properties").get("suppose").get("enum").valueStream()
                .map(JsonNode::asString)).containsExactlyElementsOf(Sort.ALL.words());
        assertThat(words("/view/properties/layout")).containsExactlyElementsOf(ViewReader.LAYOUTS.words());
        assertThat(words("/strength")).containsExactlyElementsOf(ViewReader.STRENGTHS.words());
        assertThat(words("/view/properties/lit/items")).containsExactlyElementsOf(ViewReader.LIT.words());
        assertThat(words("/filter/properties/without/items")).containsExactlyElementsOf(ViewReader.GROUPS.words());
        assertThat(words("/filter/properties/manner")).containsExactlyElementsOf(ViewReader.MANNERS.words());
        assertThat(words("/filter/properties/conditions/items/properties/ask"))
                .containsExactlyElementsOf(Asking.ALL.words());
        assertThat(words("/filter/properties/conditions/items/allOf/1/then/properties/of"))
                .containsExactlyElementsOf(ViewReader.AGREEMENT_STATUSES.words());
        assertThat(words("/filter/properties/conditions/items/allOf/2/then/properties/of"))
                .containsExactlyElementsOf(ViewReader.STEP_STATUSES.words());
    }

    private List<String> words(String definition) {
        return definitions.at(definition).get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isRefusedForItsShape(ProjectReading reading) {
        return reading instanceof ProjectReading.Refused(var problems) && Schema.isForShape(problems);
    }

    private String form(String definition) {
        return Schema.form(definitions.get(definition));
    }
}
