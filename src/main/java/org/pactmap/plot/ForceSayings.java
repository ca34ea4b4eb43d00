package org.pactmap.plot;

import java.util.List;
import java.util.function.Function;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.words.Words;

/// What each thing of a layout by forces is, in a sentence.
record ForceSayings(Subject subject, Function<Entity, Party> asParty) {

    void say(List<Entity> shown) {
        Sayings sayings = new Sayings(subject);
        for (Entity entity : shown) {
            switch (entity) {
                case Entity.State _ -> sayings.party(asParty.apply(entity),
                        subject.network().standing(entity.id(), subject.view().system()));
                case Entity.Agreement agreement -> sayings.agreement(agreement);
                case Entity.Step step -> sayings.step(step);
                case Entity.Body body -> sayIs(body, body(body));
                case Entity.Document document -> sayIs(document, document(document));
                case Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ -> {}
            }
        }
        sayings.gaps();
    }

    private void sayIs(Entity entity, String what) {
        subject.sheet().say(entity.id(), subject.words().say("says.is",
                entity.label().in(subject.view().language()), what));
    }

    private String body(Entity body) {
        Words words = subject.words();
        int members = subject.network().members(body.id()).size();
        String functions = words.list(subject.network().relations(RelationKind.COORDINATES)
                .stream().filter(tie -> tie.exists() && tie.startsAt(body.id()))
                .flatMap(tie -> tie.function().stream()).distinct().map(subject::function).toList());
        String does = functions.isEmpty() ? words.say("kind.body") : words.say("capsule.functions", functions);
        return members == 0 ? does : words.say("with", does, words.count("place.members", members));
    }

    private String document(Entity document) {
        Words words = subject.words();
        return Texts.day(document).map(day -> words.say("with", words.say("kind.document"), words.day(day)))
                .orElse(words.say("kind.document"));
    }
}
