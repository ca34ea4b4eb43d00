package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.RelationKind;

/// The functions of which no source ever says whether a body coordinates the agreements for them, in one column.
///
/// @param functions at least two
record RestColumn(Subject subject, List<String> functions) implements MatrixColumn {

    private static final String KEY = RelationKind.COORDINATES.word();

    @Override
    public String id() {
        return "functions";
    }

    @Override
    public Group group() {
        return Group.JOINT;
    }

    @Override
    public String heading() {
        return subject.words().count("matrix.functions", functions.size());
    }

    @Override
    public String about() {
        return new Aspect(subject.view().system(), KEY).text();
    }

    @Override
    public Cell cell(Agreement agreement) {
        String names = String.join(", ", functions.stream().map(subject::function).toList());
        return new Cell(Cell.Form.NOT_FOUND, "", false, new Aspect(agreement.id(), KEY).text(),
                CellWords.of(subject).notFound(agreement, names, Optional.empty()));
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        return Optional.of(new Count(0, subject.counted(0, signed.size()), false));
    }
}
