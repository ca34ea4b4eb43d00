package org.pactmap.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.RelationKind;
import org.pactmap.json.Nearest;
import org.pactmap.json.Notes;
import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.json.Written;

/// The ids that a file gives, and those it names.
final class Ids {

    private final Notes notes;
    private final Map<Realm, SequencedMap<String, Given>> given = new EnumMap<>(Realm.class);
    private final Map<String, Written> relations = new HashMap<>();
    private final Map<String, Written> searches = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    /// @param kind the kind of an entity, if it is known; null for the others
    private record Given(Written at, @Nullable EntityKind kind) {}

    /// A place where an id is named.
    ///
    /// @param field the field in which it is named
    /// @param relation the kind of the relation of which it is an end; null where it is none
    /// @param allowed the kinds of entity that it may name; empty for any
    private record Named(
            Written.Text id, Realm realm, String field, @Nullable RelationKind relation, List<String> allowed) {}

    Ids(Notes notes) {
        this.notes = notes;
    }

    void give(Realm realm, String id, Written at, @Nullable EntityKind kind) {
        Given first = all(realm).putIfAbsent(id, new Given(at, kind));
        if (first != null) {
            twice(id, at, first.at());
        }
    }

    /// A relation shares its ids with entities, since both can be selected.
    void giveRelation(String id, Written at) {
        Given entity = all(Realm.ENTITY).get(id);
        Written first = entity == null ? relations.putIfAbsent(id, at) : entity.at();
        if (first != null) {
            twice(id, at, first);
        }
    }

    void giveSearch(String id, Written at) {
        Written first = searches.putIfAbsent(id, at);
        if (first != null) {
            twice(id, at, first);
        }
    }

    void name(Realm realm, String field, Written.Text id, List<String> allowed) {
        named.add(new Named(id, realm, field, null, allowed));
    }

    void nameEnd(RelationKind relation, String field, Written.Text id, List<String> allowed) {
        named.add(new Named(id, Realm.ENTITY, field, relation, allowed));
    }

    /// Notes each id that is named but not given, or that something of another kind has.
    void check() {
        for (Named one : named) {
            String id = one.id().text();
            Given found = all(one.realm()).get(id);
            if (found == null) {
                notes.note(new FactProblem.UnknownId(notes.at(one.id()), one.realm(), id, nearest(one)));
            } else if (found.kind() != null && !one.allowed().isEmpty()
                    && !one.allowed().contains(found.kind().word())) {
                notes.note(wrongKind(one, found.kind().word()));
            }
        }
    }

    private Problem wrongKind(Named one, String kind) {
        Place at = notes.at(one.id());
        String id = one.id().text();
        return one.relation() == null
                ? new FactProblem.WrongKind(at, one.field(), id, kind, one.allowed())
                : new FactProblem.ImpossibleEnd(at, one.relation().word(), one.field(), id, kind, one.allowed());
    }

    private Optional<String> nearest(Named one) {
        return notes.isFull()
                ? Optional.empty()
                : Nearest.to(one.id().text(), all(one.realm()).sequencedKeySet());
    }

    private void twice(String id, Written at, Written first) {
        notes.note(new FactProblem.DuplicateId(notes.at(at), id, first.line()));
    }

    private SequencedMap<String, Given> all(Realm realm) {
        SequencedMap<String, Given> all = given.get(realm);
        if (all == null) {
            all = new LinkedHashMap<>();
            given.put(realm, all);
        }
        return all;
    }
}
