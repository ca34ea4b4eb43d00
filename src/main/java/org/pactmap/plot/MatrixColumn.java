package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;

/// One question that a matrix asks about each agreement.
interface MatrixColumn {

    /// What a question is about; columns stand in this order.
    enum Group {
        TEXT,
        TRACK,
        JOINT,
        MEMBER
    }

    /// The same on every day, and no other column's.
    String id();

    Group group();

    String heading();

    /// What heading and count are about.
    String about();

    /// What an agreement answers that is signed on the day.
    Cell cell(Agreement agreement);

    /// How many of the agreements that are signed on the day answer how; empty where that says nothing.
    Optional<Count> count(List<Agreement> signed);

    /// Cells that it may ever have with a text; what does not fit is drawn as a mark.
    default List<Cell> widest() {
        return List.of();
    }

    /// How the column looks beside an agreement, where it is one of those in which something may be missing.
    default Optional<DuctForm> duct(Agreement agreement) {
        return Optional.empty();
    }

    /// What a column comes to.
    ///
    /// @param part of the agreements that are signed
    /// @param lines what else is to be said, most important first
    /// @param missing whether the number is that of something missing
    record Count(int part, List<String> lines, boolean missing) {
        public Count {
            lines = List.copyOf(lines);
        }
    }
}
