package org.pactmap.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pactmap.dataset.Checksum;
import org.pactmap.dataset.Reading;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;

/// The scenario that a command lays over the facts: one of those in a `.pactmap` file.
final class Supposed {

    private final Usage usage;
    private final Supplier<Optional<String>> asked;

    Supposed(Usage usage) {
        this.usage = usage;
        asked = usage.maybe("--scenario", "FILE[#NAME]", text -> text,
                "lay a scenario of a .pactmap file over the facts: the only one, or the one of that id or name");
    }

    /// Goes on with the scenario, or with none where none is asked for; if the file is refused, says why on standard
    /// error and does not.
    ///
    /// @param over what it is laid over; where it was saved over other facts, that is said on standard error too
    /// @throws Misuse.Wrong if it is not clear which scenario of the file is meant
    Exit with(List<Reading.Read> over, Function<Optional<Scenario>, Exit> next) {
        if (asked.get().isEmpty()) {
            return next.apply(Optional.empty());
        }
        InProject in = InProject.of(usage, asked.get().get());
        return in.read(usage).map(project -> {
            Scenario scenario =
                    in.name().map(name -> named(project, in.file(), name)).orElseGet(() -> only(project, in.file()));
            var told = new HashSet<Checksum>();
            over.stream().filter(read -> told.add(read.checksum())).forEach(read -> in.compare(usage, project, read));
            return next.apply(Optional.of(scenario));
        }).orElse(Exit.REFUSED);
    }

    private Scenario named(Project project, Path file, String name) {
        return project.scenario(name).orElseThrow(() -> project.scenarios().isEmpty()
                ? none(file)
                : usage.wrong("cli.scenario.unknown", name, file, ids(project)));
    }

    private Scenario only(Project project, Path file) {
        List<Scenario> all = project.scenarios();
        if (all.isEmpty()) {
            throw none(file);
        }
        if (all.size() > 1) {
            throw usage.wrong("cli.scenario.which", file, ids(project),
                    all.getFirst().id());
        }
        return all.getFirst();
    }

    private Misuse.Wrong none(Path file) {
        return usage.wrong("cli.scenario.none", file);
    }

    private static String ids(Project project) {
        return Misuse.WORDS.list(project.scenarios().stream().map(Scenario::id).toList());
    }
}
