package org.pactmap.dataset;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The schema that is published for files of facts, as a library for JSON Schema understands it.
final class Schema {

    private static final Path FILE = Path.of("data/schema/dataset.schema.json");

    private final com.networknt.schema.Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(FILE),
                    InputFormat.JSON);

    /// What the schema has against a text that is JSON.
    List<String> complaints(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
