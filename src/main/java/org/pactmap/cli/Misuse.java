package org.pactmap.cli;

import java.util.List;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong in a command: what was written, what would have been right, and where to read more.
final class Misuse {

    /// The language of commands.
    static final Words WORDS = Words.in(Language.ENGLISH);

    private Misuse() {}

    /// One line, whatever a library would have said.
    static String sentence(ParameterException wrong) {
        return whole(wrong).replaceAll("\\p{Cntrl}+", " ");
    }

    private static String whole(ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, help);
            case OverwrittenOptionException twice -> WORDS.say("cli.twice", name(twice.getOverwritten()));
            case MissingParameterException missing -> missing(missing, help);
            default -> said(wrong, help);
        };
    }

    private static String unmatched(UnmatchedArgumentException unmatched, String help) {
        String first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return WORDS.say("cli.option", first, help);
        }
        return unmatched.getCommandLine().getSubcommands().isEmpty()
                ? WORDS.say("cli.too-many", first, help)
                : WORDS.say("cli.command", first,
                        WORDS.list(List.copyOf(unmatched.getCommandLine().getSubcommands().keySet())));
    }

    private static String missing(MissingParameterException missing, String help) {
        ArgSpec first = missing.getMissing().getFirst();
        if (first instanceof PositionalParamSpec) {
            return WORDS.say("cli.left-out.word", name(first), help);
        }
        return first.required()
                ? WORDS.say("cli.left-out", name(first), first.paramLabel(), help)
                : WORDS.say("cli.no-value", name(first), first.paramLabel(), help);
    }

    /// What our own converters and commands say is said already; the rest is the library's.
    private static String said(ParameterException wrong, String help) {
        if (wrong.getCause() instanceof Unfit ours) {
            return String.valueOf(ours.getMessage());
        }
        return wrong instanceof Wrong ? String.valueOf(wrong.getMessage()) : WORDS.say("cli.misuse", help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// Something wrong that a command itself found, in plain words.
    static final class Wrong extends ParameterException {

        private static final long serialVersionUID = 1;

        Wrong(CommandLine line, String key, Object... given) {
            super(line, WORDS.say(key, given));
        }
    }

    /// A word that does not fit where it stands, in plain words.
    static final class Unfit extends TypeConversionException {

        private static final long serialVersionUID = 1;

        Unfit(String key, Object... given) {
            super(WORDS.say(key, given));
        }
    }
}
