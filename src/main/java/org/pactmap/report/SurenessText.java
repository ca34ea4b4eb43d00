package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.Sureness;
import org.pactmap.gaps.Sureness.Contradiction;
import org.pactmap.gaps.Sureness.Rest;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// How sure the answers are, in sentences: on what each finding rests, how many sources stand behind the ties, and what
/// sources dispute.
public final class SurenessText {

    private final Question question;
    private final Names names;
    private final Contents contents;
    private final Words words;

    private SurenessText(Network network, Question question, Language language) {
        this.question = question;
        this.names = network.names(language);
        this.contents = new Contents(names);
        this.words = names.words();
    }

    public static List<String> lines(Network network, Question question, Language language) {
        var text = new SurenessText(network, question, language);
        Sureness sureness = Sureness.of(network, question);
        var lines = new ArrayList<String>();
        sureness.rests().forEach(rest -> lines.add("  " + text.rest(rest)));
        lines.add("  " + text.sourcing(sureness.sourcing()));
        sureness.contradictions().forEach(one -> lines.add("  " + text.contradiction(one)));
        return lines;
    }

    private String rest(Rest rest) {
        String what = ReversalText.what(rest.about(), question, names);
        return words.say("sureness." + rest.support().word(), what, rest.have(), rest.denied(), rest.sought(),
                rest.unsought());
    }

    private String sourcing(Sureness.Sourcing sourcing) {
        return words.say("sureness.sources", sourcing.of(), sourcing.one(), sourcing.more(), sourcing.none(),
                sourcing.supposed());
    }

    /// What sources dispute, a line each: a claim, and who speaks against it.
    public static List<String> contradictions(Sureness sureness, Network network, Question question,
            Language language) {
        var text = new SurenessText(network, question, language);
        return sureness.contradictions().stream().map(text::contradiction).toList();
    }

    private String contradiction(Contradiction contradiction) {
        return switch (contradiction) {
            case Contradiction.OfTie(var tie) ->
                words.say("sureness.disputed", new Phrases(names).clause(tie), places(tie.evidence()));
            case Contradiction.OfValue(var entity, var attribute, var value) -> words.say("sureness.disputed",
                    words.say("sureness.value", entity.label().in(names.language()), contents.attribute(attribute),
                            contents.of(value.content())),
                    places(value.evidence()));
        };
    }

    /// Where what is disputed is disputed.
    private String places(List<Evidence> evidence) {
        return words.list(evidence.stream().filter(Evidence::disputes).map(names::place).distinct().toList());
    }
}
