package org.pactmap.plot;

import java.util.Optional;
import org.pactmap.gaps.Basis;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Pen;

/// How a duct looks: what is missing is an area, not a line. A stated absence has broken walls and a pale fill, one
/// that no source states has dotted walls and no fill, what is there has solid walls and a blue fill, and what is only
/// supposed has a striped core between plum walls.
enum DuctForm {
    STATED,
    COMPUTED,
    FILLED,
    SUPPOSED;

    /// @param supposed whether what is there is there only because a scenario supposes it
    static DuctForm of(Optional<Basis> basis, boolean supposed) {
        return basis.map(why -> switch (why) {
            case STATED -> STATED;
            case COMPUTED -> COMPUTED;
        }).orElse(supposed ? SUPPOSED : FILLED);
    }

    Optional<Role> fill() {
        return switch (this) {
            case STATED -> Optional.of(Role.MISSING_FILL);
            case COMPUTED -> Optional.empty();
            case FILLED -> Optional.of(Role.FRAME);
            case SUPPOSED -> Optional.of(Role.SUPPOSED_FILL);
        };
    }

    /// Whether its ends are closed where nothing goes on.
    boolean isClosed() {
        return this == FILLED || this == SUPPOSED;
    }

    Pen wall(Sheet sheet, Sizes sizes) {
        double width = sizes.between(1.5, 2.4);
        return switch (this) {
            case STATED -> Pen.dashed(sheet.ink(Role.MISSING), width, sizes.between(7, 11), sizes.between(5, 7));
            case COMPUTED -> Pen.dashed(sheet.ink(Role.MISSING), width, 0.1, width * 2.4).round();
            case FILLED -> Pen.solid(sheet.ink(Role.BODY), width);
            case SUPPOSED -> Pen.solid(sheet.ink(Role.SUPPOSED), width);
        };
    }
}
