package org.pactmap.plot;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.agreement.Facts;
import org.pactmap.layout.ForceWishes;
import org.pactmap.layout.ForceWishes.SeatWish;
import org.pactmap.layout.ForceWishes.TieWish;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Page;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.picture.Typeface;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What a layout by forces has to find room for on a map: the same on every day, in every language and theme.
public final class ForceMap {

    private final Facts facts;
    private final ForceNet net;
    private final NodeForms forms;
    private final Frame frame;

    private ForceMap(Facts facts, String system, Page page) {
        this.facts = facts;
        this.net = ForceNet.of(facts, system);
        this.frame = Frame.of(page, foot(system, page));
        this.forms = new NodeForms(facts, net, Sizes.of(page), frame.plot());
    }

    static ForceMap of(Facts facts, String system, Page page) {
        return new ForceMap(facts, system, page);
    }

    public static ForceWishes wishes(Facts facts, String system, Page page) {
        return of(facts, system, page).wishes();
    }

    ForceWishes wishes() {
        return new ForceWishes(frame.page(), frame.plot(), net.ids().stream().map(forms::node).toList(),
                net.strands().stream().map(strand -> new TieWish(strand.relation().id(), strand.from(), strand.to(),
                        bend(strand), TieForm.hasBead(strand.relation()) ? forms.bead() : 0)).toList(),
                net.seat().map(seat -> new SeatWish(seat, net.agreements())), forms.names(),
                forms.gap());
    }

    double bend(ForceNet.Strand strand) {
        return strand.from() == strand.to()
                ? forms.node(net.ids().get(strand.from())).height() + strand.lane() * frame.sizes().between(6, 10)
                : strand.lane() * frame.sizes().between(8, 14);
    }

    ForceNet net() {
        return net;
    }

    NodeForms forms() {
        return forms;
    }

    Frame frame() {
        return frame;
    }

    /// The most that legend and sources take in any language.
    private double foot(String system, Page page) {
        Network network = Network.on(facts, facts.header().defaultDay());
        return Stream.of(Language.values()).mapToDouble(language -> Foot.of(
                new Sheet(Typeface.bundled(), Palette.of(Theme.LIGHT)), page, ForceLegend.ever(network, system,
                        Words.in(language)))
                .height()).max().orElse(0);
    }
}
