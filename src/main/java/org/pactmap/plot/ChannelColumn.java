package org.pactmap.plot;

import static org.pactmap.agreement.RelationKind.NAMES_CHANNEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Value;
import org.pactmap.gaps.Naming;
import org.pactmap.gaps.Tally;

/// Whether the text of each agreement names a shared channel: by what sources say of the text as a whole, else by
/// the bodies that it names.
final class ChannelColumn implements MatrixColumn {

    private static final String KEY = NAMES_CHANNEL.word();

    private final Subject subject;
    private final SequencedMap<String, Naming> naming;
    private final AgreementTies ties;
    private final CellWords says;
    private final Contents contents;

    ChannelColumn(Subject subject, AgreementTies ties) {
        this.subject = subject;
        this.naming = Naming.of(subject.network(), subject.findings().question());
        this.ties = ties;
        this.says = CellWords.of(subject);
        this.contents = new Contents(subject.names());
    }

    @Override
    public String id() {
        return "channel";
    }

    @Override
    public Group group() {
        return Group.TEXT;
    }

    @Override
    public String heading() {
        return contents.attribute(KEY);
    }

    @Override
    public String about() {
        return new Aspect(subject.view().system(), KEY).text();
    }

    @Override
    public Cell cell(Agreement agreement) {
        List<Value> values = agreement.values(KEY).stream()
                .filter(value -> value.holds().covers(subject.network().day())).toList();
        List<Evidence> evidence = new ArrayList<>(values.stream().flatMap(value -> value.evidence().stream()).toList());
        Optional<Relation> tie = ties.surest(agreement.id());
        tie.ifPresent(named -> evidence.addAll(named.evidence()));
        Naming named = naming.getOrDefault(agreement.id(), Naming.UNKNOWN);
        Cell.Form form = switch (named) {
            case YES -> Cell.Form.YES;
            case PARTLY -> Cell.Form.PARTLY;
            case NO -> Cell.Form.NO;
            case UNKNOWN -> Cell.Form.NOT_FOUND;
        };
        String sentence = switch (named) {
            case YES, PARTLY, NO -> says.value(agreement, heading(), said(values, tie),
                    evidence.stream().distinct().toList());
            case UNKNOWN -> says.notFound(agreement, heading(), ties.sought(agreement.id()));
        };
        boolean disputed = values.stream().flatMap(value -> value.evidence().stream()).anyMatch(Evidence::disputes);
        return new Cell(form, "", disputed, new Aspect(agreement.id(), KEY).text(), sentence);
    }

    private String said(List<Value> values, Optional<Relation> tie) {
        return values.isEmpty()
                ? tie.flatMap(Relation::to).map(subject::name).orElse("")
                : String.join(" / ", values.stream().map(value -> contents.of(value.content())).toList());
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        Tally tally = subject.findings().channels();
        return Optional.of(new Count(tally.yes(), subject.counted(tally.partly(), tally.unknown()), false));
    }
}
