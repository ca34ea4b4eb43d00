package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.Reversal;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What would turn each finding over, in sentences: "0 of 9 asserted; 9 of 9 if one uncertain tie is believed".
public final class ReversalText {

    private final Network network;
    private final Question question;
    private final Names names;
    private final Words words;

    private ReversalText(Network network, Question question, Language language) {
        this.network = network;
        this.question = question;
        this.names = network.names(language);
        this.words = names.words();
    }

    public static List<String> lines(Network network, Question question, Language language) {
        var lines = new ArrayList<String>();
        for (Reversal reversal : Reversal.of(network, question)) {
            List<String> told = lines(reversal, network, question, language);
            lines.add("  " + told.getFirst());
            told.stream().skip(1).forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    /// What would turn one finding over: a sentence, then the sets of ties.
    public static List<String> lines(Reversal reversal, Network network, Question question, Language language) {
        var text = new ReversalText(network, question, language);
        var lines = new ArrayList<String>();
        lines.add(text.sentence(reversal));
        reversal.sets().forEach(set -> lines.add(text.ties(set)));
        if (!reversal.sets().isEmpty() && !reversal.allSets()) {
            lines.add(text.words.say("reversal.more"));
        }
        return lines;
    }

    /// The sentence for one finding, without naming the ties.
    private String sentence(Reversal reversal) {
        String what = what(reversal.about(), question, names);
        String now = words.say("of", reversal.have().getOrDefault(question.strength(), 0), reversal.of());
        String strength = strength(question.strength());
        String all = words.say("of", reversal.of(), reversal.of());
        if (reversal.sets().isEmpty()) {
            return reversal.allSets()
                    ? words.say("reversal.never", what, now, strength)
                    : words.say("reversal.unknown", what, now, strength, all);
        }
        List<Relation> first = reversal.sets().getFirst();
        if (!reversal.missing()) {
            return words.count("reversal.doubted", first.size(), what, now, strength);
        }
        String key = alike(first).map(sure -> "reversal.believed." + sure.word()).orElse("reversal.believed");
        return words.count(key, first.size(), what, now, strength, all);
    }

    private static Optional<Strength> alike(List<Relation> ties) {
        Strength first = ties.getFirst().strength();
        return ties.stream().allMatch(tie -> tie.strength() == first) ? Optional.of(first) : Optional.empty();
    }

    private String ties(List<Relation> set) {
        var phrases = new Phrases(names);
        return String.join("; ", set.stream().map(tie -> network.isSupposed(tie.id())
                ? words.say("report.said.bare", phrases.clause(tie), words.say("supposed.not-sourced"))
                : phrases.clause(tie)).toList());
    }

    private String strength(Strength strength) {
        return words.say("strength." + strength.word());
    }

    /// What a finding is about, as a heading has it.
    static String what(String about, Question question, Names names) {
        Words words = names.words();
        return switch (about) {
            case GapId.FRAMEWORK -> words.say("report.framework");
            case GapId.ACCESSION -> words.say("report.accession.any");
            default -> words.say("report.hub", names.function(question.function()));
        };
    }
}
