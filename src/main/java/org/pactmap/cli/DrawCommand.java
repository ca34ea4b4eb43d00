package org.pactmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Finish;
import org.pactmap.layout.Pins;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// Draws maps to files: every saved view that is asked for, on every day, in every layout, theme and language.
final class DrawCommand {

    private final Usage usage =
            new Usage("draw", "Draw maps to PNG, SVG, PDF or PowerPoint files; the same command gives the same bytes.",
                    this::run);

    private final Dataset dataset;

    private final SavedViews views = new SavedViews(usage);

    private final Supposed supposed = new Supposed(usage);

    private final Supplier<Boolean> compare = usage.flag("--compare",
            "show the facts alone beside what the scenario makes of them, or in a file of their own where {state} is in its name");

    private final Supplier<List<LocalDate>> days = usage.list("--as-of", "DAY", new Wording.Day(),
            "the day to draw, such as 2024-05-15, or several with commas between; none means the view's or the dataset's own");

    private final Comparison comparison = new Comparison(usage);

    private final Lit lit = new Lit(usage);

    private final Supplier<List<Layout>> layouts = usage.list("--layout", "WORD", new Wording.Shape(),
            "how the map is laid out: " + String.join(", ", Wording.Shape.WORDS)
                    + "; several with commas between; the first, or the view's own, unless said");

    private final Supplier<Optional<Integer>> seed = usage.maybe("--seed", "N", new Wording.Seed(),
            "which of its many results the layout force draws: a whole number from 0 to 999999999 (default 1)");

    private final Supplier<List<Theme>> themes =
            usage.list("--theme", "WORD", new Wording.Inks(),
                    "light (default), dark, high-contrast or high-contrast-dark, or several with commas between");

    private final Supplier<List<Language>> languages = usage.list("--lang", "CODE", new Wording.Tongue(),
            "language of the map: en (default) or uk, or both with a comma between");

    private final PictureOptions options = new PictureOptions(usage);

    private final Supplier<Boolean> alt =
            usage.flag("--alt", "write the alt text beside each file, under the same name with .txt");

    private final Supplier<Path> file =
            usage.needed("-o", "--output", "FILE", new Wording.File(),
                    "the file to write; .png, .svg, .pdf, .pptx or .txt says what. "
                            + String.join(", ", Naming.WORDS)
                            + " in its name stand for what is drawn. Pictures of one name go into one document");

    /// @param first the dataset that is meant where none is named
    DrawCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        FileFormat format = FileFormat.of(file.get()).orElseThrow(() -> usage.wrong("cli.ending", file.get()));
        Finish finish = options.finish(format, compare.get() && !Naming.tellsStates(file.get()));
        Studio.prepare(format, said(themes.get(), Theme.LIGHT), said(languages.get(), Language.ENGLISH));
        return dataset.opened()
                .map(read -> supposed.with(List.of(read), scenario -> draw(read, scenario, format, finish)))
                .orElse(Exit.REFUSED);
    }

    private Exit draw(Reading.Read read, Optional<Scenario> scenario, FileFormat format, Finish finish) {
        Facts facts = read.facts();
        Optional<List<Shot>> asked = views.none() ? Optional.of(List.of(plain(facts))) : views.of(read);
        if (asked.isEmpty()) {
            return Exit.REFUSED;
        }
        List<Shot> shots = asked.get().stream().map(shot -> scenario.map(shot::supposing).orElse(shot))
                .map(shot -> shot.with(shot.view().with(lit.over(shot.view().filter(), facts))))
                .flatMap(shot -> each(shot).stream()).flatMap(shot -> compared(shot).stream()).toList();
        List<Order> orders = Order.of(usage, new Naming(usage, file.get(), facts), format,
                shots.size() == 1 ? shots : shots.stream().distinct().toList(), alt.get());
        var studio = new Studio(read, options.page(), finish);
        return new Batch(usage, new Output(usage.err()), studio::make).run(orders);
    }

    private static Shot plain(Facts facts) {
        return new Shot(Optional.empty(), View.of(facts.header(), Theme.LIGHT, Language.ENGLISH), Optional.empty(),
                Pins.NONE);
    }

    /// A view on every day and so on, in the order of the command.
    private List<Shot> each(Shot shot) {
        View view = shot.view();
        List<LocalDate> on = said(days.get(), view.day());
        Optional<LocalDate> since = comparison.before(on).or(view::since);
        var shots = new ArrayList<Shot>();
        for (LocalDate day : on) {
            for (Layout layout : said(layouts.get(), view.layout())) {
                for (Theme theme : said(themes.get(), Theme.LIGHT)) {
                    for (Language language : said(languages.get(), Language.ENGLISH)) {
                        shots.add(shot.with(view.on(day).comparedWith(since).in(layout)
                                .seeded(seed.get().orElse(view.seed())).in(theme, language)));
                    }
                }
            }
        }
        return shots;
    }

    /// With the facts alone, where that is asked for: beside it, or before it where they have a file of their own.
    private List<Shot> compared(Shot shot) {
        if (!compare.get()) {
            return List.of(shot);
        }
        if (shot.scenario().isEmpty()) {
            throw usage.wrong("cli.compare.scenario");
        }
        return Naming.tellsStates(file.get()) ? List.of(shot.before(), shot) : List.of(shot.besideFacts());
    }

    private static <T> List<T> said(List<T> given, T otherwise) {
        return given.isEmpty() ? List.of(otherwise) : given;
    }
}
