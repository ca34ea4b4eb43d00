package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Value;
import org.pactmap.gaps.AccessionTie.Unknown;

/// The rule that counts the ties of the signed agreements to the accession track, in three layers that are never
/// added up: what serves a step before the last, what ends with a step, what mentions one.
record AccessionRule(Ties ties) {

    /// The attribute in which an agreement tells whether its text names a shared channel.
    static final String NAMES_CHANNEL = "names-channel";

    AccessionTie tie() {
        List<String> steps = ties.network().facts().header().steps();
        List<String> before = steps.isEmpty() ? List.of() : steps.subList(0, steps.size() - 1);
        List<String> serve = ties.startingFrom(RelationKind.SERVES, before);
        List<String> endWith = ties.startingFrom(RelationKind.ENDS_WITH, steps);
        List<String> mention = ties.startingFrom(RelationKind.MENTIONS, steps);
        List<Relation> stated = ties.stated(RelationKind.SERVES);
        boolean missing = !steps.isEmpty() && !ties.signed().isEmpty() && serve.size() < ties.signed().size();
        var unknown = new Unknown(unsettled(RelationKind.SERVES, serve), unsettled(RelationKind.ENDS_WITH, endWith),
                unsettled(RelationKind.MENTIONS, mention), channels().unknown());
        return new AccessionTie(serve, endWith, mention, unknown, new Track(ties.network()).nextStep(),
                missing ? Optional.of(Ties.basis(stated)) : Optional.empty(),
                missing ? speaksFor(stated) : List.of(), missing ? speaksAgainst(stated) : List.of());
    }

    /// How many of the signed agreements name a shared channel.
    Tally channels() {
        int yes = 0;
        int partly = 0;
        int unknown = 0;
        for (Agreement agreement : ties.signed()) {
            List<String> codes = agreement.values(NAMES_CHANNEL).stream()
                    .filter(value -> value.holds().covers(ties.network().day())).map(Value::content)
                    .filter(Value.Code.class::isInstance).map(content -> ((Value.Code) content).code()).toList();
            yes += codes.contains("yes") ? 1 : 0;
            partly += !codes.contains("yes") && codes.contains("partly") ? 1 : 0;
            unknown += codes.isEmpty() ? 1 : 0;
        }
        return new Tally(yes, partly, unknown, ties.signed().size());
    }

    /// How many signed agreements neither have such a tie nor are said not to have one.
    private int unsettled(RelationKind kind, List<String> tied) {
        var settled = new LinkedHashSet<>(tied);
        ties.stated(kind).forEach(absent -> settled.addAll(ties.reachedBy(absent.from())));
        return ties.signed().size() - settled.size();
    }

    private List<Ground> speaksFor(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.said(stated));
        if (stated.isEmpty()) {
            grounds.addAll(ties.sought(RelationKind.SERVES));
        }
        return grounds;
    }

    private List<Ground> speaksAgainst(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.disputed(stated));
        grounds.addAll(ties.said(ties.network().relations(RelationKind.SERVES).stream()
                .filter(relation -> relation.exists() && !ties.reachedBy(relation.from()).isEmpty()).toList()));
        return grounds;
    }
}
