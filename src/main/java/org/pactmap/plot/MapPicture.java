package org.pactmap.plot;

import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// The map of a view of facts, as a picture. The same facts, view and page always give an equal picture.
public final class MapPicture {

    private MapPicture() {}

    /// On a globe without land.
    public static Picture of(Facts facts, View view, Page page) {
        return of(facts, view, page, Known.nothing());
    }

    public static Picture of(Facts facts, View view, Page page, Known known) {
        return of(facts, Optional.empty(), view, page, known);
    }

    /// The same with a scenario laid over the facts, if there is one.
    public static Picture of(Facts facts, Optional<Scenario> scenario, View view, Page page, Known known) {
        Network network = Network.on(facts, scenario, view.day());
        Question question = new Question(view.system(), view.function(), view.strength());
        return sifted(network, Findings.of(network, question), view, page, known).picture();
    }

    /// The same, from answers that are known already, on a globe without land.
    public static Picture of(Network network, Findings findings, View view, Page page) {
        return sifted(network, findings, view, page, Known.nothing()).picture();
    }

    /// The same, with how many things of each group are on the map.
    public static Sifted sifted(Network network, Findings findings, View view, Page page, Known known) {
        Captions captions = network.scenario().isPresent() ? page.captions().supposing() : page.captions();
        Topic topic = Topic.of(network, findings, view, new Page(page.width(), page.height(), captions), known);
        return Sifted.of(topic, whole(topic, known));
    }

    private static Picture whole(Topic topic, Known known) {
        return switch (topic.view().layout()) {
            case BRIEFING -> new BriefingPicture(topic, known.plans()).drawn();
            case FORCE -> ForcePicture.of(topic, known).drawn();
            case GEOGRAPHIC -> new GeographicPicture(topic, known).drawn();
            case LAYERS -> new LayersPicture(topic, known.plans()).drawn();
            case MATRIX -> new MatrixPicture(topic, known.plans()).drawn();
        };
    }
}
