package org.pactmap.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.pactmap.json.Schema;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// A project with every sort of supposition in it, and what a user reads about it when it is spoilt.
final class Sample {

    static final Path FILE = Path.of("src/test/resources/org/pactmap/project/sample.pactmap");

    private static final String TEXT = Schema.text(FILE);

    private Sample() {}

    static String text() {
        return TEXT;
    }

    /// The text with something else in one place.
    static String with(String here, String other) {
        if (TEXT.indexOf(here) < 0 || TEXT.indexOf(here) != TEXT.lastIndexOf(here)) {
            throw new IllegalArgumentException("this is not in the sample exactly once: " + here);
        }
        return TEXT.replace(here, other);
    }

    static ProjectReading reading(String json) {
        return reading(json.getBytes(StandardCharsets.UTF_8));
    }

    static ProjectReading reading(byte[] bytes) {
        return ProjectFile.read(bytes, "sample.pactmap");
    }

    static Project project(String json) {
        return switch (reading(json)) {
            case ProjectReading.Read(var project) -> project;
            case ProjectReading.Refused(var problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    static String written(Project project) {
        return new String(ProjectFile.bytes(project), StandardCharsets.UTF_8);
    }

    static List<String> problems(String json) {
        return switch (reading(json)) {
            case ProjectReading.Read _ -> List.of();
            case ProjectReading.Refused(var problems) -> problems.stream()
                    .map(problem -> problem.message(Words.in(Language.ENGLISH))).toList();
        };
    }
}
