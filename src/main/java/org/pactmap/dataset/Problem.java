package org.pactmap.dataset;

import org.pactmap.words.Words;

/// Something in a file of facts that keeps it from being shown as it stands, or, as a warning, that is odd.
public sealed interface Problem permits FileProblem, ShapeProblem, FactProblem {

    /// Where it is, so that the reader can go and mend it.
    Place at();

    /// What is wrong and what to do about it, without a word of Java in it.
    String sentence(Words words);

    /// Where it is, what is wrong, and what to do about it: one line.
    default String message(Words words) {
        String sentence = sentence(words);
        return at().isWhole()
                ? words.say("problem.in-file", at().file(), sentence)
                : words.say("problem.at-line", at().file(), at().line(), at().column(), sentence);
    }
}
