package org.pactmap.desktop.scenario;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Findings;
import org.pactmap.network.Network;
import org.pactmap.report.EffectText;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// What a scenario supposes and changes, in lines.
final class Effects {

    private Effects() {}

    static String sentence(Workspace workspace, Scenario scenario, Supposition supposition) {
        return workspace.words().capital(
                Sentences.of(workspace.facts(), scenario, workspace.view().language()).of(supposition));
    }

    /// Why a supposition changes nothing.
    static String why(Workspace workspace, Scenario scenario, Idle idle) {
        return workspace.words().say("scenario.idle",
                Sentences.of(workspace.facts(), scenario, workspace.view().language()).why(idle));
    }

    /// Each measure that changes, before and after.
    static List<String> lines(Workspace workspace) {
        Network facts = Network.on(workspace.facts(), workspace.view().day());
        Effect effect = Effect.between(Findings.of(facts, workspace.findings().question()), workspace.findings());
        Words words = workspace.words();
        var lines = new ArrayList<String>();
        List<List<String>> rows = EffectText.rows(effect, words);
        for (int i = 0; i < rows.size(); i++) {
            if (effect.figures().get(i).changes()) {
                lines.add(words.say("scenario.effect", words.capital(rows.get(i).getFirst()), rows.get(i).get(1),
                        rows.get(i).get(2)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(words.say("scenario.no-effect"));
        }
        return lines;
    }
}
