package org.pactmap.gaps;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Value;

/// Counts the agreements whose texts name a shared channel: by what sources say of the text as a whole, else by
/// the bodies that it names. Naming a channel is not coordination.
final class ChannelRule {

    private static final String ATTRIBUTE = "names-channel";

    private final Inquiry inquiry;

    ChannelRule(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Tally answer() {
        var each = each().values();
        return new Tally(count(each, Naming.YES), count(each, Naming.PARTLY), count(each, Naming.UNKNOWN), each.size());
    }

    private static int count(Collection<Naming> each, Naming which) {
        return (int) each.stream().filter(naming -> naming == which).count();
    }

    /// What each signed agreement does, in the order of signature.
    SequencedMap<String, Naming> each() {
        SequencedSet<String> named = new LinkedHashSet<>();
        inquiry.counted(RelationKind.NAMES_CHANNEL).forEach(tie -> named.addAll(inquiry.meantBy(tie.from())));
        SequencedSet<String> denied = new Absence(inquiry, inquiry.absences(RelationKind.NAMES_CHANNEL)
                .stream().filter(relation -> relation.to().isEmpty()).toList(), Relation::from).settled();
        SequencedMap<String, Naming> each = new LinkedHashMap<>();
        for (String agreement : inquiry.signed()) {
            List<String> codes = codes(agreement);
            if (codes.contains("yes")) {
                each.put(agreement, Naming.YES);
            } else if (codes.contains("partly")) {
                each.put(agreement, Naming.PARTLY);
            } else if (codes.contains("no") || denied.contains(agreement) && !named.contains(agreement)) {
                each.put(agreement, Naming.NO);
            } else {
                each.put(agreement, named.contains(agreement) ? Naming.YES : Naming.UNKNOWN);
            }
        }
        return each;
    }

    private List<String> codes(String agreement) {
        return inquiry.network().facts().entity(agreement).stream()
                .map(Entity::about).map(about -> about.attributes().getOrDefault(ATTRIBUTE, List.of()))
                .flatMap(List::stream)
                .filter(value -> value.holds().covers(inquiry.network().day())
                        && value.strength().atLeast(inquiry.question().strength()))
                .flatMap(value -> value.content() instanceof Value.Code code ? Stream.of(code.code()) : Stream.empty())
                .toList();
    }
}
