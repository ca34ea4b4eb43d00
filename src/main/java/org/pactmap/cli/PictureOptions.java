package org.pactmap.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.pactmap.export.Extent;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Finish;
import org.pactmap.export.Lettering;
import org.pactmap.export.Paper;
import org.pactmap.export.PngOptions;
import org.pactmap.export.Preset;
import org.pactmap.export.SlideSize;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.layout.Page;
import org.pactmap.plot.BeforeAfter;

/// How large pictures are and what they are made of, as a command asks for it.
final class PictureOptions {

    private static final Size FULL_HD = new Size(1920, 1080);

    /// Points on an inch of paper, unless a preset says otherwise.
    private static final double POINTS = 96;

    private final Usage usage;
    private final Supplier<Optional<Preset>> preset;
    private final Supplier<Optional<Size>> size;
    private final Supplier<Optional<Double>> scale;
    private final Supplier<Optional<Double>> dpi;
    private final Supplier<Boolean> transparent;
    private final Supplier<Boolean> outlines;
    private final Supplier<List<Caption>> without;

    PictureOptions(Usage usage) {
        this.usage = usage;
        preset = usage.maybe("--preset", "WORD", new PictureWording.Sizes(),
                "a size that many ask for: " + String.join(", ", PictureWording.Sizes.WORDS));
        size = usage.maybe("--size", "WxH", new Size.Converter(),
                "width and height in points, at least 885x633 (default 1920x1080, or as the preset says)");
        scale = usage.maybe("--scale", "N", PictureWording.SCALE,
                "pixels of a PNG for each point (default 1, or as --preset and --dpi say)");
        dpi = usage.maybe("--dpi", "N", PictureWording.DPI,
                "pixels on an inch of paper, written in a PNG for who prints it; without --scale there are as many");
        transparent = usage.flag("--transparent", "leave out the ground of a PNG");
        outlines = usage.flag("--outlines", "draw the letters of an SVG as shapes, for programs without its typeface");
        without = usage.list("--without", "WORD", new PictureWording.Around(),
                "leave out what stands around the map: " + String.join(", ", PictureWording.Around.WORDS)
                        + "; several with commas between");
    }

    Page page() {
        Size points = size.get().orElseGet(() -> preset.get().map(one -> new Size(one.width(), one.height()))
                .orElse(FULL_HD));
        return new Page(points.width(), points.height(), new Captions(without.get()));
    }

    /// How files of a format are made.
    ///
    /// @param spread whether two pages stand side by side
    /// @throws Misuse.Wrong if something is asked for that the format does not have, or too many pixels
    Finish finish(FileFormat format, boolean spread) {
        refuseOthers(format);
        double natural = preset.get().map(Preset::dpi).orElse(POINTS);
        double plain = preset.get().map(Preset::scale).orElse(1.0);
        double pixels = scale.get().orElseGet(() -> dpi.get().map(inch -> plain * inch / natural).orElse(plain));
        Page page = page();
        double wide = spread ? BeforeAfter.wide(page.width()) : page.width();
        if (format == FileFormat.PNG
                && Extent.of(wide, page.height(), pixels) instanceof Extent.TooLarge large) {
            throw usage.wrong("cli.size.large", Size.of(large.width(), large.height()), Extent.MOST,
                    large.mostScale());
        }
        Optional<Double> inch = dpi.get().or(() -> preset.get().map(_ -> natural * pixels / plain));
        PngOptions unsized = PngOptions.PLAIN.with(ForkJoinPool.commonPool());
        PngOptions png = inch.map(unsized::at).orElse(unsized);
        return new Finish(pixels, transparent.get() ? png.withoutGround() : png,
                outlines.get() ? Lettering.OUTLINES : Lettering.TEXT,
                preset.get().map(Preset::paper).orElse(Paper.PICTURE), SlideSize.WIDE);
    }

    private void refuseOthers(FileFormat format) {
        if (format != FileFormat.PNG) {
            refuse(scale.get().isPresent(), "--scale", FileFormat.PNG);
            refuse(dpi.get().isPresent(), "--dpi", FileFormat.PNG);
            refuse(transparent.get(), "--transparent", FileFormat.PNG);
        }
        if (format != FileFormat.SVG) {
            refuse(outlines.get(), "--outlines", FileFormat.SVG);
        }
    }

    private void refuse(boolean asked, String option, FileFormat only) {
        if (asked) {
            throw usage.wrong("cli.only", option, only.ending());
        }
    }
}
