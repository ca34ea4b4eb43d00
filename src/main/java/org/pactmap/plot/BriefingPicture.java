package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.BriefingLayout;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Page;
import org.pactmap.layout.Wishes;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.picture.Picture;

/// The map in the layout of a briefing: what is agreed as a star, what is missing as ring, seat and duct beside it.
final class BriefingPicture {

    private final Topic topic;
    private final Page page;
    private final Network network;
    private final Sheet sheet;
    private final Plans plans;

    BriefingPicture(Topic topic, Plans plans) {
        this.topic = topic;
        this.page = topic.page();
        this.network = topic.network();
        this.sheet = topic.sheet();
        this.plans = plans;
    }

    Picture drawn() {
        Foot foot = plans.foot(topic, () -> Legend.all(topic));
        SeatLabels labels = new SeatLabels(topic.parties(), topic.words(), topic.sizes(),
                BriefingLayout.nameSize(page, topic.parties().size(), foot.height()),
                BriefingLayout.pitch(page, topic.parties().size(), foot.height()));
        Briefing briefing = plans.briefing(topic, () -> BriefingLayout.of(page, wishes(labels, foot)));
        Draft draft = new Draft(network, topic.findings(), topic.view(), topic.words(), briefing, topic.parties(),
                sheet, topic.since());
        Optional<ShelfMarks> shelf = topic.view().shelfOpen() ? ShelfMarks.of(draft) : Optional.empty();
        draw(draft, labels, shelf);
        List<String> headline = shelf.map(ShelfMarks::headline).orElse(List.of());
        String title = headline.isEmpty() ? Headline.title(topic.findings(), topic.words()) : headline.getFirst();
        List<String> subtitles = headline.isEmpty()
                ? topic.subtitles()
                : headline.subList(1, headline.size());
        new TitleMarks(draft, Frame.of(page, foot.height()), title, subtitles).draw();
        foot.draw(topic, Legend.of(draft, draft.briefing().place().isPresent()), new SourceWords(draft));
        return topic.picture(title, subtitles.getFirst());
    }

    private void draw(Draft draft, SeatLabels labels, Optional<ShelfMarks> shelf) {
        Optional<TrackMarks> track = draft.briefing().station().map(station -> new TrackMarks(draft, station));
        DuctMarks ducts = new DuctMarks(draft);
        SpokeMarks spokes = new SpokeMarks(draft);
        track.ifPresent(TrackMarks::drawPlace);
        ducts.draw();
        new HubMarks(draft, draft.briefing().hub(), draft.briefing().hubRadius()).draw();
        spokes.drawLines(Standing.BACKS);
        spokes.drawLines(Standing.SIGNED);
        track.ifPresent(TrackMarks::drawTrack);
        shelf.ifPresentOrElse(ShelfMarks::draw, () -> new BodyMarks(draft).draw());
        spokes.drawDiamonds();
        new SupposedRings(draft).draw();
        new TieLayers(draft).draw();
        spokes.drawCentre();
        new SeatMarks(draft, labels).draw();
        ducts.label();
        track.ifPresent(marks -> marks.drawHeadings(draft.briefing().riserX()));
    }

    private Wishes wishes(SeatLabels labels, Foot foot) {
        var track = new TrackWishes(topic);
        return new Wishes(labels.wishes(sheet), track.steps(), track.goal(), Bodies.MOST,
                new CentreMarks(topic).leastRadius(), foot.height());
    }
}
