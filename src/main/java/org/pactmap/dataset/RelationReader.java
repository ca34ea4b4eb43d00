package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.json.Fields;
import org.pactmap.json.Form;
import org.pactmap.json.Place;
import org.pactmap.json.Written;

/// Reads relations.
final class RelationReader {

    /// A relation, and the place at which it starts in its file.
    record Placed(Relation relation, Place at) {}

    private final Ids ids;
    private final Statements statements;

    RelationReader(Ids ids, Statements statements) {
        this.ids = ids;
        this.statements = statements;
    }

    /// Null where even its kind is not known.
    @Nullable
    Placed read(Fields of) {
        RelationKind kind = of.neededOneOf("kind", Vocabularies.RELATIONS);
        if (kind == null) {
            return null;
        }
        Written.Text from = of.maybeText("from", Form.ID);
        Written.Text to = of.maybeText("to", Form.ID);
        Optional<Label> unnamed = statements.maybeLabel(of, "unnamed");
        Stance stance = of.oneOf("stance", Vocabularies.STANCES);
        boolean exists = stance == Stance.EXISTS || !of.has("stance");
        ends(of, kind, from, to, exists && unnamed.isEmpty());
        Written.Text function = function(of, kind);
        Written.Text role = of.maybeText("role", Form.WORD);
        Written.Text given = of.maybeText("id", Form.RELATION_ID);
        String id = given == null ? defaultId(kind, from, to, function, role) : given.text();
        ids.giveRelation(id, given == null ? of.written() : given);
        Span holds = statements.holds(of, id);
        var relation = new Relation(id, kind, textOf(from), textOf(to), unnamed, textOf(function), textOf(role), holds,
                stance == null ? Stance.EXISTS : stance, statements.strength(of), statements.evidence(of));
        of.end();
        return new Placed(relation, of.at());
    }

    /// Only bodies that coordinate have a function, and they always do.
    private Written.@Nullable Text function(Fields of, RelationKind kind) {
        Written written = of.any("function");
        if (kind == RelationKind.COORDINATES) {
            Written.Text function = of.neededText("function", Form.ID);
            if (function != null) {
                ids.name(Realm.FUNCTION, "function", function, List.of());
            }
            return function;
        }
        if (written != null) {
            of.notes().note(new FactProblem.FunctionNotHere(of.notes().at(written), kind.word()));
        }
        return null;
    }

    private void ends(Fields of, RelationKind kind, Written.@Nullable Text from, Written.@Nullable Text to,
            boolean both) {
        if (from != null) {
            ids.nameEnd(kind, "from", from, EntityKind.startsOf(kind));
        }
        if (to != null) {
            ids.nameEnd(kind, "to", to, EntityKind.endsOf(kind));
        }
        boolean starts = of.has("from");
        boolean ends = of.has("to");
        if (!starts && !ends) {
            of.notes().note(new FactProblem.NoEnds(of.at(), kind.word()));
        } else if (both && !(starts && ends)) {
            of.notes().note(new FactProblem.MissingEnd(of.at(), kind.word(), starts ? "to" : "from"));
        }
    }

    /// The id of a relation that has none of its own.
    private static String defaultId(RelationKind kind, Written.@Nullable Text from, Written.@Nullable Text to,
            Written.@Nullable Text function, Written.@Nullable Text role) {
        var parts = new ArrayList<String>();
        parts.add(kind.word());
        parts.add(from == null ? "-" : from.text());
        parts.add(to == null ? "-" : to.text());
        if (function != null) {
            parts.add(function.text());
        }
        if (role != null) {
            parts.add(role.text());
        }
        return String.join(":", parts);
    }

    private static Optional<String> textOf(Written.@Nullable Text written) {
        return written == null ? Optional.empty() : Optional.of(written.text());
    }
}
