package org.pactmap.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;
import org.pactmap.picture.Picture;

/// Pictures as slides for PowerPoint and its kin, one a slide: native shapes and real text, which can be changed there,
/// with alt text, a title that is one, and notes. The same pictures give the same bytes.
public final class SlidesFile {

    /// Near the earliest that a ZIP can hold. The very earliest stands for any time before it, and the JDK writes that
    /// once more in the time zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SlidesFile() {}

    /// The file's bytes, with whence each picture comes in it.
    ///
    /// @param plates at least one
    public static byte[] of(List<Plate> plates, SlideSize size, Colophon colophon) {
        try (var show = new XMLSlideShow()) {
            SlideSize.Sheet sheet = size.under(plates.getFirst().picture());
            CTSlideSize slideSize = show.getCTPresentation().getSldSz();
            slideSize.setCx(Units.toEMU(sheet.width()));
            slideSize.setCy(Units.toEMU(sheet.height()));
            slideSize.unsetType();
            dropThumbnail(show.getPackage());
            for (Plate plate : plates) {
                add(plate, sheet.under(plate.picture()), show);
            }
            SlideProperties.write(plates, colophon, show);
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return withoutTimes(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("slides in memory", impossible);
        }
    }

    private static void add(Plate plate, SlideSize.Sheet sheet, XMLSlideShow show) {
        Picture picture = plate.picture();
        var slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        new SlideDrawing(picture, sheet).draw(slide.getXmlObject());
        if (!plate.notes().isEmpty()) {
            var notes = show.getNotesSlide(slide);
            for (XSLFTextShape place : notes.getPlaceholders()) {
                if (place.getTextType() == Placeholder.BODY) {
                    place.setText(Xml.held(plate.notes()));
                } else if (place.getTextType() == Placeholder.DATETIME) {
                    // The library's own notes are of some day in 2013.
                    notes.removeShape(place);
                }
            }
        }
    }

    /// The library's own thumbnail is of an empty slide.
    private static void dropThumbnail(OPCPackage file) {
        file.getPartsByRelationshipType(PackageRelationshipTypes.THUMBNAIL).forEach(file::removePart);
        for (var thumbnail : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removeRelationship(thumbnail.getId());
        }
    }

    /// The same files in the same order, none of which says when it was written.
    private static byte[] withoutTimes(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip)); var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                to.putNextEntry(timeless);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
