package org.pactmap.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.About;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;

/// One thing that a user supposes. No source stands behind it, and it never becomes a fact.
public sealed interface Supposition {

    /// What the id of everything supposed starts with; no id of facts does.
    String START = "supposed:";

    Terms terms();

    /// The id of what it adds or changes: the same in every scenario that supposes the same.
    String id();

    /// The same, from another day or for another reason.
    default Supposition under(Terms other) {
        return switch (this) {
            case NewBody(var id, var name, _) -> new NewBody(id, name, other);
            case Tie(var kind, var from, var to, var function, _) -> new Tie(kind, from, to, function, other);
            case Reached(var step, _) -> new Reached(step, other);
            case Ended(var what, _) -> new Ended(what, other);
        };
    }

    /// The same for a reason; for none where the text is empty.
    default Supposition because(String reason) {
        return under(new Terms(terms().from(), Optional.of(reason).filter(text -> !text.isBlank()).map(Label::of)));
    }

    /// There is a body that the facts do not know.
    ///
    /// @param id starts with [#START], so that it can't be taken for the id of a fact
    record NewBody(String id, Label name, Terms terms) implements Supposition {

        public NewBody {
            if (!id.startsWith(START) || id.length() == START.length()) {
                throw new IllegalArgumentException("a supposed body has the id " + id);
            }
        }

        /// The body itself, without evidence.
        public Entity.Body body() {
            return new Entity.Body(new About(id, name, Optional.empty(), List.of(),
                    new Span(terms.from().map(Dating::day), Optional.empty()), new LinkedHashMap<>(), List.of()));
        }
    }

    /// A tie that no source tells of. It counts as if it were asserted.
    ///
    /// @param kind one of [#KINDS]
    /// @param function what is coordinated; only `coordinates` has one
    record Tie(RelationKind kind, String from, String to, Optional<String> function, Terms terms)
            implements
            Supposition {

        /// The kinds of tie that can be supposed.
        public static final List<RelationKind> KINDS = List.of(RelationKind.COORDINATES, RelationKind.SERVES,
                RelationKind.MEMBER, RelationKind.FRAMES);

        public Tie {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("a tie of the kind " + kind.word() + " can't be supposed");
            }
            if (function.isPresent() != (kind == RelationKind.COORDINATES)) {
                throw new IllegalArgumentException("only what coordinates has a function: " + kind.word());
            }
        }

        @Override
        public String id() {
            return START + String.join(":", kind.word(), from, to) + function.map(what -> ":" + what).orElse("");
        }
    }

    /// A step of the accession track is reached.
    record Reached(String step, Terms terms) implements Supposition {
        @Override
        public String id() {
            return START + "reached:" + step;
        }
    }

    /// A body, an agreement or a relation is there no longer.
    record Ended(String what, Terms terms) implements Supposition {
        @Override
        public String id() {
            return START + "ended:" + what;
        }
    }

    static Supposition coordinates(String body, String agreements, String function) {
        return new Tie(RelationKind.COORDINATES, body, agreements, Optional.of(function), Terms.NONE);
    }

    static Supposition serves(String agreements, String step) {
        return new Tie(RelationKind.SERVES, agreements, step, Optional.empty(), Terms.NONE);
    }

    static Supposition member(String party, String body) {
        return new Tie(RelationKind.MEMBER, party, body, Optional.empty(), Terms.NONE);
    }

    static Supposition frames(String document, String agreements) {
        return new Tie(RelationKind.FRAMES, document, agreements, Optional.empty(), Terms.NONE);
    }
}
