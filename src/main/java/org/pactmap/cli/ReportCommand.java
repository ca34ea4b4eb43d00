package org.pactmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.plot.BeforeAfter;
import org.pactmap.plot.MapPicture;
import org.pactmap.report.Composition;
import org.pactmap.report.Report;
import org.pactmap.report.ReportFormat;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// Writes a report to hand in.
final class ReportCommand {

    private static final Page PAGE = new Page(1600, 1000);

    private final Usage usage =
            new Usage("report", "Write all findings of a day with rules, evidence and the map to one file.",
                    this::run);

    private final Dataset dataset;

    private final Supposed supposed = new Supposed(usage);

    private final Supplier<Optional<LocalDate>> day = Options.day(usage, "report on");

    private final Supplier<Optional<String>> function = Options.function(usage, "the dataset's own");

    private final Supplier<Strength> strength = Options.strength(usage, "count");

    private final Supplier<Language> language = Options.language(usage, "report");

    private final Supplier<Path> file =
            usage.needed("-o", "--output", "FILE", new Wording.File(),
                    "the file to write; .html, .md, .csv or .json says what");

    /// @param first the dataset that is meant where none is named
    ReportCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        ReportFormat format = ReportFormat.of(String.valueOf(file.get().getFileName()))
                .orElseThrow(() -> usage.wrong("cli.report-ending", file.get()));
        return dataset.opened().map(read -> supposed.with(List.of(read), scenario -> write(read, scenario, format)))
                .orElse(Exit.REFUSED);
    }

    private Exit write(Reading.Read read, Optional<Scenario> scenario, ReportFormat format) {
        Facts facts = read.facts();
        View view = View.of(facts.header(), Theme.LIGHT, language.get())
                .asking(Function.of(usage, facts, function.get()), strength.get())
                .on(day.get().orElse(facts.header().defaultDay()));
        Network network = Network.on(facts, scenario, view.day());
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        Picture map = MapPicture.of(network, findings, view, PAGE);
        Picture shown = scenario.isPresent()
                ? BeforeAfter.below(MapPicture.of(facts, view, PAGE), map, network, view)
                : map;
        Report report = Composition.of(network, findings, view, shown, read.checksum().hex());
        return new Output(usage.err()).write(file.get(), format.write(report));
    }
}
