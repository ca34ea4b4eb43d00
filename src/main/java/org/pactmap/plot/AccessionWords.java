package org.pactmap.plot;

import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.words.Words;

/// How many agreements are tied to the next step of accession, in words. A number is never alone: how many are tied
/// to the step, and how many merely mention membership.
record AccessionWords(Subject subject) {

    /// The ink of the words.
    Role role() {
        return switch (DuctForm.of(tie().basis(), !subject.findings().supposed().serving().isEmpty())) {
            case STATED, COMPUTED -> Role.MISSING;
            case FILLED -> Role.SIGNED;
            case SUPPOSED -> Role.SUPPOSED_TEXT;
        };
    }

    String tied() {
        String basis = tie().basis().map(Basis::word).orElse("tied");
        String goal = tie().nextStep().map(subject::inSentence).orElse("");
        return subject.words().say("accession." + basis, tie().serve().size(), subject.signed(), goal);
    }

    /// What is merely mentioned; with the ties lit, also what ends with membership, on a line of its own.
    String mention() {
        Words words = subject.words();
        String last = subject.facts().header().steps().stream().reduce((_, step) -> step).map(subject::inSentence)
                .orElse("");
        int unknown = tie().unknown().mention();
        String mention = unknown == 0
                ? words.say("accession.mention", tie().mention().size(), subject.signed(), last)
                : words.say("accession.mention.open", tie().mention().size(), last, unknown);
        return subject.view().tiesLit()
                ? mention + "|" + words.count("accession.end", tie().endWith().size(), subject.signed())
                : mention;
    }

    private AccessionTie tie() {
        return subject.findings().accession();
    }
}
