package org.pactmap.desktop.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pactmap.words.Words;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Workspace;

/// Why the project was not saved, in words.
///
/// @param lines what happened and what to do, and what has not happened
/// @param again what the button says that writes to that very file
record Setback(News news, Path file, String heading, List<String> lines, String again) {

    static List<Setback> of(Workspace workspace) {
        return workspace.news().stream().flatMap(news -> of(news, workspace.words())).toList();
    }

    private static Stream<Setback> of(News news, Words words) {
        return switch (news) {
            case News.ProjectNotSaved(var file, var cause, var reason) ->
                Stream.of(new Setback(news, file, words.say("project.not-saved"),
                        List.of(words.say(cause.key(), file, reason), words.say("project.not-saved.safe")),
                        words.say("project.again")));
            case News.ProjectChanged(var file) -> Stream.of(new Setback(news, file, words.say("project.changed"),
                    List.of(words.say("project.changed.why", file), words.say("project.changed.safe")),
                    words.say("project.replace")));
            case News.Saved _,News.NotSaved _,News.TableSaved _,News.TableNotSaved _,News.Done _,News.Refused _,News.NoView _,News.OtherEdition _,News.OtherFacts _,News.LostView _ ->
                Stream.empty();
        };
    }
}
