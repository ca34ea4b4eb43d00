package org.pactmap.json;

import org.pactmap.words.Words;

/// Something in a file that keeps it from being read as it stands, or, as a warning, that is odd.
///
/// Its families are sealed: those of every JSON file are here, those of one format are in the package that reads it.
public interface Problem {

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
