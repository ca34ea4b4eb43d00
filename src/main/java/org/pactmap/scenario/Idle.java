package org.pactmap.scenario;

import java.time.LocalDate;
import java.util.List;

/// Why a supposition changes nothing. It is kept all the same: facts may change again, and another day may be looked
/// at.
public sealed interface Idle {

    Supposition supposition();

    /// The facts know nothing of that id, and the scenario adds no such body.
    record UnknownId(Supposition supposition, String id) implements Idle {}

    /// What has that id is of a kind for which it can't be supposed.
    ///
    /// @param allowed the kinds for which it can
    record WrongKind(Supposition supposition, String id, String kind, List<String> allowed) implements Idle {
        public WrongKind {
            allowed = List.copyOf(allowed);
        }
    }

    record UnknownFunction(Supposition supposition, String function) implements Idle {}

    /// The scenario has supposed the same before.
    record Repeated(Supposition supposition) implements Idle {}

    /// The facts say so themselves on the day.
    record AlreadyTrue(Supposition supposition) implements Idle {}

    /// It is supposed from a later day on.
    record NotYet(Supposition supposition, LocalDate from) implements Idle {}

    /// Something that it is about is not there on the day.
    record NotThere(Supposition supposition, String id) implements Idle {}
}
