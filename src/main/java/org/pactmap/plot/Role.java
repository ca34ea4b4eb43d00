package org.pactmap.plot;

/// What an ink is for. Five colours have one job each: what exists, what is missing, what is supposed, the
/// accession track, and bodies; grey waits.
public enum Role {
    GROUND,
    /// The alliance as a place.
    PLACE,
    PLACE_EDGE,
    /// What the timeline is drawn on.
    STRIP,
    INK,
    MUTED,
    SIGNED,
    MISSING,
    MISSING_FILL,
    STEP,
    BODY,
    ON_BODY,
    ON_BODY_MUTED,
    SUPPOSED,
    SUPPOSED_FILL,
    /// What is supposed, as words.
    SUPPOSED_TEXT,
    PLANNED,
    /// What differs from an earlier day.
    NEW,
    /// The fill of a framework that is there.
    FRAME,
    /// The inside of the hub's seat.
    SEAT,
    /// The sea.
    WATER,
    /// States that are no party.
    LAND,
    LAND_EDGE,
    /// States that have signed.
    LAND_SIGNED,
    SELECTED,
    FOCUS
}
