package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
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
        return filter.parts().stream().map(this::of).toList();
    }

    public String of(Filter.Part part) {
        return switch (part) {
            case Filter.Part.Without(var group) -> words().say("filter.without", group(group));
            case Filter.Part.Asked(var condition) -> of(condition);
            case Filter.Part.Hidden(var ids) -> words().count("filter.hidden", ids.size());
            case Filter.Part.Around(var focus) -> words().count("filter.focus", focus.depth(),
                    names.shortName(focus.id()));
        };
    }

    /// What a legend calls a group.
    public String group(Group group) {
        return words().say("group." + group.word());
    }

    public String of(Condition condition) {
        return switch (condition) {
            case Condition.MemberOf(var body) -> words().say("filter.member", names.shortName(body));
            case Condition.AgreementIs(var status) ->
                words().say("filter.agreement", words().say("status." + status.word()));
            case Condition.StepIs(var status) -> words().say("filter.step", words().say("status." + status.word()));
            case Condition.Coordinates(var function) -> words().say("filter.coordinates", names.function(function));
            case Condition.AtLeast(var strength) ->
                words().say("filter.at-least", words().say("strength." + strength.word()));
            case Condition.Answers(var question) -> answers(question);
            case Condition.OnWay(var from, var to, var way) -> way == Condition.OnWay.ALL
                    ? words().say("filter.ways", names.shortName(from), names.shortName(to))
                    : words().say("filter.way", names.shortName(from), names.shortName(to), way);
            case Condition.SaidBy(var source) -> words().say("filter.said-by", title(source));
        };
    }

    /// What a condition asks for, where a heading says of what: "reached" under "Status of steps".
    public String under(Condition condition) {
        return switch (condition) {
            case Condition.MemberOf(var body) -> names.shortName(body);
            case Condition.AgreementIs(var status) -> words().say("status." + status.word());
            case Condition.StepIs(var status) -> words().say("status." + status.word());
            case Condition.Coordinates(var function) -> names.function(function);
            case Condition.AtLeast(var strength) -> words().say("strength." + strength.word());
            case Condition.SaidBy(var source) -> title(source);
            case Condition.Asked asked -> of(asked);
        };
    }

    private String title(String source) {
        return Optional.ofNullable(names.facts().sources().get(source)).map(Source::shortTitle).orElse(source);
    }

    /// What a ready question asks for, such as "signatories outside NATO".
    private String answers(String question) {
        String key = "filter.answers." + question;
        return words().knows(key)
                ? words().say(key, names.facts().header().alliance().map(names::shortName).orElse(""))
                : question;
    }

    private Words words() {
        return names.words();
    }
}
