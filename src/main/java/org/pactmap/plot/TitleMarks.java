package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Frame;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The title and the subtitle; under a scenario also the bar over the picture and the badge beside the title.
///
/// @param subtitles several wordings, the longest first; the first that fits is drawn
record TitleMarks(Subject subject, Frame frame, String title, List<String> subtitles) {

    void draw() {
        Captions captions = frame.page().captions();
        boolean marked = subject.network().scenario().isPresent() && captions.has(Caption.SCENARIO);
        var badge = new ScenarioBadge(subject, frame);
        if (marked) {
            badge.drawBar();
        }
        if (captions.has(Caption.TITLE)) {
            draw(marked ? Optional.of(badge) : Optional.empty());
        }
    }

    private void draw(Optional<ScenarioBadge> badge) {
        Sheet sheet = subject.sheet();
        double room = frame.page().width() - 2 * frame.margin();
        Sheet.Type whole = Sheet.Type.of(Weight.BOLD, frame.sizes().title(), Role.INK);
        Sheet.Type type = badge.map(mark -> fitted(whole, room - mark.width() - mark.gap())).orElse(whole);
        badge.ifPresent(mark -> mark.draw(frame.margin() + sheet.width(title, type) + mark.gap()));
        sheet.text(new Spot(frame.margin(), frame.titleY()), title, type, "");
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, frame.sizes().subtitle(), Role.MUTED);
        sheet.text(new Spot(frame.margin(), frame.subtitleY()), sheet.fitting(subtitles, second, room), second, "");
    }

    private Sheet.Type fitted(Sheet.Type type, double room) {
        double width = subject.sheet().width(title, type);
        return width <= room ? type : Sheet.Type.of(type.weight(), type.size() * room / width, type.role());
    }
}
