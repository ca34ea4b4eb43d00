package org.pactmap.export;

import java.util.List;
import java.util.Optional;
import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPath2DCubicBezierTo;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShapeNonVisual;
import org.pactmap.picture.Box;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Outline.Close;
import org.pactmap.picture.Outline.Curve;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;

/// Writes marks as the shapes of a slide, each with its alt text.
final class SlideShapes {

    /// Half a turn, where slides count in 60,000ths of a degree. Their circles start on the left, ours on the right.
    private static final int HALF_TURN = 180 * 60_000;

    private final CTGroupShape group;
    private final Picture picture;
    private final SlideSize.Sheet sheet;
    private long next;

    SlideShapes(CTGroupShape group, long first, Picture picture, SlideSize.Sheet sheet) {
        this.group = group;
        this.next = first;
        this.picture = picture;
        this.sheet = sheet;
    }

    void add(Mark mark) {
        switch (mark) {
            case Mark.Disc disc -> {
                CTShapeProperties shape = shape("Disc", mark.about()).addNewSpPr();
                circle(disc, shape);
                paint(shape, disc.fill(), disc.edge());
            }
            case Mark.Line(var path, var pen, var about) ->
                freeform("Line", path, Optional.empty(), Optional.of(pen), about);
            case Mark.Area(var outline, var fill, var edge, var about) ->
                freeform("Area", outline, fill, edge, about);
            case Mark.Words words -> {
                CTShape shape = shape("Words", mark.about());
                shape.getNvSpPr().getCNvSpPr().setTxBox(true);
                new SlideWords(picture.language(), sheet).set(words, shape);
            }
        }
    }

    private CTShape shape(String kind, String about) {
        CTShape shape = group.addNewSp();
        CTShapeNonVisual named = shape.addNewNvSpPr();
        CTNonVisualDrawingProps name = named.addNewCNvPr();
        name.setId(next++);
        name.setName(Xml.held(about.isEmpty() ? kind : kind + " " + about));
        name.setDescr(Xml.held(picture.says().getOrDefault(about, "")));
        named.addNewCNvSpPr();
        named.addNewNvPr();
        return shape;
    }

    private void circle(Mark.Disc disc, CTShapeProperties shape) {
        double radius = disc.radius();
        CTTransform2D place = place(shape, new Box(disc.centre().x() - radius, disc.centre().y() - radius, 2 * radius,
                2 * radius));
        if (disc.edge().filter(pen -> !pen.dash().isEmpty()).isPresent()) {
            place.setRot(HALF_TURN);
        }
        CTPresetGeometry2D form = shape.addNewPrstGeom();
        form.setPrst(STShapeType.ELLIPSE);
        form.addNewAvLst();
    }

    private void freeform(String kind, Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) {
        CTShapeProperties shape = shape(kind, about).addNewSpPr();
        Box box = outline.hull();
        place(shape, box);
        CTCustomGeometry2D form = shape.addNewCustGeom();
        form.addNewAvLst();
        form.addNewGdLst();
        form.addNewAhLst();
        form.addNewCxnLst();
        form.addNewRect().setL("0");
        form.getRect().setT("0");
        form.getRect().setR("r");
        form.getRect().setB("b");
        CTPath2D path = form.addNewPathLst().addNewPath();
        path.setW(length(box.width()));
        path.setH(length(box.height()));
        if (fill.isEmpty()) {
            path.setFill(STPathFillMode.NONE);
        }
        outline.segments().forEach(segment -> trace(segment, box, path));
        paint(shape, fill, edge);
    }

    private void trace(Segment segment, Box box, CTPath2D path) {
        switch (segment) {
            case Move(var to) -> point(path.addNewMoveTo().addNewPt(), to, box);
            case Straight(var to) -> point(path.addNewLnTo().addNewPt(), to, box);
            case Curve(var first, var second, var to) -> {
                CTPath2DCubicBezierTo curve = path.addNewCubicBezTo();
                List.of(first, second, to).forEach(spot -> point(curve.addNewPt(), spot, box));
            }
            case Close _ -> path.addNewClose();
        }
    }

    private void point(CTAdjPoint2D point, Spot spot, Box box) {
        point.setX(length(spot.x() - box.x()));
        point.setY(length(spot.y() - box.y()));
    }

    private CTTransform2D place(CTShapeProperties shape, Box box) {
        return SlideWords.place(shape, box, sheet);
    }

    private long length(double ofPicture) {
        return Units.toEMU(ofPicture * sheet.scale());
    }

    private void paint(CTShapeProperties shape, Optional<Ink> fill, Optional<Pen> edge) {
        fill.ifPresentOrElse(ink -> SlideInk.fill(shape.addNewSolidFill(), ink), shape::addNewNoFill);
        edge.ifPresentOrElse(pen -> SlideInk.stroke(shape.addNewLn(), pen, sheet.scale()),
                () -> shape.addNewLn().addNewNoFill());
    }
}
