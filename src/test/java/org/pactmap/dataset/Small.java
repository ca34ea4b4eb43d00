package org.pactmap.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.json.Notes;
import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.json.Schema;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// A small dataset that has every kind of entity in it, and ways to spoil it.
final class Small {

    static final Path FILE = Path.of("src/test/resources/org/pactmap/dataset/small.json");

    private static final String TEXT = Schema.text(FILE);

    private Small() {}

    static String text() {
        return TEXT;
    }

    /// The text with something else in one place.
    static String with(String here, String other) {
        if (TEXT.indexOf(here) < 0 || TEXT.indexOf(here) != TEXT.lastIndexOf(here)) {
            throw new IllegalArgumentException("this is not in the small dataset exactly once: " + here);
        }
        return TEXT.replace(here, other);
    }

    static Facts facts(String json) {
        return switch (reading(json)) {
            case Read(var facts, _, _) -> facts;
            case Refused(var problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    /// What a user reads about this text, in English, without the name of the file.
    static List<String> problems(String json) {
        return switch (reading(json)) {
            case Read _ -> List.of();
            case Refused(var problems) -> messages(problems);
        };
    }

    static List<String> warnings(String json) {
        return switch (reading(json)) {
            case Read(_, var warnings, _) -> messages(warnings);
            case Refused(var problems) -> throw new AssertionError("refused: " + problems);
        };
    }

    static Reading reading(String json) {
        return reading(json.getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(byte[] bytes) {
        return Datasets.read(bytes, new Notes("small.json"), Checksum.of(bytes));
    }

    /// The rest of the line from a place on.
    static String textAt(Place place, String json) {
        return json.lines().toList().get(place.line() - 1).substring(place.column() - 1);
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.message(Words.in(Language.ENGLISH)))
                .map(message -> message.replaceFirst("^small\\.json[,:] ", ""))
                .toList();
    }
}
