package org.pactmap.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactmap.export.Preset;
import org.pactmap.layout.Caption;
import picocli.CommandLine.ITypeConverter;

/// Turns the words of a command that say what pictures are like into values, or says what is wrong with them.
final class PictureWording {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,6})?");

    static final ITypeConverter<Double> SCALE = text -> number(text, 0.1, 16, "cli.scale");

    static final ITypeConverter<Double> DPI = text -> number(text, 10, 2400, "cli.dpi");

    private PictureWording() {}

    private static double number(String text, double least, double most, String key) {
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : 0;
        if (number < least || number > most) {
            throw new Misuse.Unfit(key, text);
        }
        return number;
    }

    static final class Sizes implements ITypeConverter<Preset> {

        static final List<String> WORDS = Stream.of(Preset.values()).map(Preset::word).toList();

        @Override
        public Preset convert(String text) {
            return Preset.of(text).orElseThrow(() -> Wording.choice(text, "--preset", WORDS));
        }
    }

    static final class Around implements ITypeConverter<Caption> {

        static final List<String> WORDS = Stream.of(Caption.values()).map(Caption::word).toList();

        @Override
        public Caption convert(String text) {
            return Stream.of(Caption.values()).filter(caption -> caption.word().equals(text)).findFirst()
                    .orElseThrow(() -> Wording.choice(text, "--without", WORDS));
        }
    }
}
