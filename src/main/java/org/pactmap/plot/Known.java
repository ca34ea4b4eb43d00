package org.pactmap.plot;

import java.util.Optional;
import org.pactmap.layout.Force;

/// What is known before a map is drawn and holds for every day of it.
///
/// @param globe for the layout that shows it
/// @param force the layout by forces, for this page or another; where there is none, a map in that layout makes it
/// @param plans of maps that were drawn before
public record Known(Globe globe, Optional<Force> force, Plans plans) {

    /// A bare globe and no layout.
    static Known nothing() {
        return of(Globe.bare());
    }

    public static Known of(Globe globe) {
        return new Known(globe, Optional.empty(), new Plans());
    }

    /// The same with another layout by forces.
    public Known with(Optional<Force> other) {
        return new Known(globe, other, plans);
    }
}
