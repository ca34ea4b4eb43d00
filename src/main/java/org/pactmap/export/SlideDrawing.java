package org.pactmap.export;

import java.util.Optional;
import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGroupTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShapeNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// Lays a picture on a slide: its ground as the background, its title as the slide's title, and all else as one group,
/// which has the alt text of the whole and can be moved as one thing.
final class SlideDrawing {

    /// The first number of a shape; those before are the slide's own and its title's.
    private static final long FIRST = 10;

    /// How large a title is that the picture does not show, in points.
    private static final double UNSEEN = 20;

    private final Picture picture;
    private final SlideSize.Sheet sheet;
    private final Optional<Mark.Words> title;

    SlideDrawing(Picture picture, SlideSize.Sheet sheet) {
        this.picture = picture;
        this.sheet = sheet;
        this.title = picture.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast)
                .filter(words -> isTitle(words.text(), picture.title())).findFirst();
    }

    /// A picture may say more in its title than stands on it: that it shows a scenario, which a badge says there.
    private static boolean isTitle(String text, String title) {
        return title.equals(text) || title.endsWith(" " + text) && 2 * text.length() > title.length();
    }

    /// @param slide empty but for the place of its title
    void draw(CTSlide slide) {
        CTBackgroundProperties ground = slide.getCSld().addNewBg().addNewBgPr();
        SlideInk.fill(ground.addNewSolidFill(), picture.ground());
        ground.addNewEffectLst();
        CTGroupShape tree = slide.getCSld().getSpTree();
        drawTitle(tree.getSpArray(0));
        CTGroupShape group = group(tree);
        var shapes = new SlideShapes(group, FIRST + 1, picture, sheet);
        picture.marks().stream().filter(mark -> !title.equals(Optional.of(mark))).forEach(shapes::add);
    }

    /// As wide as the slide allows, for programs that would break the line where another typeface is wider. A title that
    /// the picture does not show stands above the slide: it is read aloud and listed, but not seen.
    private void drawTitle(CTShape place) {
        Mark.Words words = title.orElseGet(() -> new Mark.Words(new Spot(0, -UNSEEN), picture.title(), Weight.BOLD,
                UNSEEN, 0, picture.ground(), ""));
        place.getNvSpPr().getCNvPr().setName("Title");
        new SlideWords(picture.language(), sheet).set(words, place);
        double room = Math.max(Typeface.bundled().line(words).width(),
                picture.width() - 2 * words.baseline().x());
        place.getSpPr().getXfrm().getExt().setCx(Units.toEMU(room * sheet.scale()));
    }

    private CTGroupShape group(CTGroupShape tree) {
        CTGroupShape group = tree.addNewGrpSp();
        CTGroupShapeNonVisual named = group.addNewNvGrpSpPr();
        CTNonVisualDrawingProps name = named.addNewCNvPr();
        name.setId(FIRST);
        name.setName("Picture");
        name.setTitle(Xml.held(picture.title()));
        name.setDescr(Xml.held(picture.description()));
        named.addNewCNvGrpSpPr();
        named.addNewNvPr();
        CTGroupTransform2D place = group.addNewGrpSpPr().addNewXfrm();
        place.addNewOff().setX(Units.toEMU(sheet.left()));
        place.getOff().setY(Units.toEMU(sheet.top()));
        place.addNewExt().setCx(Units.toEMU(picture.width() * sheet.scale()));
        place.getExt().setCy(Units.toEMU(picture.height() * sheet.scale()));
        place.addNewChOff().setX(place.getOff().getX());
        place.getChOff().setY(place.getOff().getY());
        place.addNewChExt().setCx(place.getExt().getCx());
        place.getChExt().setCy(place.getExt().getCy());
        return group;
    }
}
