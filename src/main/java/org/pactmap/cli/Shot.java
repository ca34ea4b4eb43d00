package org.pactmap.cli;

import java.util.Optional;
import org.pactmap.layout.Pins;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// A picture that is asked for.
///
/// @param saved id of the saved view that it shows; empty where it shows none
record Shot(Optional<String> saved, View view, Optional<Scenario> scenario, Pins pins) {

    Shot with(View other) {
        return new Shot(saved, other, scenario, pins);
    }

    Shot supposing(Scenario other) {
        return new Shot(saved, view.supposing(Optional.of(other.id())), Optional.of(other), pins);
    }
}
