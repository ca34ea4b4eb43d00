package org.pactmap.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pactmap.plot.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What may be said to a command: its options and its other words. Each is told to picocli here, and answers for its
/// value once the command was understood.
///
/// Picocli would find them by itself among annotated fields; but to look for annotations takes a fifth of the time in
/// which a program that has just started draws a map: `docs/decisions/0020-a-quick-start.md`.
final class Usage {

    private final CommandSpec spec;

    private Usage(CommandSpec spec, String name, String description) {
        this.spec = spec.name(name).versionProvider(() -> new String[]{"pactmap " + Version.program()});
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description("Show this help message and exit.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description("Print version information and exit.").build());
    }

    /// Of a command that only leads to others.
    Usage(String name, String description) {
        this(CommandSpec.create(), name, description);
    }

    /// Of a command that does something.
    Usage(String name, String description, Supplier<Exit> command) {
        this(CommandSpec.wrapWithoutInspection((Callable<Integer>) () -> command.get().code()), name, description);
    }

    CommandSpec spec() {
        return spec;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /// What is wrong with what was said.
    Misuse.Wrong wrong(String key, Object... given) {
        return new Misuse.Wrong(spec.commandLine(), key, given);
    }

    /// Whether an option is there.
    Supplier<Boolean> flag(String name, String description) {
        OptionSpec option = OptionSpec.builder(name).type(boolean.class).description(description).build();
        spec.addOption(option);
        return () -> Optional.ofNullable(option.<Boolean>getValue()).orElse(false);
    }

    /// The value of an option, or what it is unless given.
    <T> Supplier<T> option(String name, String label, ITypeConverter<T> meaning, T unless, String description) {
        Supplier<Optional<T>> option = maybe(name, label, meaning, description);
        return () -> option.get().orElse(unless);
    }

    /// The value of an option, if it is given.
    <T> Supplier<Optional<T>> maybe(String name, String label, ITypeConverter<T> meaning, String description) {
        OptionSpec option = valued(label, meaning, description, name).build();
        spec.addOption(option);
        return () -> Optional.ofNullable(option.<T>getValue());
    }

    /// The value of an option that has to be there, by a short or a long name.
    <T> Supplier<T> needed(String brief, String name, String label, ITypeConverter<T> meaning, String description) {
        OptionSpec option = valued(label, meaning, description, brief, name).required(true).build();
        spec.addOption(option);
        return option::getValue;
    }

    /// The values of an option, with commas between.
    <T> Supplier<List<T>> list(String name, String label, ITypeConverter<T> meaning, String description) {
        OptionSpec option = valued(label, meaning, description, name).type(List.class).auxiliaryTypes(Object.class)
                .splitRegex(",").build();
        spec.addOption(option);
        return () -> {
            List<T> values = Optional.ofNullable(option.<List<T>>getValue()).orElse(List.of());
            if (values.isEmpty() && option.getValue() != null) {
                throw wrong("cli.no-value", name, label, spec.qualifiedName() + " --help");
            }
            return values;
        };
    }

    /// The values of an option that may be there several times.
    Supplier<List<String>> several(String name, String label, String description) {
        OptionSpec option = OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
                .description(description).build();
        spec.addOption(option);
        return () -> Optional.ofNullable(option.<List<String>>getValue()).orElse(List.of());
    }

    private static OptionSpec.Builder valued(String label, ITypeConverter<?> meaning, String description,
            String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length)).paramLabel(label)
                .type(Object.class).converters(meaning).description(description);
    }

    /// A word that is no option, at its place among such words.
    Supplier<String> word(int place, String label, String description) {
        var word = PositionalParamSpec.builder().index(Integer.toString(place)).arity("1").required(true)
                .paramLabel(label).type(String.class).description(description).build();
        spec.addPositional(word);
        return word::getValue;
    }

    /// The same, if it is there.
    Supplier<Optional<String>> maybeWord(int place, String label, String description) {
        var word = PositionalParamSpec.builder().index(Integer.toString(place)).arity("0..1").paramLabel(label)
                .type(String.class).description(description).build();
        spec.addPositional(word);
        return () -> Optional.ofNullable(word.<String>getValue());
    }

    /// All words that are no options.
    Supplier<List<String>> words(String label, String description) {
        var words = PositionalParamSpec.builder().index("0..*").arity("0..*").paramLabel(label).type(List.class)
                .auxiliaryTypes(String.class).description(description).build();
        spec.addPositional(words);
        return () -> Optional.ofNullable(words.<List<String>>getValue()).orElse(List.of());
    }
}
