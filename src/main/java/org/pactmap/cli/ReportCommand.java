package org.pactmap.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.plot.MapPicture;
import org.pactmap.report.Composition;
import org.pactmap.report.Report;
import org.pactmap.report.ReportFormat;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a report to hand in.
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Write all findings of a day with rules, evidence and the map to one file.")
final class ReportCommand implements Callable<Integer> {

    private static final Page PAGE = new Page(1600, 1000);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Dataset dataset = new Dataset();

    @Mixin
    private Supposed supposed = new Supposed();

    @Option(names = "--as-of", paramLabel = "DAY", converter = Wording.Day.class, description = "the day to report on, such as 2024-05-15; none means the dataset's own")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--function", paramLabel = "ID", description = "the function for which a hub is looked for; none means the dataset's own")
    private Optional<String> function = Optional.empty();

    @Option(names = "--strength", paramLabel = "WORD", converter = Wording.Sure.class, description = "count ties from this strength on: proposed, planned, uncertain, asserted (default)")
    private Strength strength = Strength.ASSERTED;

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the report: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", converter = Wording.File.class, required = true, description = "the file to write; .html, .md, .csv or .json says what")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        ReportFormat format = ReportFormat.of(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new Misuse.Wrong(spec.commandLine(), "cli.report-ending", file));
        return dataset.opened().map(read -> supposed.with(scenario -> write(read, scenario, format)))
                .orElse(Exit.REFUSED).code();
    }

    private Exit write(Reading.Read read, Optional<Scenario> scenario, ReportFormat format) {
        Facts facts = read.facts();
        View view = View.of(facts.header(), Theme.LIGHT, language)
                .asking(Function.of(spec, facts, function), strength)
                .on(day.orElse(facts.header().defaultDay()));
        Network network = Network.on(facts, scenario, view.day());
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        Report report = Composition.of(network, findings, view, MapPicture.of(network, findings, view, PAGE),
                read.checksum());
        return new Output(spec.commandLine().getErr()).write(file, format.write(report));
    }
}
