package org.pactmap.cli;

import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading;
import org.pactmap.json.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Reads a file of facts and says what to mend in it.
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Read a file of facts and say what to mend in it, line by line.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Dataset dataset = new Dataset();

    @Override
    public Integer call() {
        return (switch (dataset.read()) {
            case Reading.Read(var facts, var warnings, _) -> {
                warnings.forEach(this::say);
                spec.commandLine().getOut().println(sound(facts));
                yield Exit.DONE;
            }
            case Reading.Refused(var problems) -> {
                problems.forEach(this::say);
                yield Exit.REFUSED;
            }
        }).code();
    }

    private void say(Problem problem) {
        spec.commandLine().getErr().println(problem.message(Commands.WORDS));
    }

    private static String sound(Facts facts) {
        return Commands.WORDS.say("cli.checked", facts.header().id(), facts.entities().size(),
                facts.relations().count(), facts.sources().size());
    }
}
