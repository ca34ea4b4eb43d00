package org.pactmap.desktop.open;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.words.Words;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Workspace;

/// Why a file was not opened, in words: what it means, what to mend where, and what has not happened.
record Refusal(News.Refused news, String heading, List<String> lines, String end) {

    static List<Refusal> of(Workspace workspace) {
        return workspace.news().stream().filter(News.Refused.class::isInstance).map(News.Refused.class::cast)
                .map(refused -> of(refused, workspace.words())).toList();
    }

    private static Refusal of(News.Refused refused, Words words) {
        return new Refusal(refused, words.count("refused", refused.problems().size(), refused.file()),
                refused.problems().stream().map(problem -> problem.message(words)).toList(),
                words.say("refused.end"));
    }

    /// All of it, as plain text for a letter to whoever can mend the file.
    String list() {
        return String.join("\n", Stream.of(List.of(heading), lines).flatMap(List::stream).toList());
    }
}
