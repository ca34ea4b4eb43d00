package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Header;
import org.pactmap.layout.Frame;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.geographic.Geographic;
import org.pactmap.layout.geographic.Pane;
import org.pactmap.layout.geographic.Wanted;
import org.pactmap.picture.Box;
import org.pactmap.picture.Picture;

/// The map in the layout of a map of the globe: states where they are, and beside them what is missing.
final class GeographicPicture {

    private final Topic topic;
    private final Known known;
    private final Sizes sizes;
    private final boolean oneForAll;

    GeographicPicture(Topic topic, Known known) {
        this.topic = topic;
        this.known = known;
        this.sizes = topic.sizes();
        this.oneForAll = Star.of(topic).oneForAll().isPresent();
    }

    Picture drawn() {
        Foot foot = known.plans().foot(topic, () -> Legend.all(topic));
        Frame frame = Frame.of(topic.page(), foot.height());
        Box plot = frame.plot();
        double column = sizes.between(222, 470);
        Pane pane = new Pane(new Box(plot.x(), plot.y(), plot.width() - column - sizes.between(14, 34), plot.height()),
                sizes.mark(14));
        SeatLabels labels = new SeatLabels(topic.parties(), topic.words(), sizes, sizes.between(12, 18.5), 0);
        Geographic layout = known.globe().laidOut(wanted(labels), sizes, pane);
        layout.views().forEach(new LandMarks(topic)::draw);
        new GlobeMarks(topic, layout, labels, meeting()).draw();
        new FindingMarks(topic, new Box(plot.right() - column, plot.y(), column, plot.height())).draw();
        String title = Headline.title(topic.findings(), topic.words());
        List<String> subtitles = topic.subtitles();
        new TitleMarks(topic, frame, title, subtitles).draw();
        foot.draw(topic, Legend.of(topic, false), new SourceWords(topic));
        return topic.picture(title, subtitles.getFirst());
    }

    /// The radius of what stands where ties meet.
    private double meeting() {
        double disc = Math.max(sizes.between(24, 42), new CentreMarks(topic).leastRadius());
        return oneForAll ? disc * CentreMarks.DIAMOND : disc;
    }

    private Wanted wanted(SeatLabels labels) {
        NamePlates plates = new NamePlates(topic, labels);
        var parties = new ArrayList<Wanted.Party>();
        for (Party party : topic.parties()) {
            parties.add(new Wanted.Party(party.id(),
                    plates.width(party), labels.nameSize() * 1.36,
                    sizes.between(7, 11.5), party.agreements().size()));
        }
        return new Wanted(topic.facts().header().centre().map(Header.Centre::id), parties, meeting(),
                !oneForAll);
    }
}
