package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Route;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;

/// A stretch of duct along a route, of one form.
///
/// @param startCapped whether its start is closed by a wall, where it has solid ones
/// @param endCapped whether its end is
record Duct(Route route, double width, DuctForm form, String about, boolean startCapped, boolean endCapped) {

    /// Lays the fills of all ducts, then the walls, so that ducts that meet open into one another.
    static void draw(List<Duct> ducts, Sheet sheet, Sizes sizes) {
        ducts.forEach(duct -> duct.drawFill(sheet));
        ducts.forEach(duct -> duct.drawWalls(sheet, sizes));
    }

    private void drawFill(Sheet sheet) {
        form.fill().ifPresent(role -> sheet.line(Outline.through(route.spots()),
                Pen.solid(sheet.ink(role), width), about));
    }

    private void drawWalls(Sheet sheet, Sizes sizes) {
        Pen wall = form.wall(sheet, sizes);
        Route left = route.beside(width / 2);
        Route right = route.beside(-width / 2);
        sheet.line(Outline.through(left.spots()), wall, about);
        sheet.line(Outline.through(right.spots()), wall, about);
        if (startCapped && form.isClosed()) {
            sheet.line(Outline.through(left.spots().getFirst(), right.spots().getFirst()), wall, about);
        }
        if (endCapped && form.isClosed()) {
            sheet.line(Outline.through(left.spots().getLast(), right.spots().getLast()), wall, about);
        }
    }
}
