package org.pactmap.export;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.w3c.dom.Document;

/// Files as pixels and as documents, read by programs that did not write them.
final class Rasters {

    private static final float POINTS_PER_INCH = 72;

    private Rasters() {}

    static BufferedImage png(Picture picture, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngFile.of(picture, Framing.whole(picture, scale))));
    }

    /// A page as PDFBox paints it, told to leave lines where they are, as our PNG does.
    static BufferedImage pdf(PDDocument document, int page, float scale) throws IOException {
        var renderer = new PDFRenderer(document);
        var hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        renderer.setRenderingHints(hints);
        return renderer.renderImageWithDPI(page, POINTS_PER_INCH * scale, ImageType.RGB);
    }

    static Document parsed(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
