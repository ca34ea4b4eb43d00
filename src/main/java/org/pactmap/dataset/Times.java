package org.pactmap.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.dataset.RelationReader.Placed;
import org.pactmap.json.Notes;

/// Finds relations that start before what they join exists.
///
/// Only what is sure counts: the latest day on which the relation may have started lies before the earliest on which
/// the entity may have begun. A relation that its own evidence disputes is shown all the same, with a warning.
final class Times {

    private static final Dating ALWAYS = Dating.day(LocalDate.MIN);

    /// Kinds of relation that can't start before the entity at their end exists; others may look ahead, as an
    /// agreement does that mentions a summit to come.
    private static final Set<RelationKind> NEED_BOTH = Set.of(RelationKind.PARTY, RelationKind.MEMBER,
            RelationKind.PART_OF, RelationKind.LEADS, RelationKind.HOLDS_OFFICE, RelationKind.ENDORSES,
            RelationKind.SIGNS);

    private final Map<String, Dating> beginnings = new HashMap<>();

    Times(List<Entity> entities) {
        for (Entity entity : entities) {
            Optional<Dating> from = entity.about().exists().from();
            if (from.isPresent()) {
                beginnings.putIfAbsent(entity.id(), from.get());
            }
        }
    }

    void note(List<Placed> relations, Notes problems, Notes warnings) {
        for (Placed placed : relations) {
            Relation relation = placed.relation();
            Dating start = relation.exists() ? start(relation) : null;
            String early = start == null ? null : early(relation, start);
            if (start != null && early != null) {
                boolean disputed = relation.evidence().stream().anyMatch(Evidence::disputes);
                (disputed ? warnings : problems).note(new FactProblem.TooEarly(placed.at(), relation.id(), early,
                        start.text(), beginning(early).text(), disputed));
            }
        }
    }

    /// Since when it holds; a document is issued on the day on which it begins.
    private @Nullable Dating start(Relation relation) {
        Optional<Dating> from = relation.holds().from();
        if (from.isPresent()) {
            return from.get();
        }
        return relation.kind() == RelationKind.ISSUES ? beginnings.get(relation.to().orElse("")) : null;
    }

    /// The end of the relation that does not exist yet when it starts; null where there is none.
    private @Nullable String early(Relation relation, Dating start) {
        String from = relation.from().orElse("");
        String to = NEED_BOTH.contains(relation.kind()) ? relation.to().orElse("") : "";
        if (start.latest().isBefore(beginning(from).earliest())) {
            return from;
        }
        return start.latest().isBefore(beginning(to).earliest()) ? to : null;
    }

    private Dating beginning(String entity) {
        return beginnings.getOrDefault(entity, ALWAYS);
    }
}
