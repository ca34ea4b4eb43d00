package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Layers;
import org.pactmap.layout.LayersLayout;
import org.pactmap.layout.LayersWishes;
import org.pactmap.layout.LayersWishes.AgreementWish;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;

/// The map in layers from left to right: parties, their agreements, the bodies and documents that hold these together
/// or might, and the track to accession.
final class LayersPicture {

    private final Topic topic;
    private final LayersNet net;

    LayersPicture(Topic topic) {
        this.topic = topic;
        this.net = new LayersNet(topic);
    }

    Picture drawn() {
        var legend = new LayersLegend(topic);
        var foot = new Foot(topic.sheet(), topic.page(), legend.ever());
        Frame frame = Frame.of(topic.page(), foot.height());
        var labels = new LayersLabels(topic, net);
        Layers layers = LayersLayout.of(frame, wishes(frame, labels));
        var nodes = new LayersNodes(topic, net, layers);
        var ties = new LayersTies(topic, net, layers, nodes.right());
        var bodies = new LayersBodies(topic, net, layers, ties.shown());
        Optional<TrackMarks> track = layers.station().map(station -> new TrackMarks(topic, station));
        track.ifPresent(TrackMarks::drawPlace);
        new LayersGaps(topic, layers).draw();
        ties.draw();
        new LayersWays(topic, layers, bodies).draw();
        nodes.draw();
        bodies.draw();
        track.ifPresent(TrackMarks::drawTrack);
        track.ifPresent(TrackMarks::drawInside);
        labels.draw(layers);
        nodes.drawHeadings();
        String title = Headline.title(topic.findings(), topic.words());
        List<String> subtitles = topic.subtitles();
        new TitleMarks(topic, frame, title, subtitles).draw();
        foot.draw(topic, legend.of(nodes, ties.shown(), bodies), new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }

    private LayersWishes wishes(Frame frame, LayersLabels labels) {
        double heading = topic.sizes().between(46, 74);
        double pitch = (frame.plot().height() - heading)
                / Math.max(1, net.parties(true).size() + net.parties(false).size());
        var track = new TrackWishes(topic);
        return new LayersWishes(labels.width(LayersNodes.nameSize(pitch, topic.sizes())), ids(net.parties(true)),
                ids(net.parties(false)), net.agreements().stream().map(this::wish).toList(),
                LayersForm.wishes(net, topic.sizes()), net.bodies(true, true), track.steps(), track.goal(),
                LayersWays.count(topic), heading);
    }

    private static List<String> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }

    private AgreementWish wish(Agreement agreement) {
        return new AgreementWish(agreement.id(), net.partiesOf(agreement.id()),
                SeatOrder.signatureOf(agreement).isPresent(), LayersNodes.width(topic, net, agreement));
    }
}
