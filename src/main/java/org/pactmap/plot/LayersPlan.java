package org.pactmap.plot;

import java.util.List;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Layers;
import org.pactmap.layout.LayersLayout;
import org.pactmap.layout.LayersWishes;
import org.pactmap.layout.LayersWishes.AgreementWish;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;

/// What a map in layers shows on whichever day, and where.
record LayersPlan(LayersNet net, Layers layers) {

    static LayersPlan of(Subject subject, Frame frame) {
        var net = new LayersNet(subject);
        return new LayersPlan(net, LayersLayout.of(frame, wishes(subject, net, frame)));
    }

    private static LayersWishes wishes(Subject subject, LayersNet net, Frame frame) {
        double heading = subject.sizes().between(46, 74);
        double pitch = (frame.plot().height() - heading)
                / Math.max(1, net.parties(true).size() + net.parties(false).size());
        var track = new TrackWishes(subject);
        return new LayersWishes(new LayersLabels(subject, net).width(LayersNodes.nameSize(pitch, subject.sizes())),
                ids(net.parties(true)), ids(net.parties(false)),
                net.agreements().stream().map(agreement -> wish(subject, net, agreement)).toList(),
                LayersForm.wishes(net, subject.sizes()), net.bodies(true, true), track.steps(), track.goal(),
                LayersWays.count(subject), heading);
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }

    private static AgreementWish wish(Subject subject, LayersNet net, Agreement agreement) {
        return new AgreementWish(agreement.id(), net.partiesOf(agreement.id()),
                SeatOrder.signatureOf(agreement).isPresent(), LayersNodes.width(subject, net, agreement));
    }
}
