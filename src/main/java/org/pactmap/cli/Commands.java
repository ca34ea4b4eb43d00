package org.pactmap.cli;

import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.List;
import org.pactmap.plot.Version;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/// All commands of the program. Data goes to standard output and nothing else does; what is wrong is said in plain
/// words on standard error, one line each, and in the exit code.
@Command(name = "pactmap", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, subcommands = {
        DrawCommand.class, GapsCommand.class, CompareCommand.class, TimelineCommand.class, PathCommand.class,
        ReportCommand.class,
        CheckCommand.class}, description = "See who has agreed on what, who keeps those agreements together, and where nobody does.", footer = {
                "", "Without a command the window opens; where there is no display, the map is drawn to "
                        + "pactmap.png.",
                "Exit codes: 0 done; 1 a file cannot be read or is refused; 2 something is wrong in "
                        + "the command; 3 could not write."})
public final class Commands {

    static final Words WORDS = Words.in(Language.ENGLISH);

    private Commands() {}

    /// Runs a command in the current folder.
    ///
    /// @return the exit code
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Commands());
        line.setOut(out).setErr(err).setUsageHelpWidth(100).setExpandAtFiles(false);
        line.setParameterExceptionHandler((wrong, _) -> usage(wrong, err));
        line.setExecutionExceptionHandler((fault, _, _) -> fault(fault, err));
        int code = executed(line, arguments, err);
        if (out.checkError()) {
            err.println(WORDS.say("cli.stdout"));
            code = Exit.UNWRITTEN.code();
        }
        err.flush();
        return code;
    }

    private static int executed(CommandLine line, List<String> arguments, PrintWriter err) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError _) {
            err.println(WORDS.say("cli.memory"));
            return Exit.REFUSED.code();
        } catch (LinkageError | StackOverflowError fault) {
            return fault(fault, err);
        }
    }

    /// Draws the bundled map to a file where no window can be opened, and says so.
    public static int drawInstead(String file, PrintWriter out, PrintWriter err) {
        int code = run(List.of("draw", "-o", file), out, err);
        if (code == Exit.DONE.code()) {
            err.println(WORDS.say("cli.drew", file));
            err.flush();
        }
        return code;
    }

    private static int usage(ParameterException wrong, PrintWriter err) {
        err.println(Misuse.sentence(wrong));
        return Exit.USAGE.code();
    }

    /// A fault of ours: a short code stands for where it happened, and the rest stays out of the user's way.
    private static int fault(Throwable fault, PrintWriter err) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = fault.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
        err.println(WORDS.say("cli.fault", HexFormat.of().toHexDigits(where.hashCode())));
        return Exit.REFUSED.code();
    }

    /// The version as the build wrote it down.
    static final class Numbered implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[]{"pactmap " + Version.program()};
        }
    }
}
