package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Value;
import org.pactmap.words.Language;

/// Reads from entities what a map writes out.
final class Texts {

    private Texts() {}

    /// The first value of an attribute, where it is text.
    static Optional<String> first(Entity entity, String attribute, Language language) {
        return entity.values(attribute).stream().map(Value::content).filter(Value.Text.class::isInstance)
                .map(content -> ((Value.Text) content).label().in(language)).findFirst();
    }

    /// The day from which a thing exists, where it is known to the day.
    static Optional<LocalDate> day(Entity entity) {
        return entity.about().exists().from()
                .filter(dating -> dating.precision() == Dating.Precision.DAY).map(Dating::earliest);
    }
}
