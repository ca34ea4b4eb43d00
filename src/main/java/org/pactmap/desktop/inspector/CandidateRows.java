package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Names;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Reach;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.ReachId;
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
                words.say("gap.reach.caution"), rows),
                new Section(words.count("reach.sets", findings.smallestSets().size()), "", sets()));
    }

    private Reach row(Candidate candidate) {
        return new Reach(new ReachId(List.of(candidate.body())).text(), names.shortName(candidate.body()),
                remark(candidate, names), candidate.reach() + "/" + candidate.of(),
                Supposing.hub(workspace, candidate.body()));
    }

    /// What a body coordinates already, and whether it is inside the alliance.
    static String remark(Candidate candidate, Names names) {
        String where = names.words().say(candidate.insideAlliance() ? "gap.reach.inside" : "gap.reach.outside");
        List<String> functions = candidate.functions().stream().map(names::function).toList();
        return functions.isEmpty() ? where : String.join(", ", functions) + " · " + where;
    }

    /// The smallest sets of bodies that reach all together, each to be selected.
    private List<Row> sets() {
        var rows = new ArrayList<Row>(findings.smallestSets().stream().<Row>map(set -> new Card.Ties("",
                List.of(new Link(Optional.of(new ReachId(set).text()),
                        words.list(set.stream().map(names::shortName).toList()), "")),
                List.of())).toList());
        if (!findings.allSets()) {
            rows.add(new Card.Text(words.say("reach.sets.more")));
        }
        return rows;
    }
}
