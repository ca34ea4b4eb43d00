package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Happening.AgreementIs;
import org.pactmap.network.Happening.Begins;
import org.pactmap.network.Happening.Ends;
import org.pactmap.network.Happening.StepIs;
import org.pactmap.network.Happening.TieBegins;
import org.pactmap.network.Happening.TieEnds;

/// What happened, in words: such as "Spain–Ukraine agreement: signed".
public record HappeningWords(Names names) {

    /// What happened, and what keeps it from being plain: that it is planned, doubted or disputed.
    public String said(Happening happening) {
        return remarked(happening, plain(happening));
    }

    /// The same of many ties that differ in one end alone, which their number stands for.
    ///
    /// @param fromEach whether it is the end that they start at
    String many(Happening happening, Relation relation, int number, boolean fromEach) {
        var phrases = new Phrases(names);
        String all = Integer.toString(number);
        String tie = names.words().say(relation.exists() ? "tie.sentence" : "tie.sentence.absent",
                fromEach ? all : phrases.end(relation.from(), relation),
                names.words().capital(phrases.onward(relation)),
                fromEach ? phrases.end(relation.to(), relation) : all);
        return remarked(happening, happening.what() instanceof TieEnds ? ends(relation, tie) : tie);
    }

    private String remarked(Happening happening, String plain) {
        var parts = new ArrayList<String>();
        parts.add(plain);
        if (happening.strength() != Strength.ASSERTED) {
            parts.add(names.words().say("strength." + happening.strength().word()));
        } else if (happening.when().earliest().isAfter(names.facts().header().dataUntil())) {
            parts.add(names.words().say("strength.planned"));
        }
        if (happening.isDisputed()) {
            parts.add(names.words().say("tie.disputed"));
        }
        return String.join(" · ", parts);
    }

    /// What happened.
    public String plain(Happening happening) {
        return switch (happening.what()) {
            case AgreementIs(var agreement, var status) -> status(agreement, status.word());
            case StepIs(var step, var status) -> status(step, status.word());
            case Begins(var entity) -> begins(entity);
            case Ends(var entity) -> names.words().say(key("happening.ends.", entity), name(entity));
            case TieBegins(var relation) -> new Phrases(names).sentence(relation);
            case TieEnds(var relation) -> ends(relation, new Phrases(names).sentence(relation));
        };
    }

    private String ends(Relation relation, String tie) {
        return names.words().say(relation.exists() ? "happening.ends.any" : "happening.denied.ends", tie);
    }

    /// The last day of what lasts longer than the day on which it began.
    static Optional<LocalDate> lastDay(Entity entity) {
        return entity.about().exists().until().map(Dating::earliest).filter(until -> !until.equals(LocalDate.MIN))
                .map(until -> until.minusDays(1)).filter(last -> entity.about().exists().from()
                        .map(from -> last.isAfter(from.latest())).orElse(true));
    }

    private String begins(Entity entity) {
        return entity instanceof Entity.Event
                ? lastDay(entity)
                        .map(last -> names.words().say("happening.until", name(entity), names.words().day(last)))
                        .orElseGet(() -> name(entity))
                : names.words().say(key("happening.begins.", entity), name(entity));
    }

    private String status(Entity entity, String word) {
        return names.words().say("happening.status", name(entity), names.words().say("status." + word));
    }

    /// The key for this kind of entity, if something is said of it in a way of its own.
    private String key(String start, Entity entity) {
        String own = start + entity.kind();
        return names.words().knows(own) ? own : start + "any";
    }

    private String name(Entity entity) {
        return entity.label().in(names.language());
    }
}
