package org.pactmap.desktop.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.harawata.appdirs.AppDirsFactory;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Preferences.Frame;
import org.pactmap.desktop.store.Preferences.Wish;
import org.pactmap.export.AtomicFile;
import org.pactmap.words.Language;

/// Where preferences are kept: a small file in the place that the system has for it.
///
/// What is missing in it, or cannot be read, is as before anything was chosen; a file that cannot be written is left.
public record PreferencesFile(Path path) {

    private static final long LARGEST = 100_000;

    /// The file in the system's place for a user's settings.
    public static PreferencesFile ofUser() {
        String folder = AppDirsFactory.getInstance().getUserConfigDir("pactmap", null, null);
        return new PreferencesFile(Path.of(folder, "window.properties"));
    }

    public Preferences read() {
        var file = new Properties();
        try {
            if (Files.size(path) <= LARGEST) {
                file.load(new StringReader(Files.readString(path)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Preferences.NONE;
        }
        return new Preferences(appearance(file), wish(file, "contrast"), wish(file, "calm"), language(file),
                frame(file), recent(file));
    }

    /// Writes the file whole, or leaves what is there.
    ///
    /// @return whether it was written
    public boolean write(Preferences preferences) {
        var file = new Properties();
        file.setProperty("appearance", preferences.appearance().word());
        file.setProperty("contrast", preferences.contrast().word());
        file.setProperty("calm", preferences.calm().word());
        preferences.language().ifPresent(language -> file.setProperty("language", language.code()));
        preferences.frame().ifPresent(frame -> file.setProperty("frame", "%s %s %s %s %s".formatted(
                frame.x(), frame.y(), frame.width(), frame.height(), frame.maximized())));
        for (int i = 0; i < preferences.recent().size(); i++) {
            file.setProperty("recent." + i, preferences.recent().get(i).toString());
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var text = new StringWriter();
            file.store(text, null);
            AtomicFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static Appearance appearance(Properties file) {
        return Stream.of(Appearance.values()).filter(one -> one.word().equals(file.getProperty("appearance")))
                .findFirst().orElse(Appearance.SYSTEM);
    }

    private static Wish wish(Properties file, String about) {
        return Stream.of(Wish.values()).filter(one -> one.word().equals(file.getProperty(about))).findFirst()
                .orElse(Wish.SYSTEM);
    }

    private static Optional<Language> language(Properties file) {
        return Stream.of(Language.values()).filter(one -> one.code().equals(file.getProperty("language"))).findFirst();
    }

    private static Optional<Frame> frame(Properties file) {
        String[] parts = file.getProperty("frame", "").split(" ", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            double[] numbers = Stream.of(parts).limit(4).mapToDouble(Double::parseDouble).toArray();
            boolean sane = IntStream.range(0, 4).allMatch(i -> Math.abs(numbers[i]) < 100_000)
                    && numbers[2] > 0 && numbers[3] > 0;
            return Optional.of(new Frame(numbers[0], numbers[1], numbers[2], numbers[3], "true".equals(parts[4])))
                    .filter(_ -> sane);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> recent(Properties file) {
        return IntStream.range(0, Preferences.MOST_RECENT).mapToObj(i -> file.getProperty("recent." + i, ""))
                .filter(name -> !name.isEmpty()).flatMap(name -> path(name).stream()).toList();
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
