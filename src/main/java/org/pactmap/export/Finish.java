package org.pactmap.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;

/// How pictures become files, whichever format they are taken away in.
///
/// @param scale pixels for each point of a PNG
/// @param lettering of an SVG
/// @param paper of a PDF
/// @param slides how large slides are
public record Finish(double scale, PngOptions png, Lettering lettering, Paper paper, SlideSize slides) {

    public static final Finish PLAIN =
            new Finish(1, PngOptions.PLAIN, Lettering.TEXT, Paper.PICTURE, SlideSize.WIDE);

    /// The bytes of a file. The same pictures give the same bytes.
    ///
    /// @param plates one, or several where the format holds many
    public byte[] bytes(FileFormat format, List<Plate> plates, Colophon colophon) {
        Plate first = plates.getFirst();
        return switch (format) {
            case PNG -> PngFile.of(first, Framing.whole(first.picture(), scale), png);
            case SVG -> SvgFile.of(first, lettering);
            case PDF -> PdfFile.of(plates, paper, colophon);
            case PPTX -> SlidesFile.of(plates, slides, colophon);
            case TXT -> told(plates).getBytes(StandardCharsets.UTF_8);
        };
    }

    /// A paragraph each, with an empty line between.
    private static String told(List<Plate> plates) {
        return plates.stream().map(Plate::picture).map(Picture::description)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
