package org.pactmap.cli;

import java.util.Optional;
import org.pactmap.layout.Pins;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// A picture that is asked for.
///
/// @param saved id of the saved view that it shows; empty where it shows none
/// @param beside whether the facts alone are shown beside what the scenario makes of them
record Shot(Optional<String> saved, View view, Optional<Scenario> scenario, Pins pins, boolean beside) {

    Shot(Optional<String> saved, View view, Optional<Scenario> scenario, Pins pins) {
        this(saved, view, scenario, pins, false);
    }

    Shot with(View other) {
        return new Shot(saved, other, scenario, pins, beside);
    }

    Shot supposing(Scenario other) {
        return new Shot(saved, view.supposing(Optional.of(other.id())), Optional.of(other), pins, beside);
    }

    /// The same without what is supposed.
    Shot before() {
        return new Shot(saved, view.supposing(Optional.empty()), Optional.empty(), pins, false);
    }

    /// The same with the facts alone beside it.
    Shot besideFacts() {
        return new Shot(saved, view, scenario, pins, true);
    }

    /// `before` of the facts alone, `after` of what a scenario makes of them.
    String state() {
        return scenario.isPresent() ? "after" : "before";
    }
}
