package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;

/// What would turn a finding over, a second time: by changing the facts in every way that may, and asking anew.
record ReversalByTrying(Facts facts, LocalDate day, Question question, RelationKind kind) {

    boolean isWhole() {
        return isWhole(facts, question);
    }

    int have(Strength least) {
        var tried = new ByTrying(facts, day, new Question(question.system(), question.function(), least));
        return switch (kind) {
            case COORDINATES -> tried.best();
            case FRAMES -> tried.framed().size();
            default -> tried.serve().size();
        };
    }

    private boolean isWhole(Facts tried, Question asked) {
        var again = new ByTrying(tried, day, asked);
        return switch (kind) {
            case COORDINATES -> again.hasHub();
            case FRAMES -> again.framed().size() == again.signed().size();
            default -> again.serve().size() == again.signed().size();
        };
    }

    /// The smallest sets of ids of ties that do it.
    Set<Set<String>> sets() {
        boolean whole = isWhole();
        List<Relation> ties = facts.relations(kind).stream()
                .filter(tie -> tie.exists() && tie.holds().covers(day)
                        && tie.strength().atLeast(question.strength()) == whole
                        && (kind != RelationKind.COORDINATES
                                || tie.function().equals(Optional.of(question.function()))))
                .toList();
        Set<Set<String>> found = new LinkedHashSet<>();
        for (int size = 1; size <= ties.size() && found.isEmpty(); size++) {
            for (int choice = 1; choice < 1 << ties.size(); choice++) {
                if (Integer.bitCount(choice) == size) {
                    Set<String> chosen = new TreeSet<>();
                    for (int i = 0; i < ties.size(); i++) {
                        if ((choice >> i & 1) == 1) {
                            chosen.add(ties.get(i).id());
                        }
                    }
                    if (isWhole(whole ? without(chosen) : believing(chosen), question) != whole) {
                        found.add(chosen);
                    }
                }
            }
        }
        return found;
    }

    private Facts without(Set<String> ids) {
        return with(facts.relations().filter(relation -> !ids.contains(relation.id())).toList());
    }

    private Facts believing(Set<String> ids) {
        var relations = new ArrayList<Relation>();
        facts.relations().forEach(one -> relations.add(ids.contains(one.id())
                ? new Relation(one.id(), one.kind(), one.from(), one.to(), one.unnamed(), one.function(), one.role(),
                        one.holds(), one.stance(), Strength.ASSERTED, one.evidence())
                : one));
        return with(relations);
    }

    private Facts with(List<Relation> relations) {
        return new Facts(facts.header(), List.copyOf(facts.sources().values()),
                List.copyOf(facts.entities().values()), relations, facts.searches());
    }
}
