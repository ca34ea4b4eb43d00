package org.pactmap.plot;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.agreement.Header;
import org.pactmap.layout.TimeAxis;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// A timeline as a strip: signatures as blocks, what happened as marks with names, and a handle at the day that is
/// looked at. The same timeline, network, view and size always give an equal picture.
///
/// @param axis where on the strip each day lies
public record TimelinePicture(Picture picture, TimeAxis axis) {

    /// What the marks of the handle are about.
    public static final String HANDLE = "time:day";

    /// What the marks at the earlier day of a comparison are about.
    public static final String SINCE = "time:since";

    /// From these heights on names stand in one lane, and in two.
    private static final double LOW = 100;
    private static final double TALL = 124;

    private static final double MARGIN = 14;

    /// @param timeline of the facts of the network, in the language of the view
    /// @param width in points
    /// @param height in points
    public static TimelinePicture of(Timeline timeline, Network network, View view, double width, double height) {
        var sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
        TimeAxis axis = timeline.axis(MARGIN, width - MARGIN);
        draw(timeline, network, view, sheet, axis, height);
        Words words = timeline.names().words();
        Header header = network.facts().header();
        return new TimelinePicture(new Picture(width, height, sheet.ink(Role.STRIP),
                words.say("timeline.said", words.day(view.day()), signed(timeline, network)),
                words.say("timeline.description", axis.first().getYear(), axis.last().getYear(),
                        words.day(header.dataUntil())),
                view.language().code(), sheet.marks(), sheet.says()), axis);
    }

    private static void draw(Timeline timeline, Network network, View view, Sheet sheet, TimeAxis axis,
            double height) {
        List<Double> lanes = height >= TALL ? List.of(19.0, 35.5) : height >= LOW ? List.of(19.0) : List.of();
        double pillY = (lanes.isEmpty() ? -3 : lanes.getLast()) + 17;
        double axisY = height - 27;
        var marks = new TimelineMarks(sheet, timeline.names().words(), axis, axisY, pillY, height);
        view.since().ifPresent(since -> marks.drawBand(since, view.day()));
        Header header = network.facts().header();
        marks.drawUnknown(header.dataUntil());
        marks.drawLine();
        view.selected().ifPresent(id -> new LifetimeMarks(sheet, axis, axisY, header.dataUntil()).draw(
                Lifetime.of(network.facts(), timeline.system(), id), id));
        new SignatureBlocks(sheet, axis, axisY - 3, pillY + 11).draw(timeline.signatures(), network);
        new MilestoneMarks(sheet, axis, axisY, lanes).draw(timeline.milestones(), view.day());
        marks.drawNoData(header.dataUntil(), Stream.concat(Stream.of(view.day()), view.since().stream()));
        view.since().ifPresent(marks::drawSince);
        marks.drawHandle(view.day(), signed(timeline, network), view.since());
    }

    /// Such as "9 of 29 signed": how many are signed on the day, of how many that ever were.
    private static String signed(Timeline timeline, Network network) {
        return timeline.names().words().count("timeline.signed", network.signed(timeline.system()).size(),
                timeline.ever());
    }
}
