package org.pactmap.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;

/// Who is party to what, as far as sources assert it.
final class Parties {

    private static final String PROVIDER = "provider";

    private final SequencedMap<String, SequencedSet<String>> agreements = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedSet<String>> parties = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedSet<String>> providers = new LinkedHashMap<>();

    Parties(List<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.exists() && relation.strength() == Strength.ASSERTED
                    && relation.from().isPresent() && relation.to().isPresent()) {
                String party = relation.from().get();
                String agreement = relation.to().get();
                put(agreements, party, agreement);
                put(parties, agreement, party);
                if (relation.role().filter(PROVIDER::equals).isPresent()) {
                    put(providers, agreement, party);
                }
            }
        }
    }

    List<String> of(String agreement) {
        return at(parties, agreement);
    }

    List<String> providersOf(String agreement) {
        return at(providers, agreement);
    }

    List<String> agreementsOf(String party) {
        return at(agreements, party);
    }

    private static void put(SequencedMap<String, SequencedSet<String>> all, String key, String value) {
        all.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }

    private static List<String> at(SequencedMap<String, SequencedSet<String>> all, String key) {
        SequencedSet<String> found = all.get(key);
        return found == null ? List.of() : List.copyOf(found);
    }
}
