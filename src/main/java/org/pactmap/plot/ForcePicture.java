package org.pactmap.plot;

import java.util.List;
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
    private final Plans plans;

    private ForcePicture(Topic topic, ForceMap map, Force force, Plans plans) {
        this.plans = plans;
        this.topic = topic;
        this.map = map;
        this.force = force;
    }

    static ForcePicture of(Topic topic, Known known) {
        ForceMap map = known.plans().force(topic);
        Force force =
                known.force().map(one -> one.on(topic.page())).orElseGet(() -> ForceLayout.of(map.wishes(), Pins.NONE,
                        topic.view().seed(), new Course()).orElseThrow());
        return new ForcePicture(topic, map, new ForceSupposed(topic, map).placed(force), known.plans());
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
        plans.foot(topic, () -> ForceLegend.ever(topic.network(), topic.view().system(), topic.words())).draw(topic,
                ForceLegend.of(topic, nodes, ties.shown(), !force.pins().spots().isEmpty()),
                new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }
}
