package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.layout.TimeAxis;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// The line of a timeline with its years, what is not known, and the handles at the day and at an earlier one.
///
/// @param axisY height of the line
/// @param pillY height of the middle of the words at the handle
record TimelineMarks(Sheet sheet, Words words, TimeAxis axis, double axisY, double pillY, double bottom) {

    private static final Sheet.Type YEAR = Sheet.Type.of(Weight.REGULAR, 11.5, Role.MUTED);
    private static final Sheet.Type PILL = Sheet.Type.of(Weight.BOLD, 11.5, Role.STRIP);
    private static final double PILL_HEIGHT = 18;
    private static final double HATCH = 7;

    /// Years and months; a year's line stands from above the blocks to below the line.
    void drawLine() {
        double wide = sheet.width("2000", YEAR) + 14;
        Pen hair = Pen.solid(sheet.ink(Role.PLACE_EDGE), 1);
        for (LocalDate year : axis.years(wide)) {
            double x = axis.x(year);
            sheet.line(Outline.through(new Spot(x, top()), new Spot(x, axisY + 9)), hair, "");
            if (x + sheet.width("2000", YEAR) + 6 <= axis.right()) {
                sheet.text(new Spot(x + 5, bottom - 8), Integer.toString(year.getYear()), YEAR, "");
            }
        }
        axis.periods(9).forEach(period -> sheet.line(Outline.through(new Spot(axis.x(period), axisY),
                new Spot(axis.x(period), axisY + 3.5)), hair, ""));
        sheet.line(Outline.through(new Spot(axis.left(), axisY), new Spot(axis.right(), axisY)),
                Pen.solid(sheet.ink(Role.PLANNED), 1.6), "");
    }

    /// What lies past the last day that the facts speak of is hatched.
    void drawUnknown(LocalDate dataUntil) {
        double from = axis.x(dataUntil.plusDays(1));
        double to = axis.right();
        double height = axisY - top();
        Pen hatch = Pen.solid(sheet.ink(Role.PLACE_EDGE), 1);
        for (double x = from + HATCH; x < to + height; x += HATCH) {
            double low = Math.max(x - height, from);
            double high = Math.min(x, to);
            if (low < high) {
                sheet.line(Outline.through(new Spot(low, axisY - (low - x + height)),
                        new Spot(high, axisY - (high - x + height))), hatch, "");
            }
        }
    }

    /// The words for what is hatched, where they find room beside the handles.
    void drawNoData(LocalDate dataUntil, Stream<LocalDate> handles) {
        double from = axis.x(dataUntil.plusDays(1));
        String text = words.say("timeline.unknown");
        double width = sheet.width(text, YEAR) + 10;
        if (width <= axis.right() - from && handles.noneMatch(day -> day.isAfter(dataUntil))) {
            Spot middle = new Spot((from + axis.right()) / 2, (top() + axisY) / 2);
            sheet.area(Outline.rectangle(middle.x() - width / 2, middle.y() - 9, width, 18, 3), Role.STRIP, "");
            sheet.textAround(middle.plus(0, 4), text, YEAR, "");
        }
    }

    /// Where the blocks begin, under the words at the handle.
    private double top() {
        return pillY + 12;
    }

    /// The days between an earlier day and the day.
    void drawBand(LocalDate since, LocalDate day) {
        double from = axis.x(since);
        double to = axis.x(day);
        if (from < to) {
            sheet.area(Outline.rectangle(from, pillY, to - from, axisY - pillY, 0), Role.FRAME, "");
        }
    }

    /// A hollow handle at the earlier day.
    void drawSince(LocalDate since) {
        double x = axis.x(since);
        Pen pen = Pen.solid(sheet.ink(Role.NEW), 2);
        sheet.line(Outline.through(new Spot(x, pillY), new Spot(x, axisY + 4)), pen, TimelinePicture.SINCE);
        sheet.disc(new Spot(x, pillY), 5, Role.STRIP, pen, TimelinePicture.SINCE);
        sheet.say(TimelinePicture.SINCE, words.say("timeline.since", words.day(since)));
    }

    /// The handle at the day, with its words to the left; to the right where there is no room, or another handle.
    void drawHandle(LocalDate day, String text, Optional<LocalDate> since) {
        double x = axis.x(day);
        Pen pen = Pen.solid(sheet.ink(Role.FOCUS), 2.4);
        sheet.line(Outline.through(new Spot(x, pillY), new Spot(x, axisY + 4)), pen, TimelinePicture.HANDLE);
        sheet.disc(new Spot(x, pillY), 6, Role.FOCUS, TimelinePicture.HANDLE);
        double width = sheet.width(text, PILL) + 16;
        double reach = width + 11;
        boolean taken = since.map(axis::x).filter(other -> other < x && other > x - reach - 6).isPresent();
        boolean right = x - reach < axis.left() - 8 || taken && x + reach <= axis.right() + 8;
        double left = right ? x + 11 : x - reach;
        sheet.area(Outline.rectangle(left, pillY - PILL_HEIGHT / 2, width, PILL_HEIGHT, 4), Role.FOCUS,
                TimelinePicture.HANDLE);
        sheet.text(new Spot(left + 8, pillY + 4.1), text, PILL, TimelinePicture.HANDLE);
        sheet.say(TimelinePicture.HANDLE, words.say("timeline.said", words.day(day), text));
    }
}
