package org.pactmap.agreement;

import java.util.Optional;

/// A publication that facts rest on.
///
/// @param shortTitle how a source line names it, such as "Eurasia Daily Monitor 21 (76)"
/// @param url where it was read; shown as text and never opened by the program
public record Source(
        String id,
        String title,
        String shortTitle,
        String publisher,
        Optional<Dating> date,
        String url,
        Optional<Dating> retrieved) {}
