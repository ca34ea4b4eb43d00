package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The title and the subtitle.
record TitleMarks(Draft draft, String title, List<String> subtitles) {

    void draw() {
        Briefing briefing = draft.briefing();
        Sheet sheet = draft.sheet();
        double room = briefing.page().width() - 2 * briefing.margin();
        sheet.text(new Spot(briefing.margin(), briefing.titleY()), title,
                Sheet.Type.of(Weight.BOLD, draft.sizes().title(), Role.INK), "");
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, draft.sizes().subtitle(), Role.MUTED);
        sheet.text(new Spot(briefing.margin(), briefing.subtitleY()), sheet.fitting(subtitles, second, room), second,
                "");
    }
}
