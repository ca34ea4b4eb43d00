package org.pactmap.agreement;

import java.util.Optional;

/// A publication that facts rest on.
///
/// @param shortTitle how a source line names it, such as "Eurasia Daily Monitor 21 (76)"
/// @param publisher who published it; empty where that was not noted
/// @param url where it was read, shown as text and never opened by the program; empty where that was not noted
public record Source(
        String id,
        String title,
        String shortTitle,
        String publisher,
        Optional<Dating> date,
        String url,
        Optional<Dating> retrieved) {

    /// Whether it stands for what is generally known and nobody checked: no publication at all.
    public boolean isGeneralKnowledge() {
        return id.equals("unsourced");
    }
}
