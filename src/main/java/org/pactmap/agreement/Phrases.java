package org.pactmap.agreement;

import java.util.Optional;
import org.pactmap.words.Words;

/// Relations in words, from either end.
public record Phrases(Names names) {

    /// How the thing at the start is tied to the other, such as "Member of".
    public String onward(Relation relation) {
        return phrase(relation, ".from");
    }

    /// How the thing at the end is tied to the other, such as "Members".
    public String backward(Relation relation) {
        return phrase(relation, ".to");
    }

    /// The name of an end; what the source calls it where it has no id.
    public String end(Optional<String> id, Relation relation) {
        return id.map(names::name).or(() -> relation.unnamed().map(label -> label.in(names.language())))
                .orElseGet(() -> names.words().say("tie.nobody"));
    }

    /// The relation as one line: who, how, whom.
    public String sentence(Relation relation) {
        return names.words().say(relation.exists() ? "tie.sentence" : "tie.sentence.absent",
                end(relation.from(), relation), names.words().capital(onward(relation)), end(relation.to(), relation));
    }

    /// The relation as a plain sentence: "Latvia is party to the agreement with Latvia [uncertain]".
    public String clause(Relation relation) {
        Words words = names.words();
        String key = "clause." + relation.kind().word();
        String from = end(relation.from(), relation);
        String to = end(relation.to(), relation);
        String plain = relation.function().map(names::function).filter(_ -> words.knows(key + ".for"))
                .map(function -> words.say(key + ".for", from, to, function))
                .orElseGet(() -> words.say(key, from, to));
        String said = relation.exists() ? plain : words.say("clause.absent", plain);
        return relation.strength() == Strength.ASSERTED
                ? said
                : words.say("clause.remark", said, words.say("strength." + relation.strength().word()));
    }

    private String phrase(Relation relation, String side) {
        String phrase = names.words().say("tie." + relation.kind().word() + side);
        return relation.function().map(function -> names.words().say("tie.for", phrase, names.function(function)))
                .orElse(phrase);
    }
}
