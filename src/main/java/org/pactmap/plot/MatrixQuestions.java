package org.pactmap.plot;

import static org.pactmap.agreement.RelationKind.COORDINATES;
import static org.pactmap.agreement.RelationKind.ENDS_WITH;
import static org.pactmap.agreement.RelationKind.FRAMES;
import static org.pactmap.agreement.RelationKind.MENTIONS;
import static org.pactmap.agreement.RelationKind.NAMES_CHANNEL;
import static org.pactmap.agreement.RelationKind.SERVES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Findings;
import org.pactmap.plot.MatrixColumn.Group;
import org.pactmap.plot.TieColumn.Gap;

/// Which questions the matrix asks: those that the facts answer for some agreement on some day, and what is asked of
/// every network. The same on every day.
final class MatrixQuestions {

    /// The unit of a place in a list: it tells where an agreement stands, and nothing of it.
    private static final String RANK = "rank";
    /// What is known of fewer than a tenth of them is no question to all.
    private static final int A_TENTH = 10;

    private final Subject subject;
    private final List<Agreement> agreements;
    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private final Findings findings;
    private final Meant meant;

    /// @param agreements all that ever have a row
    MatrixQuestions(Subject subject, List<Agreement> agreements) {
        this.subject = subject;
        this.agreements = agreements;
        this.findings = subject.findings();
        this.meant = new Meant(subject.network(), subject.view().system());
        agreements.forEach(agreement -> ids.add(agreement.id()));
    }

    /// @param attributes that [#attributes] gave on whichever day
    List<MatrixColumn> columns(List<String> attributes) {
        var columns = new ArrayList<MatrixColumn>();
        addText(attributes, columns);
        if (!subject.facts().header().steps().isEmpty()) {
            addTrack(columns);
        }
        addJoint(columns);
        new MemberBodies(subject, agreements).ids().forEach(body -> columns.add(MemberColumn.of(subject, body)));
        return columns;
    }

    /// The attributes of which enough is known that it is worth asking of each.
    List<String> attributes() {
        SequencedMap<String, Integer> known = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            agreement.about().attributes().forEach((key, values) -> {
                if (values.stream().map(Value::content).anyMatch(MatrixQuestions::comparable)) {
                    known.merge(key, 1, Integer::sum);
                }
            });
        }
        known.remove(NAMES_CHANNEL.word());
        return known.entrySet().stream().filter(entry -> entry.getValue() * A_TENTH >= agreements.size())
                .map(Map.Entry::getKey).filter(key -> !saysMoreOfAnother(key, known.sequencedKeySet())).toList();
    }

    private void addText(List<String> attributes, List<MatrixColumn> columns) {
        attributes.forEach(key -> columns.add(new AttributeColumn(subject, agreements, key)));
        if (agreements.stream().anyMatch(agreement -> !agreement.values(NAMES_CHANNEL.word()).isEmpty())
                || ever(NAMES_CHANNEL, Relation::from)) {
            columns.add(new ChannelColumn(subject, ties(NAMES_CHANNEL, _ -> true)));
        }
    }

    private boolean saysMoreOfAnother(String key, SequencedSet<String> keys) {
        return keys.stream().filter(other -> !other.equals(key)).anyMatch(other -> agreements.stream()
                .anyMatch(agreement -> Aspect.covers(other, key, agreement.values(key))));
    }

    private static boolean comparable(Value.Content content) {
        return switch (content) {
            case Value.Code _ -> true;
            case Value.Quantity(_, var unit) -> !unit.equals(RANK);
            case Value.Text _ -> false;
        };
    }

    private void addTrack(List<MatrixColumn> columns) {
        AccessionTie tie = findings.accession();
        String membership = subject.facts().header().steps().getLast();
        columns.add(tie(MENTIONS, Group.TRACK, Cell.Form.MENTION, one -> one.endsAt(membership), tie.mention(),
                tie.unknown().mention(), Optional.empty()));
        columns.add(tie(ENDS_WITH, Group.TRACK, Cell.Form.END, _ -> true, tie.endWith(), tie.unknown().endWith(),
                Optional.empty()));
        columns.add(tie(SERVES, Group.TRACK, Cell.Form.YES, one -> !one.endsAt(membership), tie.serve(),
                tie.unknown().serve(),
                Optional.of(new Gap(subject.accessionGap(), tie.basis(), findings.supposed().serving()))));
    }

    private void addJoint(List<MatrixColumn> columns) {
        columns.add(tie(FRAMES, Group.JOINT, Cell.Form.YES, _ -> true, findings.framework().framed(), 0,
                Optional.of(new Gap(subject.frameworkGap(), findings.framework().basis(),
                        findings.supposed().framed()))));
        var rest = new ArrayList<String>();
        for (String function : subject.facts().header().functions().keySet()) {
            if (function.equals(subject.view().function())) {
                columns.add(new HubColumn(function(function, findings.hub().covered(),
                        Optional.of(new Gap(subject.hubGap(), findings.hub().basis(),
                                findings.supposed().covered()))),
                        findings.hub()));
            } else if (said(function).findAny().isPresent()) {
                columns.add(function(function, covered(function), Optional.empty()));
            } else {
                rest.add(function);
            }
        }
        if (rest.size() == 1) {
            columns.add(function(rest.getFirst(), List.of(), Optional.empty()));
        } else if (!rest.isEmpty()) {
            columns.add(new RestColumn(subject, rest));
        }
    }

    /// What sources ever say of who coordinates the agreements for a function.
    private java.util.stream.Stream<Relation> said(String function) {
        return subject.facts().relations(COORDINATES).stream()
                .filter(one -> one.function().equals(Optional.of(function)))
                .filter(one -> one.to().map(this::ours).orElse(false));
    }

    private boolean ours(String end) {
        return ids.contains(end) || end.equals(subject.view().system());
    }

    private List<String> covered(String function) {
        var ties = ties(COORDINATES, one -> one.function().equals(Optional.of(function)));
        return findings.signed().stream().filter(agreement -> ties.surest(agreement)
                .filter(one -> one.strength().atLeast(subject.view().strength())).isPresent()).toList();
    }

    private TieColumn function(String function, List<String> covered, Optional<Gap> gap) {
        List<String> bodies = said(function).filter(Relation::exists)
                .filter(one -> one.strength() == Strength.ASSERTED).flatMap(one -> one.from().stream()).distinct()
                .toList();
        AgreementTies ties = ties(COORDINATES, one -> one.function().equals(Optional.of(function)));
        int unknown = (int) findings.signed().stream().filter(agreement -> ties.surest(agreement).isEmpty()
                && ties.denied(agreement).isEmpty()).count();
        return new TieColumn(subject, function, Group.JOINT, subject.function(function), Cell.Form.BODY, ties, covered,
                unknown, gap, bodies.stream().map(subject::name).toList());
    }

    private TieColumn tie(RelationKind kind, Group group, Cell.Form yes, Predicate<Relation> which,
            List<String> counted, int unknown, Optional<Gap> gap) {
        return new TieColumn(subject, kind.word(), group, subject.words().say("matrix." + kind.word()), yes,
                ties(kind, which), counted, unknown, gap, List.of());
    }

    private AgreementTies ties(RelationKind kind, Predicate<Relation> which) {
        boolean fromBody = kind == FRAMES || kind == COORDINATES;
        return new AgreementTies(meant, kind, which, fromBody ? Relation::to : Relation::from);
    }

    private boolean ever(RelationKind kind, Function<Relation, Optional<String>> end) {
        return subject.facts().relations(kind).stream()
                .anyMatch(one -> end.apply(one).map(ids::contains).orElse(false));
    }
}
