package org.pactmap.dataset;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Value;
import org.pactmap.words.Language;

/// Facts as lines of text, to be held against a table in a test.
final class Tables {

    private Tables() {}

    /// A line for each key, in the order of the keys: the key, then all that has it.
    static <T> String grouped(Stream<T> things, Function<T, String> key, Function<T, String> name) {
        SequencedMap<String, List<String>> groups = new TreeMap<>();
        things.forEach(
                thing -> groups.computeIfAbsent(key.apply(thing), _ -> new ArrayList<>()).add(name.apply(thing)));
        return lines(groups.entrySet().stream().map(group -> group.getKey() + ": " + String.join(" ",
                group.getValue())));
    }

    /// A line for each key, in the order of the keys: the key, and how many have it.
    static <T> String counted(Stream<T> things, Function<T, String> key) {
        SequencedMap<String, Integer> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(key.apply(thing), 1, Integer::sum));
        return lines(counts.entrySet().stream().map(count -> count.getKey() + ": " + count.getValue()));
    }

    static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(joining());
    }

    /// A date as the file writes it; `?` where it is not known.
    static String written(Optional<Dating> dating) {
        return dating.map(date -> switch (date.precision()) {
            case DAY -> date.earliest().toString();
            case MONTH -> date.earliest().toString().substring(0, 7);
            case YEAR -> date.earliest().toString().substring(0, 4);
            case BOUNDS -> date.earliest() + "/" + date.latest();
        }).orElse("?");
    }

    /// The first value of an attribute; `-` where no source gives one.
    static String value(Entity entity, String attribute) {
        return entity.values(attribute).stream().findFirst().map(Value::content).map(content -> switch (content) {
            case Value.Code(var code) -> code;
            case Value.Text(var label) -> label.in(Language.ENGLISH);
            case Value.Quantity(var number, _) -> number.toPlainString();
        }).orElse("-");
    }
}
