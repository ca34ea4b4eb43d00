package org.pactmap.plot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;

/// The bodies to which so many of those who have agreements ever belong that it is worth asking of each: on whichever
/// day, so that nothing moves in time.
record MemberBodies(Subject subject, List<Agreement> agreements) {

    private static final int MOST = 6;
    /// A body to which fewer than a tenth of them belong is left out.
    private static final int A_TENTH = 10;

    /// In the order of the facts.
    List<String> ids() {
        SequencedSet<String> providers = providers();
        SequencedMap<String, Integer> members = new LinkedHashMap<>();
        subject.facts().relations(RelationKind.MEMBER).stream()
                .filter(one -> one.exists() && one.from().map(providers::contains).orElse(false))
                .forEach(one -> one.to().ifPresent(body -> members.merge(body, 1, Integer::sum)));
        List<String> most = members.keySet().stream()
                .filter(body -> members.getOrDefault(body, 0) * A_TENTH >= providers.size())
                .sorted(Comparator.comparingInt(body -> -members.getOrDefault(body, 0))).limit(MOST).toList();
        return members.keySet().stream().filter(most::contains).toList();
    }

    private SequencedSet<String> providers() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        agreements.stream().map(Entity::id).forEach(ids::add);
        Optional<String> centre = subject.facts().header().centre().map(Header.Centre::id);
        SequencedSet<String> providers = new LinkedHashSet<>();
        subject.facts().relations(RelationKind.PARTY).stream()
                .filter(party -> party.to().map(ids::contains).orElse(false))
                .flatMap(party -> party.from().stream()).filter(id -> !centre.equals(Optional.of(id)))
                .forEach(providers::add);
        return providers;
    }

    /// By the id of each member of a body on the day, the tie by which it is one.
    static SequencedMap<String, Relation> members(Subject subject, String body) {
        SequencedMap<String, Relation> members = new LinkedHashMap<>();
        subject.network().relations(RelationKind.MEMBER).stream().filter(one -> one.exists() && one.endsAt(body))
                .forEach(one -> one.from().ifPresent(member -> members.putIfAbsent(member, one)));
        return members;
    }
}
