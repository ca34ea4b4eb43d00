package org.pactmap.network;

/// How a party stands to a system of agreements on a day.
public enum Standing {
    /// It is party to an agreement that is signed and not ended.
    SIGNED,
    /// It backs the declaration from which the system grew, and has not signed.
    BACKS,
    NEITHER
}
