package org.pactmap.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.util.Matrix;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Picture;

/// Pictures as a PDF file, one a page: lines and shapes, and text that can be selected and searched, in the part of the
/// typeface that it needs. Each page is tagged as a figure with its alt text. The same pictures give the same bytes.
public final class PdfFile {

    /// PDF 1.7, which is ISO 32000-1.
    private static final float VERSION = 1.7f;

    private PdfFile() {}

    /// The file's bytes, with whence each picture comes in it.
    public static byte[] of(List<Plate> plates, Paper paper, Colophon colophon) {
        try (var document = new PDDocument()) {
            document.setVersion(VERSION);
            document.setDocumentId(number(plates, colophon));
            List<Picture> pictures = plates.stream().map(Plate::picture).toList();
            var words = new PdfWords(document, pictures);
            var tags = new PdfTags(document);
            for (Picture picture : pictures) {
                add(picture, paper.under(picture), words, tags, document);
            }
            PdfProperties.write(plates, colophon, document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PDF in memory", impossible);
        }
    }

    private static void add(Picture picture, Paper.Sheet sheet, PdfWords words, PdfTags tags, PDDocument document)
            throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), PdfTags.FIRST);
            ground(picture.ground(), sheet, content);
            content.transform(new Matrix((float) sheet.scale(), 0, 0, (float) sheet.scale(), (float) sheet.left(),
                    (float) sheet.foot()));
            var marks = new PdfMarks(content, picture.height(), words);
            for (var mark : picture.marks()) {
                marks.add(mark);
            }
            content.endMarkedContent();
        }
        tags.add(picture, page, sheet);
    }

    /// To the edges of the paper, so that a picture on a dark ground has no pale border.
    private static void ground(Ink ground, Paper.Sheet sheet, PDPageContentStream content) throws IOException {
        PdfMarks.fillWith(ground, content);
        content.addRect(0, 0, (float) sheet.width(), (float) sheet.height());
        content.fill();
    }

    /// A number that another document does not have, as a rule.
    private static long number(List<Plate> plates, Colophon colophon) {
        var sum = new CRC32();
        sum.update(colophon.toString().getBytes(StandardCharsets.UTF_8));
        for (Plate plate : plates) {
            sum.update(plate.picture().description().getBytes(StandardCharsets.UTF_8));
            sum.update(plate.provenance().toString().getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }
}
