package org.pactmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.dataset.Reading;
import org.pactmap.export.PngFile;
import org.pactmap.export.SvgFile;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.MapPicture;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// Draws the map to a file.
final class DrawCommand {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,6})?");
    /// What stands for the day in the name of a file.
    private static final String DAY = "{day}";
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 16;

    private final Usage usage =
            new Usage("draw", "Draw the map to a PNG or SVG file; the same command gives the same bytes.",
                    this::run);

    private final Dataset dataset;

    private final Supposed supposed = new Supposed(usage);

    private final Supplier<List<LocalDate>> days = usage.list("--as-of", "DAY", new Wording.Day(),
            "the day to draw, such as 2024-05-15, or several with commas between, a file each; none means the dataset's own");

    private final Comparison comparison = new Comparison(usage);

    private final Supplier<Layout> layout = usage.option("--layout", "WORD", new Wording.Shape(), Layout.BRIEFING,
            "how the map is laid out: " + String.join(", ", Wording.Shape.WORDS) + "; the first unless said");

    private final Supplier<Integer> seed = usage.option("--seed", "N", new Wording.Seed(), View.FIRST_SEED,
            "which of its many results the layout force draws: a whole number from 0 to 999999999 (default 1)");

    private final Supplier<Size> size = usage.option("--size", "WxH", new Size.Converter(), new Size(1920, 1080),
            "width and height in points, at least 885x633 (default 1920x1080)");

    private final Supplier<String> scale =
            usage.option("--scale", "N", text -> text, "1", "pixels for each point (default 1)");

    private final Supplier<Theme> theme =
            usage.option("--theme", "WORD", new Wording.Inks(), Theme.LIGHT, "light (default) or dark");

    private final Supplier<Language> language = Options.language(usage, "map");

    private final Supplier<Path> file =
            usage.needed("-o", "--output", "FILE", new Wording.File(),
                    "the file to write; .png or .svg says what, and {day} in its name stands for the day");

    /// @param first the dataset that is meant where none is named
    DrawCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        double pixels = checkedScale();
        if (days.get().stream().distinct().count() > 1 && !file.get().toString().contains(DAY)) {
            throw usage.wrong("cli.days", days.get().size(), file.get());
        }
        boolean svg = ending().equals("svg");
        if (!svg && !ending().equals("png")) {
            throw usage.wrong("cli.ending", file.get());
        }
        if (!svg && Math.max(size.get().width(), size.get().height()) * pixels > Size.MOST_PIXELS) {
            throw usage.wrong("cli.size.large", Size.of(size.get().width() * pixels, size.get().height() * pixels),
                    Size.MOST_PIXELS);
        }
        return dataset.facts().map(facts -> supposed.with(scenario -> draw(facts, scenario, pixels, svg)))
                .orElse(Exit.REFUSED);
    }

    /// Draws a file a day, in the order of the command, until one can't be written.
    private Exit draw(Facts facts, Optional<Scenario> scenario, double pixels, boolean svg) {
        List<LocalDate> asked = days.get().isEmpty() ? List.of(facts.header().defaultDay()) : days.get();
        View view = View.of(facts.header(), theme.get(), language.get()).in(layout.get()).seeded(seed.get())
                .comparedWith(comparison.before(asked));
        Known known = Known.of(new Globe(BaseMaps::bundled));
        for (LocalDate day : asked) {
            Picture picture = MapPicture.of(facts, scenario, view.on(day), size.get().page(), known);
            byte[] bytes = svg ? SvgFile.of(picture) : PngFile.of(picture, Framing.whole(picture, pixels));
            Path named = file.get().getFileSystem().getPath(file.get().toString().replace(DAY, day.toString()));
            Exit exit = new Output(usage.err()).write(named, bytes);
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        return Exit.DONE;
    }

    private double checkedScale() {
        double number = NUMBER.matcher(scale.get()).matches() ? Double.parseDouble(scale.get()) : 0;
        if (number < LEAST_SCALE || number > MOST_SCALE) {
            throw usage.wrong("cli.scale", scale.get());
        }
        return number;
    }

    private String ending() {
        String name = String.valueOf(file.get().getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
