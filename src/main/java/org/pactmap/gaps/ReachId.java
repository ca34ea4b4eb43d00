package org.pactmap.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// The id of bodies that might coordinate together, so that whom they reach can be selected and explained like any
/// thing.
///
/// Written `reach:<body>+<body>`; one body alone may stand there too.
public record ReachId(List<String> bodies) {

    private static final String START = "reach:";
    private static final String AND = "+";

    public ReachId {
        bodies = List.copyOf(bodies);
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("nobody reaches anything");
        }
    }

    /// What an id says, if it is the id of bodies that might coordinate.
    public static Optional<ReachId> read(String id) {
        return id.startsWith(START) && id.length() > START.length()
                ? Optional.of(new ReachId(List.of(id.substring(START.length()).split("\\+", -1))))
                : Optional.empty();
    }

    public String text() {
        return START + String.join(AND, bodies);
    }

    /// Ids of the agreements that one of them reaches at least, in the order of signature.
    public List<String> reached(Findings findings) {
        SequencedSet<String> reached = new LinkedHashSet<>();
        findings.candidates().stream().filter(candidate -> bodies.contains(candidate.body()))
                .forEach(candidate -> reached.addAll(candidate.reached()));
        return findings.signed().stream().filter(reached::contains).toList();
    }

    /// Ids of the agreements that none of them reaches.
    public List<String> missed(Findings findings) {
        List<String> reached = reached(findings);
        return findings.signed().stream().filter(agreement -> !reached.contains(agreement)).toList();
    }
}
