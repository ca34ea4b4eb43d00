package org.pactmap.export;

import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;

/// A picture as a PNG file. The same picture in the same framing gives the same bytes.
///
/// No screen is asked for, but AWT looks for one unless the program was started with `java.awt.headless=true`.
public final class PngFile {

    /// Pixels painted at a time, at most, so that an image of any size takes 64 MB to paint.
    private static final int BAND = 16 << 20;

    private PngFile() {}

    /// The file's bytes, with the picture's title and description in it.
    public static byte[] of(Picture picture, Framing framing) {
        return of(Plate.of(picture), framing, PngOptions.PLAIN);
    }

    /// The file's bytes, with the picture's title and description and whence it comes in it.
    public static byte[] of(Plate plate, Framing framing, PngOptions options) {
        return of(plate, framing, options, Math.max(1, BAND / framing.width()));
    }

    static byte[] of(Plate plate, Framing framing, PngOptions options, int rows) {
        Picture picture = plate.picture();
        var png = new PngBytes(framing.width(), framing.height(), !options.transparent(),
                options.helpers());
        options.dpi().ifPresent(png::density);
        png.say("Title", picture.language(), picture.title());
        png.say("Description", picture.language(), picture.description());
        plate.provenance().ifPresent(whence -> png.say(ProvenanceXml.KEYWORD, "", ProvenanceXml.of(whence)));
        for (int top = 0; top < framing.height(); top += rows) {
            png.add(Pixels.of(picture, framing, top, Math.min(rows, framing.height() - top), !options.transparent()));
        }
        return png.end();
    }
}
