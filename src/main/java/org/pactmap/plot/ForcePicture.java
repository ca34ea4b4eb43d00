package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.picture.Picture;

/// The map in a layout by forces: any network, what is tied near each other, with the seat of a hub that is missing
/// amid the agreements that it would tie.
final class ForcePicture {

    private final Topic topic;
    private final ForceMap map;
    private final Force force;

    private ForcePicture(Topic topic, ForceMap map, Force force) {
        this.topic = topic;
        this.map = map;
        this.force = force;
    }

    /// @param known the layout, if there is one already, for this page or another
    static ForcePicture of(Topic topic, Optional<Force> known) {
        ForceMap map = ForceMap.of(topic.facts(), topic.view().system(), topic.page());
        Force force = known.map(one -> one.on(topic.page())).orElseGet(() -> ForceLayout.of(map.wishes(), Pins.NONE,
                topic.view().seed(), new Course()).orElseThrow());
        return new ForcePicture(topic, map, force);
    }

    Picture drawn() {
        ForceTies ties = new ForceTies(topic, map, force);
        ForceNodes nodes = new ForceNodes(topic, map, force);
        ties.draw();
        force.spot(topic.view().system())
                .ifPresent(seat -> new HubMarks(topic, seat, map.forms().seat()).draw());
        nodes.draw();
        if (topic.sheet().says().containsKey(topic.hubGap())) {
            nodes.drawPin(topic.view().system());
        }
        String title = Headline.title(topic.findings(), topic.words());
        List<String> subtitles = topic.subtitles();
        new TitleMarks(topic, map.frame(), title, subtitles).draw();
        List<Legend> ever = ForceLegend.ever(topic.network(), topic.view().system(), topic.words());
        new Foot(topic.sheet(), topic.page(), ever).draw(topic,
                ForceLegend.of(topic, nodes, ties.shown(), !force.pins().spots().isEmpty()),
                new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }
}
