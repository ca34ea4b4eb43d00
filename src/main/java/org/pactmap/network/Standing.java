package org.pactmap.network;

/// Where a party stands to an agreement system on a day.
public enum Standing {
    SIGNED,
    /// It backs the declaration from which the system grew, and has not signed.
    BACKS,
    NEITHER
}
