package org.pactmap.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A schema that is published for files, as a library for JSON Schema understands it.
public final class Schema {

    private final com.networknt.schema.Schema schema;

    public Schema(Path file) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(file), InputFormat.JSON);
    }

    /// What the schema has against a text that is JSON.
    public List<String> complaints(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    /// Whether a file was refused for its shape, which is what a schema can see.
    public static boolean isForShape(List<Problem> problems) {
        return problems.stream().anyMatch(ShapeProblem.class::isInstance)
                && problems.stream().noneMatch(ShapeProblem.Unprintable.class::isInstance);
    }

    /// A form as a reader checks it, to be compared with [#form(JsonNode)].
    public static String form(Form form) {
        return "^" + form.pattern() + "$ " + form.most();
    }

    /// A form as a definition of the schema says it.
    public static String form(JsonNode definition) {
        return definition.get("pattern").asString() + " " + definition.get("maxLength").asInt();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
