package org.pactmap.scenario;

import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.words.Words;

/// Suppositions of a scenario in words, with the names that the facts and the scenario give.
public record Sentences(Facts facts, Scenario scenario, Words words) {

    /// What is supposed, as a clause without a capital or a full stop: "the Ramstein Group coordinates execution".
    public String of(Supposition supposition) {
        String clause = switch (supposition) {
            case Supposition.NewBody body -> words.say("supposition.body", body.name().in(words.language()));
            case Supposition.Tie tie -> tie(tie);
            case Supposition.Reached reached -> words.say("supposition.reached", name(reached.step()));
            case Supposition.Ended ended -> words.say("supposition.ended", facts.relation(ended.what())
                    .map(this::relation).orElseGet(() -> name(ended.what())));
        };
        return supposition.terms().from().map(day -> words.say("supposition.from", clause, words.day(day)))
                .orElse(clause);
    }

    /// What is supposed, why it changes nothing, and what may be done about it.
    public String of(Idle idle) {
        String why = switch (idle) {
            case Idle.UnknownId(_, var id) -> words.say("idle.unknown-id", id);
            case Idle.WrongKind(_, var id, var kind, var allowed) -> words.say("idle.wrong-kind", name(id),
                    words.say("kind." + kind),
                    words.list(allowed.stream().map(one -> words.say("kind." + one)).toList()));
            case Idle.UnknownFunction(_, var function) -> words.say("idle.unknown-function", function,
                    words.list(facts.header().functions().keySet().stream().toList()));
            case Idle.Repeated _ -> words.say("idle.repeated");
            case Idle.AlreadyTrue _ -> words.say("idle.already-true");
            case Idle.NotYet(_, var from) -> words.say("idle.not-yet", words.day(from));
            case Idle.NotThere(_, var id) -> words.say("idle.not-there", words.capital(name(id)));
        };
        return words.say("idle", words.capital(of(idle.supposition())), why);
    }

    private String tie(Supposition.Tie tie) {
        String from = name(tie.from());
        String to = name(tie.to());
        return switch (tie.kind()) {
            case COORDINATES -> {
                String function = tie.function().map(this::function).orElse("");
                yield isAll(tie.to())
                        ? words.say("supposition.coordinates.all", from, function)
                        : words.say("supposition.coordinates.single", from, function, to);
            }
            case SERVES -> isAll(tie.from())
                    ? words.say("supposition.serves.all", goal(tie.to()))
                    : words.say("supposition.serves.single", from, goal(tie.to()));
            case FRAMES -> isAll(tie.to())
                    ? words.say("supposition.frames.all", from)
                    : words.say("supposition.frames.single", from, to);
            case MEMBER -> words.say("supposition.member", from, to);
            case PARTY, PART_OF, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, ENDS_WITH, MENTIONS, SUPPORTS, OPPOSES,
                    OCCURS_AT ->
                throw new IllegalArgumentException("not supposed: " + tie.kind().word());
        };
    }

    private boolean isAll(String agreements) {
        return agreements.equals(facts.header().system());
    }

    private String relation(Relation relation) {
        return words.say("tie.sentence", end(relation.from()),
                words.say("tie." + relation.kind().word() + ".from"), end(relation.to()));
    }

    private String end(Optional<String> id) {
        return id.map(this::name).orElseGet(() -> words.say("tie.nobody"));
    }

    private String function(String id) {
        var label = facts.header().functions().get(id);
        return label == null ? id : label.in(words.language());
    }

    /// A body as a sentence has it, anything else by its name; an id that nobody knows stands for itself.
    private String name(String id) {
        return facts.entity(id).map(entity -> entity instanceof Entity.Body
                ? entity.inSentence(words.language())
                : entity.label().in(words.language())).or(() -> supposed(id)).orElse(id);
    }

    /// A step as what something is tied to.
    private String goal(String step) {
        return facts.entity(step).map(entity -> entity.inSentence(words.language())).orElse(step);
    }

    private Optional<String> supposed(String id) {
        return scenario.suppositions().stream().filter(Supposition.NewBody.class::isInstance)
                .map(Supposition.NewBody.class::cast).filter(body -> body.id().equals(id))
                .map(body -> body.name().in(words.language())).findFirst();
    }
}
