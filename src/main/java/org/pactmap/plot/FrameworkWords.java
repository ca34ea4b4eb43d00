package org.pactmap.plot;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.When;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.words.Words;

/// How many agreements share a framework, in words.
record FrameworkWords(Subject subject) {

    /// The ink of the words: what is missing altogether is said in the ink of what is missing, and what is there only
    /// by supposition in that of what is supposed.
    Role role() {
        if (!subject.findings().supposed().framed().isEmpty()) {
            return Role.SUPPOSED_TEXT;
        }
        return gap().framed().isEmpty() ? Role.MISSING : Role.INK;
    }

    /// The longest wording first.
    List<String> wordings() {
        Words words = subject.words();
        int framed = gap().framed().size();
        if (framed > 0) {
            List<String> documents = gap().documents().stream().map(subject::name).toList();
            String all = words.say("framework.all", framed, subject.signed(), words.list(documents));
            return documents.size() == 1
                    ? List.of(all, subject.of(framed))
                    : List.of(all, words.say("framework.stated", framed, subject.signed()), subject.of(framed));
        }
        String basis = gap().basis().map(Basis::word).orElse("computed");
        return List.of(words.say("framework." + basis, framed, subject.signed()),
                words.say("framework.short." + basis, framed, subject.signed()),
                words.say("framework.shortest." + basis));
    }

    /// How many agreements stand outside a framework that others share, the longest wording first; none where all
    /// or none do.
    List<String> outside() {
        Words words = subject.words();
        int framed = gap().framed().size();
        int outside = subject.signed() - framed;
        if (framed == 0 || outside == 0) {
            return List.of();
        }
        String brief = words.count("framework.outside.short", outside, words.number(outside));
        return subject.findings().supposed().framed().isEmpty()
                ? List.of(words.count("framework.outside", outside, words.number(outside)), brief)
                : List.of(brief);
    }

    /// What was proposed as a framework and given up since, where none is there; the longest wording first.
    List<String> givenUp() {
        return subject.facts().relations(RelationKind.FRAMES).stream()
                .filter(tie -> gap().framed().isEmpty() && tie.exists() && tie.strength() == Strength.PROPOSED)
                .filter(tie -> tie.holds().until().filter(end -> !subject.network().day().isBefore(end.latest()))
                        .isPresent())
                .flatMap(tie -> tie.from().flatMap(subject.facts()::entity).stream().flatMap(document -> Stream
                        .of(document.label(), document.shortLabel())
                        .map(label -> subject.words().say("framework.given-up",
                                label.in(subject.view().language()),
                                tie.holds().until().map(new When(subject.words())::inSentence).orElse("")))))
                .toList();
    }

    private FrameworkGap gap() {
        return subject.findings().framework();
    }
}
