package org.pactmap.desktop.look;

import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.report.Citation;
import org.pactmap.search.Replies;
import org.pactmap.search.Reply;
import org.pactmap.view.Condition;
import org.pactmap.workspace.Workspace;

/// The footnote for what is explained: what is selected, else the answer that the map is lit for, else the map.
final class Footnote {

    private Footnote() {}

    static String of(Workspace workspace) {
        Citation citation = Citing.citation(workspace);
        return workspace.view().selected().map(citation::of)
                .or(() -> workspace.view().filter().asked().map(asked -> answer(workspace, citation, asked)))
                .orElseGet(citation::map);
    }

    private static String answer(Workspace workspace, Citation citation, Condition.Asked asked) {
        return switch (asked) {
            case Condition.OnWay way -> citation.of(way);
            case Condition.Answers(var word) -> ReadyQuestion.read(word).map(question -> {
                Reply reply = new Replies(workspace.network(), workspace.findings(), workspace.view().language())
                        .to(question);
                return citation.of(reply.sentence(), reply.rule());
            }).orElseGet(citation::map);
        };
    }
}
