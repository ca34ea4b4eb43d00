package org.pactmap.export;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;

/// Sets words as text of a slide, so that the baseline is where the picture has it.
///
/// Programs disagree on how high a line of a typeface is, by up to 0.14 of the em, but hardly on how far the middle
/// of a line is from its baseline. So the text stands in the middle of its box.
///
/// @param language of all words
record SlideWords(String language, SlideSize.Sheet sheet) {

    /// Letters are moved together from this size on, in hundredths of a point: from the largest that there is.
    private static final int NO_KERNING = 400_000;

    /// What a program takes that has no Inter: a typeface of even strokes without serifs, such as Arial.
    private static final byte[] LIKE_ARIAL = {2, 0x0b, 6, 4, 2, 2, 2, 2, 2, 4};

    /// Without serifs, with letters of their own widths.
    private static final byte SWISS = 0x22;

    private static final int HUNDREDTHS = 100;
    private static final int WHOLE = 100_000;

    void set(Mark.Words words, CTShape shape) {
        CTShapeProperties properties = shape.getSpPr() == null ? shape.addNewSpPr() : shape.getSpPr();
        place(properties, Typeface.bundled().line(words), sheet);
        CTPresetGeometry2D form = properties.isSetPrstGeom() ? properties.getPrstGeom() : properties.addNewPrstGeom();
        form.setPrst(STShapeType.RECT);
        if (!form.isSetAvLst()) {
            form.addNewAvLst();
        }
        properties.addNewNoFill();
        properties.addNewLn().addNewNoFill();
        if (shape.isSetTxBody()) {
            shape.unsetTxBody();
        }
        CTTextBody body = shape.addNewTxBody();
        frame(body.addNewBodyPr());
        body.addNewLstStyle();
        CTTextParagraph paragraph = body.addNewP();
        line(paragraph.addNewPPr());
        CTRegularTextRun run = paragraph.addNewR();
        style(run.addNewRPr(), words);
        run.setT(Xml.held(Typeface.bundled().drawn(words.text())));
    }

    /// Where a box of the picture lies on the slide.
    static CTTransform2D place(CTShapeProperties shape, Box box, SlideSize.Sheet sheet) {
        CTTransform2D place = shape.isSetXfrm() ? shape.getXfrm() : shape.addNewXfrm();
        place.addNewOff().setX(Units.toEMU(sheet.x(box.x())));
        place.getOff().setY(Units.toEMU(sheet.y(box.y())));
        place.addNewExt().setCx(Units.toEMU(box.width() * sheet.scale()));
        place.getExt().setCy(Units.toEMU(box.height() * sheet.scale()));
        return place;
    }

    private static void frame(CTTextBodyProperties frame) {
        frame.setWrap(STTextWrappingType.NONE);
        frame.setLIns(0);
        frame.setTIns(0);
        frame.setRIns(0);
        frame.setBIns(0);
        frame.setAnchor(STTextAnchoringType.CTR);
        frame.setRtlCol(false);
        frame.addNewNoAutofit();
    }

    private static void line(CTTextParagraphProperties line) {
        line.setAlgn(STTextAlignType.L);
        line.setMarL(0);
        line.setIndent(0);
        line.addNewLnSpc().addNewSpcPct().setVal(WHOLE);
        line.addNewSpcBef().addNewSpcPts().setVal(0);
        line.addNewSpcAft().addNewSpcPts().setVal(0);
        line.addNewBuNone();
    }

    private void style(CTTextCharacterProperties style, Mark.Words words) {
        style.setLang(language);
        style.setNoProof(true);
        style.setSz(hundredths(words.size()));
        style.setB(words.weight() == Weight.BOLD);
        style.setKern(NO_KERNING);
        style.setSpc(hundredths(words.tracking()));
        SlideInk.fill(style.addNewSolidFill(), words.ink());
        String family = switch (words.weight()) {
            case REGULAR, BOLD -> "Inter";
            case SEMIBOLD -> "Inter SemiBold";
        };
        for (CTTextFont font : new CTTextFont[]{style.addNewLatin(), style.addNewEa(), style.addNewCs()}) {
            font.setTypeface(family);
            font.setPanose(LIKE_ARIAL);
            font.setPitchFamily(SWISS);
            font.setCharset((byte) 0);
        }
    }

    private int hundredths(double ofPicture) {
        return (int) Math.rint(ofPicture * sheet.scale() * HUNDREDTHS);
    }
}
