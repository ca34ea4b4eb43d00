package org.pactmap.plot;

import java.util.Optional;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.When;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.HubGap;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.words.Words;

/// What each thing of a map is, in a sentence: for the pointer, for who cannot see the map, and for files.
record Sayings(Subject subject) {

    void party(Party party, Standing standing) {
        Words words = subject.words();
        String name = party.entity().label().in(words.language());
        String said = switch (standing) {
            case SIGNED ->
                words.say("says.party.signed", name, party.signed().map(new When(words)::inSentence).orElse("?"));
            case BACKS -> words.say("says.party.backs", name,
                    Headline.declaration(subject.network(), subject.view().system())
                            .map(document -> subject.inSentence(document.id())).orElse("?"));
            case NEITHER -> subject.ended(party)
                    .map(when -> words.say("says.party.ended", name, new When(words).inSentence(when)))
                    .orElseGet(() -> words.say("says.party.neither", name));
        };
        subject.ownBody(party.id()).ifPresent(body -> subject.sheet().say(body,
                words.say("says.own-body", subject.name(body), name)));
        boolean inside = new Symbols(subject).inside(party);
        subject.sheet().say(party.id(), subject.facts().header().alliance()
                .map(alliance -> words.say("with", said,
                        words.say(inside ? "says.inside" : "says.outside", subject.name(alliance))))
                .orElse(said));
    }

    void agreement(Agreement agreement) {
        Words words = subject.words();
        Optional<Dating> signed = subject.network().signed(agreement)
                ? SeatOrder.signatureOf(agreement)
                : Optional.empty();
        subject.sheet().say(agreement.id(), signed
                .map(when -> words.say("says.agreement.signed", subject.name(agreement),
                        new When(words).inSentence(when)))
                .orElseGet(() -> words.say("says.agreement.waiting", subject.name(agreement))));
    }

    void step(Step step) {
        Words words = subject.words();
        String beside = new StepWords(subject.facts(), words, subject.sizes()).beside(step, subject.network());
        boolean reached = new Symbols(subject).status(step) == StepStatus.REACHED;
        subject.sheet().say(step.id(), words.say(reached ? "says.reached" : "says.is",
                step.label().in(words.language()), beside.isEmpty() ? words.say("step.open") : beside));
    }

    /// Which body coordinates all agreements, or that none does.
    void hub() {
        HubGap gap = subject.findings().hub();
        String function = subject.function(subject.view().function());
        subject.sheet().say(subject.hubGap(), gap.hub()
                .map(body -> subject.words().say(
                        subject.findings().supposed().hub() ? "says.hub.supposed" : "says.hub.found",
                        subject.name(body), subject.of(gap.best()),
                        function))
                .orElseGet(() -> subject.words().say("says.hub." + gap.basis().map(Basis::word).orElse("computed"),
                        subject.of(gap.best()), function)));
    }

    /// What is missing beside a hub: a framework, and ties to accession where there is a track.
    void gaps() {
        Findings findings = subject.findings();
        String framed = subject.of(findings.framework().framed().size());
        subject.sheet().say(subject.frameworkGap(), subject.words().say("says.framework."
                + findings.framework().basis().map(Basis::word)
                        .orElse(findings.supposed().framed().isEmpty() ? "all" : "supposed"),
                framed));
        if (subject.facts().header().steps().isEmpty()) {
            return;
        }
        String goal = findings.accession().nextStep().map(subject::inSentence).orElse("");
        subject.sheet().say(subject.accessionGap(), subject.words().say("says.accession."
                + findings.accession().basis().map(Basis::word)
                        .orElse(findings.supposed().serving().isEmpty() ? "computed" : "supposed"),
                subject.of(findings.accession().serve().size()), goal));
    }
}
