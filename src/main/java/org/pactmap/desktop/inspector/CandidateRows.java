package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Names;
import org.pactmap.desktop.inspector.Card.Reach;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.words.Words;
import org.pactmap.workspace.Supposing;
import org.pactmap.workspace.Workspace;

/// Who could coordinate the agreements: each body with whom it reaches, those that reach nobody folded away, and where
/// no body reaches all, the smallest sets that do.
final class CandidateRows {

    private final Workspace workspace;
    private final Findings findings;
    private final Names names;
    private final Words words;

    CandidateRows(Workspace workspace) {
        this.workspace = workspace;
        this.findings = workspace.findings();
        this.names = workspace.names();
        this.words = workspace.words();
    }

    List<Section> sections() {
        var rows = new ArrayList<Row>();
        findings.candidates().stream().filter(one -> one.reach() > 0).map(this::row).forEach(rows::add);
        List<Row> rest = findings.candidates().stream().filter(one -> one.reach() == 0).<Row>map(this::row).toList();
        if (!rest.isEmpty()) {
            rows.add(new Card.Folded(words.count("gap.reach.none", rest.size()), rest));
        }
        int signed = findings.signed().size();
        return List.of(new Section(words.count("gap.reach", signed, words.number(signed)),
                words.say("gap.reach.caution"), rows));
    }

    private Reach row(Candidate candidate) {
        String where = words.say(candidate.insideAlliance() ? "gap.reach.inside" : "gap.reach.outside");
        List<String> functions = candidate.functions().stream().map(names::function).toList();
        String remark = functions.isEmpty() ? where : String.join(", ", functions) + " · " + where;
        return new Reach(candidate.body(), names.shortName(candidate.body()), remark,
                candidate.reach() + "/" + candidate.of(), Supposing.hub(workspace, candidate.body()));
    }
}
