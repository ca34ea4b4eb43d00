package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Layers;
import org.pactmap.picture.Picture;

/// The map in layers from left to right: parties, their agreements, the bodies and documents that hold these together
/// or might, and the track to accession.
final class LayersPicture {

    private final Topic topic;
    private final Foot foot;
    private final LayersPlan plan;

    LayersPicture(Topic topic, Plans plans) {
        this.topic = topic;
        this.foot = plans.foot(topic, new LayersLegend(topic)::ever);
        this.plan = plans.layers(topic, Frame.of(topic.page(), foot.height()));
    }

    Picture drawn() {
        LayersNet net = plan.net();
        Layers layers = plan.layers();
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
        new LayersLabels(topic, net).draw(layers);
        nodes.drawHeadings();
        String title = Headline.title(topic.findings(), topic.words());
        List<String> subtitles = topic.subtitles();
        new TitleMarks(topic, layers.frame(), title, subtitles).draw();
        foot.draw(topic, new LayersLegend(topic).of(nodes, ties.shown(), bodies),
                new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }
}
