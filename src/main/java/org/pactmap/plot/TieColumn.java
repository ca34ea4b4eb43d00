package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Basis;

/// Whether each agreement has a tie of some kind. How many do is what the findings say.
///
/// @param key of the aspect that a cell is of, where there is no tie to show
/// @param heading of the column, and what it is called where it is looked for
/// @param yes how a tie looks that is there
/// @param counted ids of the agreements that have it by the findings
/// @param unknown how many agreements no source settles
/// @param gap what is missing where the tie is; empty where its lack is no finding
/// @param names of the bodies that ever give it; none where it is not bodies that do
record TieColumn(
        Subject subject,
        String key,
        Group group,
        String heading,
        Cell.Form yes,
        AgreementTies ties,
        List<String> counted,
        int unknown,
        Optional<Gap> gap,
        List<String> names) implements MatrixColumn {

    /// What is missing, and on what that rests; it rests on nothing where it is there for all.
    ///
    /// @param supposed ids of the agreements that have it only because a scenario supposes it
    record Gap(String id, Optional<Basis> basis, List<String> supposed) {}

    @Override
    public String id() {
        return "tie:" + key;
    }

    @Override
    public String about() {
        return gap.filter(_ -> subject.signed() > 1).map(Gap::id)
                .orElseGet(() -> new Aspect(subject.view().system(), key).text());
    }

    @Override
    public List<Cell> widest() {
        return names.stream().map(name -> new Cell(yes, name, false, "", "")).toList();
    }

    @Override
    public Optional<DuctForm> duct(Agreement agreement) {
        return gap.filter(_ -> subject.signed() > 1)
                .map(lack -> has(agreement)
                        ? DuctForm.of(Optional.empty(), lack.supposed().contains(agreement.id()))
                        : DuctForm.of(lack.basis(), false));
    }

    @Override
    public Cell cell(Agreement agreement) {
        Optional<Relation> denied = ties.denied(agreement.id());
        Optional<Relation> shown = shown(agreement);
        String about = shown.or(() -> denied).map(Relation::id)
                .orElseGet(() -> new Aspect(agreement.id(), key).text());
        String says = shown.or(() -> denied).map(CellWords.of(subject)::relation)
                .orElseGet(() -> CellWords.of(subject).notFound(agreement, heading, ties.sought(agreement.id())));
        boolean disputed = shown.stream().flatMap(one -> one.evidence().stream()).anyMatch(Evidence::disputes);
        Cell.Form form = form(agreement);
        String text = form == Cell.Form.BODY ? shown.flatMap(Relation::from).map(subject::name).orElse("") : "";
        return new Cell(form, text, disputed, about, says);
    }

    private Cell.Form form(Agreement agreement) {
        return shown(agreement).map(one -> switch (one.strength()) {
            case ASSERTED -> yes;
            case UNCERTAIN -> Cell.Form.UNCERTAIN;
            case PLANNED, PROPOSED -> Cell.Form.PROPOSED;
        }).orElse(ties.denied(agreement.id()).isPresent() ? Cell.Form.NO : Cell.Form.NOT_FOUND);
    }

    /// The tie that is drawn. A proposal does not outweigh a source that says no, but stands in the empty duct.
    private Optional<Relation> shown(Agreement agreement) {
        return ties.surest(agreement.id()).filter(one -> has(agreement) || one.strength() != Strength.ASSERTED)
                .filter(one -> one.strength().atLeast(Strength.UNCERTAIN) || duct(agreement).isPresent()
                        || ties.denied(agreement.id()).isEmpty());
    }

    /// Whether an agreement has the tie, as surely as is asked for.
    boolean has(Agreement agreement) {
        return counted.contains(agreement.id());
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        boolean missing = subject.signed() > 1 && counted.isEmpty() && gap.flatMap(Gap::basis).isPresent();
        return Optional.of(new Count(counted.size(), lines(signed), missing));
    }

    private List<String> lines(List<Agreement> signed) {
        List<Cell.Form> forms = signed.stream().filter(agreement -> !has(agreement)).map(this::form).toList();
        var lines = new ArrayList<String>();
        gap.flatMap(Gap::basis).filter(_ -> !counted.isEmpty() && counted.size() < signed.size())
                .ifPresent(basis -> lines.add(subject.words()
                        .say("matrix.count." + basis.word(), signed.size() - counted.size())));
        say("matrix.count.uncertain", Cell.Form.UNCERTAIN, forms, lines);
        say("matrix.count.proposed", Cell.Form.PROPOSED, forms, lines);
        lines.addAll(gap.isPresent() ? List.of() : subject.counted(0, unknown));
        return lines;
    }

    private void say(String key, Cell.Form form, List<Cell.Form> forms, List<String> lines) {
        int count = (int) forms.stream().filter(form::equals).count();
        if (count > 0) {
            lines.add(subject.words().say(key, count));
        }
    }
}
