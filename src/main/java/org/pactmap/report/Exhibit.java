package org.pactmap.report;

import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.export.Colophon;
import org.pactmap.export.Plate;
import org.pactmap.export.Provenance;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.plot.Version;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// A view of facts on its way out of the program, with all that is said beside its picture.
public record Exhibit(Network network, Findings findings, View view) {

    public static Exhibit of(Facts facts, Optional<Scenario> scenario, View view) {
        Network network = Network.on(facts, scenario, view.day());
        return new Exhibit(network,
                Findings.of(network, new Question(view.system(), view.function(), view.strength())), view);
    }

    /// A picture of it on its way into a file.
    ///
    /// @param spoken whether the findings in words go with it, for a speaker
    public Plate plate(Picture picture, Provenance whence, boolean spoken) {
        Plate plate = Plate.of(picture).from(whence);
        return spoken ? plate.saying(FindingsText.of(network, findings, Words.in(view.language())).strip()) : plate;
    }

    /// What a document says of itself. It bears the day up to which the data goes, not the day on which it is made.
    ///
    /// @param first the first picture in it
    public static Colophon colophon(Facts facts, Picture first) {
        String program = "PactMap " + Version.program();
        String dataset = facts.header().id() + " " + facts.header().edition();
        return new Colophon(first.title(), program, dataset, program, facts.header().dataUntil());
    }
}
