package org.pactmap.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pactmap.agreement.Strength;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;
import picocli.CommandLine.ITypeConverter;

/// Turns the words of a command into values, or says what is wrong with them.
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Wording() {}

    static final class Day implements ITypeConverter<LocalDate> {

        private static final int LENGTH = "2024-05-15".length();

        @Override
        public LocalDate convert(String text) {
            if (text.length() != LENGTH) {
                // Java also knows years of more digits, files do not.
                throw new Misuse.Unfit("cli.day", text);
            }
            try {
                return LocalDate.parse(text, DAY);
            } catch (DateTimeParseException _) {
                throw new Misuse.Unfit("cli.day", text);
            }
        }
    }

    static final class File implements ITypeConverter<Path> {

        @Override
        public Path convert(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException _) {
                throw new Misuse.Unfit("cli.file", text);
            }
        }
    }

    static final class Sure implements ITypeConverter<Strength> {
        @Override
        public Strength convert(String text) {
            return List.of(Strength.values()).stream().filter(strength -> strength.word().equals(text)).findFirst()
                    .orElseThrow(() -> choice(text, "--strength",
                            List.of(Strength.values()).stream().map(Strength::word).toList()));
        }
    }

    static final class Shape implements ITypeConverter<Layout> {

        static final List<String> WORDS = List.of(Layout.values()).stream().map(Layout::word).toList();

        @Override
        public Layout convert(String text) {
            return List.of(Layout.values()).stream().filter(layout -> layout.word().equals(text)).findFirst()
                    .orElseThrow(() -> choice(text, "--layout", WORDS));
        }
    }

    static final class Seed implements ITypeConverter<Integer> {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

        @Override
        public Integer convert(String text) {
            if (!NUMBER.matcher(text).matches()) {
                throw new Misuse.Unfit("cli.seed", text);
            }
            return Integer.valueOf(text);
        }
    }

    static final class Inks implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String text) {
            return List.of(Theme.values()).stream().filter(theme -> theme.word().equals(text)).findFirst()
                    .orElseThrow(() -> choice(text, "--theme",
                            List.of(Theme.values()).stream().map(Theme::word).toList()));
        }
    }

    static final class Tongue implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return List.of(Language.values()).stream().filter(language -> language.code().equals(text)).findFirst()
                    .orElseThrow(() -> choice(text, "--lang",
                            List.of(Language.values()).stream().map(Language::code).toList()));
        }
    }

    static Misuse.Unfit choice(String text, String option, List<String> allowed) {
        return new Misuse.Unfit("cli.choice", text, option,
                Misuse.WORDS.list(allowed));
    }
}
