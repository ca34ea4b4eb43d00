package org.pactmap.desktop.tables;

import java.util.Optional;
import org.pactmap.report.table.Subject;

/// The ways in which the network is listed.
enum Listing {
    ENTITIES(Optional.of(Subject.ENTITIES)),
    TIES(Optional.of(Subject.TIES)),
    EVIDENCE(Optional.of(Subject.EVIDENCE)),
    SOURCES(Optional.of(Subject.SOURCES)),
    TREE(Optional.empty());

    private final Optional<Subject> subject;

    Listing(Optional<Subject> subject) {
        this.subject = subject;
    }

    /// What the rows of the table are; the tree has none.
    Optional<Subject> subject() {
        return subject;
    }

    String word() {
        return subject.map(Subject::word).orElse("tree");
    }
}
