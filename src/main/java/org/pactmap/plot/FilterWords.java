package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Source;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.words.Words;

/// What a filter asks, in a few words each, for the subtitle of a map and for the chips of a window.
public record FilterWords(Names names) {

    /// All of it, in the order in which it stacks; none where everything is shown.
    public List<String> all(Filter filter) {
        return Stream.of(
                filter.without().stream().map(this::without),
                filter.conditions().stream().map(this::of),
                filter.hidden().isEmpty() ? Stream.<String>empty() : Stream.of(hidden(filter.hidden().size())),
                filter.focus().stream().map(this::of)).flatMap(words -> words).toList();
    }

    /// "without bodies".
    public String without(Group group) {
        return words().say("filter.without", group(group));
    }

    /// What a legend calls a group.
    public String group(Group group) {
        return words().say("group." + group.word());
    }

    public String of(Condition condition) {
        return switch (condition) {
            case Condition.MemberOf(var body) -> words().say("filter.member", names.shortName(body));
            case Condition.Coordinates(var function) -> words().say("filter.coordinates", names.function(function));
            case Condition.AtLeast(var strength) ->
                words().say("filter.at-least", words().say("strength." + strength.word()));
            case Condition.Answers(var question) -> answers(question);
            case Condition.OnWay(var from, var to, var way) -> way == Condition.OnWay.ALL
                    ? words().say("filter.ways", names.shortName(from), names.shortName(to))
                    : words().say("filter.way", names.shortName(from), names.shortName(to), way);
            case Condition.SaidBy(var source) -> words().say("filter.said-by",
                    Optional.ofNullable(names.facts().sources().get(source)).map(Source::shortTitle).orElse(source));
        };
    }

    /// What a ready question asks for, such as "signatories outside NATO".
    private String answers(String question) {
        String key = "filter.answers." + question;
        return words().knows(key)
                ? words().say(key, names.facts().header().alliance().map(names::shortName).orElse(""))
                : question;
    }

    /// "around Latvia, 2 ties deep".
    public String of(Filter.Focus focus) {
        return words().count("filter.focus", focus.depth(), names.shortName(focus.id()));
    }

    public String hidden(int things) {
        return words().count("filter.hidden", things);
    }

    private Words words() {
        return names.words();
    }
}
