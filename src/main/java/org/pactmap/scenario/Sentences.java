package org.pactmap.scenario;

import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Suppositions of a scenario in words, with the names that the facts and the scenario give.
///
/// @param names of the facts and of what the scenario adds
public record Sentences(Names names) {

    public static Sentences of(Facts facts, Scenario scenario, Language language) {
        return new Sentences(new Names(facts, scenario.bodies(), language));
    }

    /// "SCENARIO “Ramstein coordinates execution”: 1 supposition, by the user, not sourced".
    ///
    /// @param name of the scenario, or as much of it as there is room for
    public static String heading(Scenario scenario, String name, Words words) {
        return words.count("scenario.heading", scenario.suppositions().size(), name);
    }

    /// The same with the whole name.
    public static String heading(Scenario scenario, Words words) {
        return heading(scenario, scenario.name().in(words.language()), words);
    }

    /// What is supposed, as a clause without a capital or a full stop: "the Ramstein Group coordinates execution".
    public String of(Supposition supposition) {
        Words words = names.words();
        String clause = switch (supposition) {
            case Supposition.NewBody body -> words.say("supposition.body", body.name().in(names.language()));
            case Supposition.Tie tie -> tie(tie);
            case Supposition.Reached reached -> words.say("supposition.reached", name(reached.step()));
            case Supposition.Ended ended -> names.facts().relation(ended.what())
                    .map(relation -> words.say("supposition.ended.tie", new Phrases(names).clause(relation)))
                    .orElseGet(() -> words.say("supposition.ended", name(ended.what())));
        };
        return supposition.terms().from().map(day -> words.say("supposition.from", clause, words.day(day)))
                .orElse(clause);
    }

    /// What is supposed, why it changes nothing, and what may be done about it.
    public String of(Idle idle) {
        return names.words().say("idle", names.words().capital(of(idle.supposition())), why(idle));
    }

    /// Why a supposition changes nothing, and what may be done about it.
    public String why(Idle idle) {
        Words words = names.words();
        return switch (idle) {
            case Idle.UnknownId(_, var id) -> words.say("idle.unknown-id", id);
            case Idle.WrongKind(_, var id, var kind, var allowed) -> words.say("idle.wrong-kind", name(id),
                    words.say("kind." + kind),
                    words.list(allowed.stream().map(one -> words.say("kind." + one)).toList()));
            case Idle.UnknownFunction(_, var function) -> words.say("idle.unknown-function", function,
                    words.list(names.facts().header().functions().keySet().stream().toList()));
            case Idle.Repeated _ -> words.say("idle.repeated");
            case Idle.AlreadyTrue _ -> words.say("idle.already-true");
            case Idle.NotYet(_, var from) -> words.say("idle.not-yet", words.day(from));
            case Idle.NotThere(_, var id) -> words.say("idle.not-there", words.capital(name(id)));
        };
    }

    private String tie(Supposition.Tie tie) {
        Words words = names.words();
        String from = name(tie.from());
        String to = name(tie.to());
        return switch (tie.kind()) {
            case COORDINATES -> {
                String function = tie.function().map(names::function).orElse("");
                yield isAll(tie.to())
                        ? words.say("supposition.coordinates.all", from, function)
                        : words.say("supposition.coordinates.single", from, function, to);
            }
            case SERVES -> isAll(tie.from())
                    ? words.say("supposition.serves.all", names.inSentence(tie.to()))
                    : words.say("supposition.serves.single", from, names.inSentence(tie.to()));
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
        return agreements.equals(names.facts().header().system());
    }

    /// A body as a sentence has it, anything else by its name.
    private String name(String id) {
        return names.facts().entity(id).filter(Entity.Body.class::isInstance).isPresent()
                ? names.inSentence(id)
                : names.name(id);
    }
}
