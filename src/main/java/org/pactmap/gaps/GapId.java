package org.pactmap.gaps;

import java.util.Optional;

/// The id of something that is computed and missing, so that it can be selected and explained like any thing.
///
/// Written `gap:<system>:<about>`, where `about` is the function whose hub is missing, or one of the words below. They
/// start with a colon, as no function can: a dataset may call a function of its own `framework`.
///
/// @param system id of the agreement system
/// @param about id of a function, [#FRAMEWORK], [#ACCESSION] or [#PIECES]
public record GapId(String system, String about) {

    public static final String FRAMEWORK = ":framework";
    public static final String ACCESSION = ":accession";
    public static final String PIECES = ":pieces";

    private static final String START = "gap:";

    /// What an id says, if it is the id of a gap.
    public static Optional<GapId> read(String id) {
        int end = id.startsWith(START) ? id.indexOf(':', START.length()) : -1;
        return end < 0
                ? Optional.empty()
                : Optional.of(new GapId(id.substring(START.length(), end), id.substring(end + 1)));
    }

    public String text() {
        return START + system + ":" + about;
    }
}
