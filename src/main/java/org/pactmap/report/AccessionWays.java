package org.pactmap.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Findings;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// For each signed agreement its way to the accession track: the step that it serves, or that there is no way, what
/// there is instead, and which link is the first to be missing.
public final class AccessionWays {

    private final Network network;
    private final AccessionTie tie;
    private final Names names;
    private final Words words;

    private AccessionWays(Network network, Findings findings, Language language) {
        this.network = network;
        this.tie = findings.accession();
        this.names = network.names(language);
        this.words = names.words();
    }

    /// One sentence an agreement, by its id, in the order of signature; none where the facts know no track, or all
    /// its steps are reached.
    public static SequencedMap<String, String> of(Network network, Findings findings, Language language) {
        var ways = new AccessionWays(network, findings, language);
        SequencedMap<String, String> sentences = new LinkedHashMap<>();
        findings.accession().nextStep().ifPresent(next -> findings.signed()
                .forEach(agreement -> sentences.put(agreement, ways.sentence(agreement, next))));
        return sentences;
    }

    private String sentence(String agreement, String next) {
        String name = names.name(agreement);
        String missing = names.name(next);
        if (tie.serve().contains(agreement)) {
            return words.say("path.accession.serves", name, step(RelationKind.SERVES, agreement));
        }
        if (tie.endWith().contains(agreement)) {
            return words.say("path.accession.ends", name, step(RelationKind.ENDS_WITH, agreement), missing);
        }
        if (tie.mention().contains(agreement)) {
            return words.say("path.accession.mentions", name, step(RelationKind.MENTIONS, agreement), missing);
        }
        return words.say("path.accession.none", name, missing);
    }

    /// The step to which the first tie leads that counts for an agreement.
    private String step(RelationKind kind, String agreement) {
        return tie.counted().stream().filter(counted -> counted.kind() == kind)
                .filter(counted -> counted.from()
                        .filter(from -> from.equals(agreement) || network.wholesOf(agreement).contains(from))
                        .isPresent())
                .flatMap(counted -> counted.to().stream()).map(names::name).findFirst().orElseThrow();
    }
}
