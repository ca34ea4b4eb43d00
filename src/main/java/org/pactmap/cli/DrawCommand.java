package org.pactmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.pactmap.agreement.Facts;
import org.pactmap.export.PngFile;
import org.pactmap.export.SvgFile;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;
import org.pactmap.plot.MapPicture;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Draws the map to a file.
@Command(name = "draw", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Draw the map to a PNG or SVG file; the same command gives the same bytes.")
final class DrawCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,6})?");
    /// What stands for the day in the name of a file.
    private static final String DAY = "{day}";
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 16;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Dataset dataset = new Dataset();

    @Mixin
    private Supposed supposed = new Supposed();

    @Option(names = "--as-of", paramLabel = "DAY", split = ",", converter = Wording.Day.class, description = "the day to draw, such as 2024-05-15, or several with commas between, a file each; none means the dataset's own")
    private List<LocalDate> days = List.of();

    @Mixin
    private Comparison comparison = new Comparison();

    @Option(names = "--layout", paramLabel = "WORD", converter = Wording.Shape.class, description = "how the map is laid out: ${COMPLETION-CANDIDATES}; the first unless said", completionCandidates = Wording.Shape.class)
    private Layout layout = Layout.BRIEFING;

    @Option(names = "--seed", paramLabel = "N", converter = Wording.Seed.class, description = "which of its many results the layout force draws: a whole number from 0 to 999999999 (default 1)")
    private int seed = View.FIRST_SEED;

    @Option(names = "--size", paramLabel = "WxH", converter = Size.Converter.class, description = "width and height in points, at least 885x633 (default 1920x1080)")
    private Size size = new Size(1920, 1080);

    @Option(names = "--scale", paramLabel = "N", description = "pixels for each point (default 1)")
    private String scale = "1";

    @Option(names = "--theme", paramLabel = "WORD", converter = Wording.Inks.class, description = "light (default) or dark")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the map: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", converter = Wording.File.class, required = true, description = "the file to write; .png or .svg says what, and {day} in its name stands for the day")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        double pixels = checkedScale();
        if (days.stream().distinct().count() > 1 && !file.toString().contains(DAY)) {
            throw wrong("cli.days", days.size(), file);
        }
        boolean svg = ending().equals("svg");
        if (!svg && !ending().equals("png")) {
            throw wrong("cli.ending", file);
        }
        if (!svg && Math.max(size.width(), size.height()) * pixels > Size.MOST_PIXELS) {
            throw wrong("cli.size.large", Size.of(size.width() * pixels, size.height() * pixels), Size.MOST_PIXELS);
        }
        return dataset.facts().map(facts -> supposed.with(scenario -> draw(facts, scenario, pixels, svg)))
                .orElse(Exit.REFUSED).code();
    }

    /// Draws a file a day, in the order of the command, until one can't be written.
    private Exit draw(Facts facts, Optional<Scenario> scenario, double pixels, boolean svg) {
        List<LocalDate> asked = days.isEmpty() ? List.of(facts.header().defaultDay()) : days;
        View view = View.of(facts.header(), theme, language).in(layout).seeded(seed)
                .comparedWith(comparison.before(asked));
        for (LocalDate day : asked) {
            Picture picture = MapPicture.of(facts, scenario, view.on(day), size.page());
            byte[] bytes = svg ? SvgFile.of(picture) : PngFile.of(picture, Framing.whole(picture, pixels));
            Path named = file.getFileSystem().getPath(file.toString().replace(DAY, day.toString()));
            Exit exit = new Output(spec.commandLine().getErr()).write(named, bytes);
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        return Exit.DONE;
    }

    private double checkedScale() {
        double number = NUMBER.matcher(scale).matches() ? Double.parseDouble(scale) : 0;
        if (number < LEAST_SCALE || number > MOST_SCALE) {
            throw wrong("cli.scale", scale);
        }
        return number;
    }

    private String ending() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private Misuse.Wrong wrong(String key, Object... given) {
        return new Misuse.Wrong(spec.commandLine(), key, given);
    }
}
