package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.network.Network;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What a scenario supposes, in lines: that it is one, each supposition with its reason, and what of it changes
/// nothing on the day. Whatever is told under a scenario starts with these.
public final class ScenarioText {

    private ScenarioText() {}

    /// None where nothing is supposed.
    public static List<String> lines(Network network, Language language) {
        return network.scenario().map(scenario -> lines(network, scenario, language)).orElse(List.of());
    }

    private static List<String> lines(Network network, Scenario scenario, Language language) {
        Words words = Words.in(language);
        var sentences = new Sentences(network.names(language));
        var lines = new ArrayList<String>();
        lines.add(Sentences.heading(scenario, words));
        scenario.note().ifPresent(note -> lines.add("  " + note.in(language)));
        for (Supposed one : Supposed.of(network)) {
            String said = one.idle().map(why -> words.say("scenario.idle", sentences.of(why)))
                    .orElseGet(() -> words.capital(sentences.of(one.supposition())));
            lines.add("  " + one.supposition().terms().reason()
                    .map(reason -> words.say("scenario.reason", said, reason.in(language))).orElse(said));
        }
        return lines;
    }
}
