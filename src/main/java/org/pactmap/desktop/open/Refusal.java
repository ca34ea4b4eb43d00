package org.pactmap.desktop.open;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.words.Words;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Workspace;

/// Why a file was not opened, or not as it was meant, in words: what it means, what to mend where, and what has not
/// happened.
record Refusal(News news, String heading, List<String> lines, String end) {

    static List<Refusal> of(Workspace workspace) {
        return workspace.news().stream().flatMap(news -> of(news, workspace.words())).toList();
    }

    private static Stream<Refusal> of(News news, Words words) {
        return switch (news) {
            case News.Refused(var file, var problems) ->
                Stream.of(new Refusal(news, words.count("refused", problems.size(), file),
                        problems.stream().map(problem -> problem.message(words)).toList(), words.say("refused.end")));
            case News.OtherEdition(var file, var then, var now) ->
                Stream.of(new Refusal(news, words.say("edition", file),
                        List.of(then.equals(now)
                                ? words.say("edition.same", now)
                                : words.say("edition.then", then, now), words.say("edition.means")),
                        words.say("edition.end")));
            case News.OtherFacts(var file, var facts) ->
                Stream.of(new Refusal(news, words.say("edition.lost", file),
                        List.of(words.say("edition.lost.why", facts), words.say("edition.means")),
                        words.say("edition.lost.end")));
            case News.LostView(var file, var lost, var shown) ->
                Stream.of(new Refusal(news, words.say("lost-view", file),
                        List.of(words.say("lost-view.why", words.list(lost)), words.say("lost-view.means")),
                        words.say(shown ? "lost-view.rest" : "lost-view.none")));
            case News.NoView(var file, var key) ->
                Stream.of(new Refusal(news, words.say("no-view", file), List.of(words.say(key, file)),
                        words.say("no-view.end")));
            case News.Saved _,News.NotSaved _,News.TableSaved _,News.TableNotSaved _,News.Done _,News.ProjectNotSaved _,News.ProjectChanged _ ->
                Stream.empty();
        };
    }

    /// All of it, as plain text for a letter to whoever can mend the file.
    String list() {
        return String.join("\n", Stream.of(List.of(heading), lines).flatMap(List::stream).toList());
    }
}
