package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;

/// Reads from entities what a map writes out.
final class Texts {

    private Texts() {}

    /// The day from which a thing exists, where it is known to the day.
    static Optional<LocalDate> day(Entity entity) {
        return entity.about().exists().from()
                .filter(dating -> dating.precision() == Dating.Precision.DAY).map(Dating::earliest);
    }
}
