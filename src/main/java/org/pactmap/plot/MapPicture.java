package org.pactmap.plot;

import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Force;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// The map of a view of facts, as a picture. The same facts, view and page always give an equal picture.
public final class MapPicture {

    private MapPicture() {}

    public static Picture of(Facts facts, View view, Page page) {
        Network network = Network.on(facts, view.day());
        Question question = new Question(view.system(), view.function(), view.strength());
        return of(network, Findings.of(network, question), view, page);
    }

    /// The same with a scenario laid over the facts, if there is one.
    public static Picture of(Facts facts, Optional<Scenario> scenario, View view, Page page) {
        Network network = Network.on(facts, scenario, view.day());
        return of(network, Findings.of(network, new Question(view.system(), view.function(), view.strength())), view,
                page);
    }

    /// The same, from answers that are known already.
    public static Picture of(Network network, Findings findings, View view, Page page) {
        return sifted(network, findings, view, page).picture();
    }

    /// The same, with how many things of each group are on the map.
    public static Sifted sifted(Network network, Findings findings, View view, Page page) {
        return sifted(network, findings, view, page, Optional.empty());
    }

    /// The same, where a layout by forces is known already too, for this page or another; if not, it is made here.
    public static Sifted sifted(Network network, Findings findings, View view, Page page, Optional<Force> force) {
        Topic topic = Topic.of(network, findings, view, page);
        return Sifted.of(topic, whole(topic, force));
    }

    private static Picture whole(Topic topic, Optional<Force> force) {
        return switch (topic.view().layout()) {
            case BRIEFING -> new BriefingPicture(topic).drawn();
            case FORCE -> ForcePicture.of(topic, force).drawn();
            case LAYERS -> new LayersPicture(topic).drawn();
            case MATRIX -> new MatrixPicture(topic).drawn();
        };
    }
}
