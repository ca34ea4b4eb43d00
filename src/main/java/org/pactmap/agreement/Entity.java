package org.pactmap.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.words.Language;

/// Anything that the facts know by an id of its own.
public sealed interface Entity {

    About about();

    /// The word for its kind in files and on the command line.
    String kind();

    /// All evidence of what is said of it alone: that it is there, its statuses and its values.
    default Stream<Evidence> evidence() {
        Stream<Evidence> changes = switch (this) {
            case Agreement(_, var history) -> history.stream().flatMap(change -> change.evidence().stream());
            case Step(_, var history) -> history.stream().flatMap(change -> change.evidence().stream());
            case State _,Body _,AgreementSystem _,Document _,Event _,Recommendation _,Person _ -> Stream.empty();
        };
        Stream<Evidence> values = about().attributes().values().stream().flatMap(List::stream)
                .flatMap(value -> value.evidence().stream());
        return Stream.of(about().evidence().stream(), changes, values).flatMap(all -> all);
    }

    default String id() {
        return about().id();
    }

    default Label label() {
        return about().label();
    }

    default Label shortLabel() {
        return about().shortLabel().orElse(about().label());
    }

    /// The values of an attribute, in the order of the file; none where no source gives one.
    default List<Value> values(String attribute) {
        return about().attributes().getOrDefault(attribute, List.of());
    }

    /// The code of the first value of an attribute, where that value is a code.
    default Optional<String> code(String attribute) {
        return values(attribute).stream().findFirst().map(Value::content)
                .filter(Value.Code.class::isInstance).map(content -> ((Value.Code) content).code());
    }

    /// The words of the first value of an attribute that is said in words.
    default Optional<String> words(String attribute, Language language) {
        return values(attribute).stream().map(Value::content).filter(Value.Text.class::isInstance)
                .map(content -> ((Value.Text) content).label().in(language)).findFirst();
    }

    /// How a sentence names it, such as "the Ramstein Group" or "an invitation"; otherwise by its name.
    default String inSentence(Language language) {
        return words("in-sentence", language).orElseGet(() -> label().in(language));
    }

    record State(About about) implements Entity {
        @Override
        public String kind() {
            return "state";
        }
    }

    record Body(About about) implements Entity {
        @Override
        public String kind() {
            return "body";
        }
    }

    /// One agreement; `history` is in the order of the file.
    record Agreement(About about, List<StatusChange<AgreementStatus>> history) implements Entity {
        public Agreement {
            history = List.copyOf(history);
        }

        @Override
        public String kind() {
            return "agreement";
        }
    }

    /// A named set of agreements treated as one.
    record AgreementSystem(About about) implements Entity {
        @Override
        public String kind() {
            return "system";
        }
    }

    record Document(About about) implements Entity {
        @Override
        public String kind() {
            return "document";
        }
    }

    record Event(About about) implements Entity {
        @Override
        public String kind() {
            return "event";
        }
    }

    /// One step of an accession track; `history` is in the order of the file.
    record Step(About about, List<StatusChange<StepStatus>> history) implements Entity {
        public Step {
            history = List.copyOf(history);
        }

        @Override
        public String kind() {
            return "step";
        }
    }

    record Recommendation(About about) implements Entity {
        @Override
        public String kind() {
            return "recommendation";
        }
    }

    record Person(About about) implements Entity {
        @Override
        public String kind() {
            return "person";
        }
    }
}
