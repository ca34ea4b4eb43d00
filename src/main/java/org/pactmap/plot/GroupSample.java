package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.view.Group;
import org.pactmap.view.Theme;

/// What the things of a group look like, for a list that ticks groups.
public final class GroupSample {

    public static final double WIDTH = 30;
    public static final double HEIGHT = 18;

    /// What is left at both sides of the widest.
    private static final double INSET = 3;

    private static final Spot MIDDLE = new Spot(WIDTH / 2, HEIGHT / 2);

    private final Sheet sheet;

    private GroupSample(Theme theme) {
        this.sheet = new Sheet(Typeface.bundled(), Palette.of(theme));
    }

    /// @param ground what the sample stands on
    public static Picture of(Group group, Theme theme, Ink ground) {
        var sample = new GroupSample(theme);
        sample.draw(group);
        return new Picture(WIDTH, HEIGHT, ground, "", "", "en", sample.sheet.marks(), new LinkedHashMap<>());
    }

    private void draw(Group group) {
        Pen waits = Pen.solid(sheet.ink(Role.PLANNED), 1.6);
        switch (group) {
            case SIGNED -> sheet.area(Outline.diamond(MIDDLE, 7.5), Role.SIGNED, "");
            case BACKS -> hollow(Outline.diamond(MIDDLE, 6.5), waits);
            case NEITHER -> {
                hollow(Outline.circle(MIDDLE, 6), waits);
                sheet.line(Outline.through(MIDDLE.plus(-4.5, 4.5), MIDDLE.plus(4.5, -4.5)), waits, "");
            }
            case BODIES ->
                sheet.area(Outline.rectangle(INSET, MIDDLE.y() - 6, WIDTH - 2 * INSET, 12, 6), Role.BODY, "");
            case TRACK -> sheet.disc(MIDDLE, 6, Role.STEP, "");
            case MISSING -> missing();
            case DOCUMENTS -> hollow(Outline.rectangle(MIDDLE.x() - 5, MIDDLE.y() - 7, 10, 14, 1.5), waits);
            case EVENTS -> hollow(Outline.rectangle(MIDDLE.x() - 5, MIDDLE.y() - 5, 10, 10, 1.5), waits);
            case RECOMMENDATIONS -> hollow(Outline.rectangle(MIDDLE.x() - 6, MIDDLE.y() - 6, 12, 12, 2),
                    Pen.solid(sheet.ink(Role.BODY), 1.6));
            case PEOPLE -> {
                hollow(Outline.circle(MIDDLE.plus(0, -3.5), 3.2), waits);
                sheet.line(Outline.through(MIDDLE.plus(-6, 7), MIDDLE.plus(-4, 2.5), MIDDLE.plus(4, 2.5),
                        MIDDLE.plus(6, 7)), waits, "");
            }
        }
    }

    private void missing() {
        DuctForm form = DuctForm.STATED;
        form.fill().ifPresent(
                fill -> sheet.area(Outline.rectangle(INSET, MIDDLE.y() - 6, WIDTH - 2 * INSET, 12, 0), fill, ""));
        Pen wall = form.wall(sheet, new Sizes(0.5));
        for (double y : new double[]{MIDDLE.y() - 6, MIDDLE.y() + 6}) {
            sheet.line(Outline.through(new Spot(INSET, y), new Spot(WIDTH - INSET, y)), wall, "");
        }
    }

    private void hollow(Outline outline, Pen edge) {
        sheet.marks().add(new Mark.Area(outline, Optional.empty(), Optional.of(edge), ""));
    }
}
