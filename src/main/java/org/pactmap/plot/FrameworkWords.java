package org.pactmap.plot;

import java.util.List;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.words.Words;

/// How many agreements share a framework, in words.
record FrameworkWords(Subject subject) {

    /// The ink of the words: what is missing altogether is said in the ink of what is missing.
    Role role() {
        return gap().framed().isEmpty() ? Role.MISSING : Role.INK;
    }

    /// The longest wording first.
    List<String> wordings() {
        Words words = subject.words();
        int framed = gap().framed().size();
        if (framed > 0) {
            String document = gap().documents().stream().findFirst().map(subject::name).orElse("");
            return List.of(words.say("framework.all", framed, subject.signed(), document), subject.of(framed));
        }
        String basis = gap().basis().map(Basis::word).orElse("computed");
        return List.of(words.say("framework." + basis, framed, subject.signed()),
                words.say("framework.short." + basis));
    }

    /// How many agreements stand outside a framework that others share, the longest wording first; none where all
    /// or none do.
    List<String> outside() {
        Words words = subject.words();
        int framed = gap().framed().size();
        int outside = subject.signed() - framed;
        return framed > 0 && outside > 0
                ? List.of(words.count("framework.outside", outside, words.number(outside)),
                        words.count("framework.outside.short", outside, words.number(outside)))
                : List.of();
    }

    private FrameworkGap gap() {
        return subject.findings().framework();
    }
}
