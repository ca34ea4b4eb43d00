package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.gaps.HubGap;

/// Who coordinates each agreement for the function that is asked about: a hub is one body that coordinates all, so
/// the column counts for how many the best one does.
record HubColumn(TieColumn ties, HubGap gap) implements MatrixColumn {

    @Override
    public String id() {
        return ties.id();
    }

    @Override
    public Group group() {
        return ties.group();
    }

    @Override
    public String heading() {
        return ties.heading();
    }

    @Override
    public String about() {
        return ties.about();
    }

    @Override
    public Cell cell(Agreement agreement) {
        return ties.cell(agreement);
    }

    @Override
    public List<Cell> widest() {
        return ties.widest();
    }

    @Override
    public Optional<DuctForm> duct(Agreement agreement) {
        return ties.duct(agreement).map(_ -> DuctForm.of(gap.basis(), ties.subject().findings().supposed().hub()));
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        return ties.count(signed).map(count -> {
            var lines = new ArrayList<String>();
            if (gap.covered().size() > gap.best()) {
                lines.add(ties.subject().words().count("matrix.count.bodies", gap.coordinators().size()));
            }
            lines.addAll(count.lines());
            return new Count(gap.best(), lines, gap.missing());
        });
    }
}
