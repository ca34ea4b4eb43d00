package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Candidate;

/// Whether the provider of each agreement is a member of a body: the body's reach, agreement by agreement.
///
/// @param reached ids of the agreements that the body reaches by the findings
/// @param members by the id of each member, the tie by which it is one
record MemberColumn(
        Subject subject,
        String body,
        SequencedSet<String> reached,
        SequencedMap<String, Relation> members) implements MatrixColumn {

    static MemberColumn of(Subject subject, String body) {
        SequencedSet<String> reached = new LinkedHashSet<>();
        subject.findings().candidates().stream().filter(candidate -> candidate.body().equals(body))
                .map(Candidate::reached).forEach(reached::addAll);
        return new MemberColumn(subject, body, reached, MemberBodies.members(subject, body));
    }

    @Override
    public String id() {
        return "member:" + body;
    }

    @Override
    public Group group() {
        return Group.MEMBER;
    }

    @Override
    public String heading() {
        return subject.facts().entity(body).map(entity -> entity.shortLabel().in(subject.words().language()))
                .orElse(body);
    }

    @Override
    public String about() {
        return body;
    }

    @Override
    public Cell cell(Agreement agreement) {
        return tie(subject.network().providers(agreement.id())).filter(_ -> reached.contains(agreement.id()))
                .map(this::cell)
                .orElseGet(() -> new Cell(Cell.Form.NOTHING, "", false,
                        new Aspect(agreement.id(), RelationKind.MEMBER.word()).text(), ""));
    }

    Cell cell(Relation tie) {
        return new Cell(Cell.Form.YES, "", tie.evidence().stream().anyMatch(Evidence::disputes), tie.id(),
                CellWords.of(subject).relation(tie));
    }

    /// By which one of some parties is a member.
    Optional<Relation> tie(List<String> parties) {
        return parties.stream().flatMap(party -> Optional.ofNullable(members.get(party)).stream()).findFirst();
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        return Optional.of(new Count(reached.size(), List.of(), false));
    }
}
