package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Frame;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The title and the subtitle.
///
/// @param subtitles several wordings, the longest first; the first that fits is drawn
record TitleMarks(Sheet sheet, Frame frame, String title, List<String> subtitles) {

    void draw() {
        double room = frame.page().width() - 2 * frame.margin();
        sheet.text(new Spot(frame.margin(), frame.titleY()), title,
                Sheet.Type.of(Weight.BOLD, frame.sizes().title(), Role.INK), "");
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, frame.sizes().subtitle(), Role.MUTED);
        sheet.text(new Spot(frame.margin(), frame.subtitleY()), sheet.fitting(subtitles, second, room), second, "");
    }
}
