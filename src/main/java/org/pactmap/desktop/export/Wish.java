package org.pactmap.desktop.export;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Finish;
import org.pactmap.export.Lettering;
import org.pactmap.export.Paper;
import org.pactmap.export.PngOptions;
import org.pactmap.export.Preset;
import org.pactmap.export.SlideSize;
import org.pactmap.layout.Captions;

/// What a user asks for in the export panel.
///
/// @param preset the size of the page; empty for the page that the window shows
/// @param scale pixels of a PNG for each point, or for each pixel of the screen where a part is taken
/// @param dpi pixels on an inch of paper, if any are to be written in a PNG
/// @param told whether a file beside it says in words what it shows
record Wish(FileFormat format, Part part, Optional<Preset> preset, double scale, Optional<Double> dpi,
        boolean transparent, boolean outlines, Captions captions, boolean told) {

    static final Wish FIRST = new Wish(FileFormat.PNG, Part.WHOLE, Optional.of(Preset.UHD), Preset.UHD.scale(),
            Optional.of(Preset.UHD.dpi()), false, false, Captions.ALL, false);

    /// The same of another part.
    Wish of(Part other) {
        return new Wish(format, other, preset, scale, dpi, transparent, outlines, captions, told);
    }

    /// @param pixels of a PNG for each point
    Finish finish(double pixels) {
        PngOptions unsized = PngOptions.PLAIN.with(ForkJoinPool.commonPool());
        PngOptions png = dpi.map(unsized::at).orElse(unsized);
        return new Finish(pixels, transparent ? png.withoutGround() : png,
                outlines ? Lettering.OUTLINES : Lettering.TEXT, preset.map(Preset::paper).orElse(Paper.PICTURE),
                SlideSize.WIDE);
    }
}
