package org.pactmap.cli;

import java.io.PrintWriter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// All commands of the program. Data goes to standard output and nothing else does; what is wrong is said in plain
/// words on standard error, one line each, and in the exit code.
public final class Commands {

    private Commands() {}

    /// The commands by name, as help lists them.
    private static SequencedMap<String, Supplier<Usage>> all(Supplier<Reading> first) {
        var all = new LinkedHashMap<String, Supplier<Usage>>();
        all.put("draw", () -> new DrawCommand(first).usage());
        all.put("gaps", () -> new GapsCommand(first).usage());
        all.put("compare", () -> new CompareCommand(first).usage());
        all.put("timeline", () -> new TimelineCommand(first).usage());
        all.put("path", () -> new PathCommand(first).usage());
        all.put("report", () -> new ReportCommand(first).usage());
        all.put("check", () -> new CheckCommand(first).usage());
        return all;
    }

    /// Knows the command that is asked for and, only where that is none of ours, all of them.
    private static CommandLine line(List<String> arguments, Supplier<Reading> first) {
        var commands = all(first);
        if (!arguments.isEmpty() && commands.containsKey(arguments.getFirst())) {
            commands.keySet().retainAll(List.of(arguments.getFirst()));
        }
        var top = new Usage("pactmap",
                "See who has agreed on what, who keeps those agreements together, and where nobody does.").spec();
        top.usageMessage().footer("",
                "Without a command the window opens, and FILE in it with pactmap FILE.json or pactmap FILE.pactmap;",
                "where there is no display, the map is drawn to pactmap.png.",
                "Exit codes: 0 done; 1 a file cannot be read or is refused; 2 something is wrong in the command; "
                        + "3 could not write.");
        commands.forEach((name, usage) -> top.addSubcommand(name, usage.get().spec()));
        return new CommandLine(top);
    }

    /// Runs a command in the current folder.
    ///
    /// @return the exit code
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        // What most commands are about is read while the command is understood.
        Supplier<Reading> first = CompletableFuture.supplyAsync(Datasets::first)::join;
        CommandLine line = line(arguments, first);
        line.setOut(out).setErr(err).setUsageHelpWidth(100).setExpandAtFiles(false);
        line.setParameterExceptionHandler((wrong, _) -> usage(wrong, err));
        line.setExecutionExceptionHandler((fault, _, _) -> fault(fault, err));
        int code = executed(line, arguments, err);
        if (out.checkError()) {
            err.println(Misuse.WORDS.say("cli.stdout"));
            code = Exit.UNWRITTEN.code();
        }
        err.flush();
        return code;
    }

    private static int executed(CommandLine line, List<String> arguments, PrintWriter err) {
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError _) {
            err.println(Misuse.WORDS.say("cli.memory"));
            return Exit.REFUSED.code();
        } catch (LinkageError | StackOverflowError fault) {
            return fault(fault, err);
        }
    }

    /// Draws the bundled map to a file where no window can be opened, and says so.
    public static int drawInstead(String file, PrintWriter out, PrintWriter err) {
        int code = run(List.of("draw", "-o", file), out, err);
        if (code == Exit.DONE.code()) {
            err.println(Misuse.WORDS.say("cli.drew", file));
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
        err.println(Misuse.WORDS.say("cli.fault", HexFormat.of().toHexDigits(where.hashCode())));
        return Exit.REFUSED.code();
    }
}
