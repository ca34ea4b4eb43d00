package org.pactmap.desktop.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.words.Language;

/// What a user likes, kept from one start to the next: nothing of it belongs to any project.
///
/// @param contrast whether the contrast is to be high
/// @param calm whether nothing is to move that need not
/// @param language of the window; empty as long as the system's is followed
/// @param frame where the window stood; empty before the first time
/// @param recent files that were opened, newest first, at most [#MOST_RECENT]
public record Preferences(
        Appearance appearance, Wish contrast, Wish calm, Optional<Language> language, Optional<Frame> frame,
        List<Path> recent) {

    /// How many files are remembered.
    public static final int MOST_RECENT = 10;

    /// Before anything was chosen.
    public static final Preferences NONE = new Preferences(Appearance.SYSTEM, Wish.SYSTEM, Wish.SYSTEM,
            Optional.empty(), Optional.empty(), List.of());

    public Preferences {
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    /// Which theme the window wears.
    public enum Appearance {
        SYSTEM("system"),
        LIGHT("light"),
        DARK("dark");

        private final String word;

        Appearance(String word) {
            this.word = word;
        }

        /// The word that the file uses.
        public String word() {
            return word;
        }
    }

    /// Whether something is wanted, whatever the system says.
    public enum Wish {
        SYSTEM("system"),
        ON("on"),
        OFF("off");

        private final String word;

        Wish(String word) {
            this.word = word;
        }

        /// The word that the file uses.
        public String word() {
            return word;
        }

        /// @param system whether the system wants it
        public boolean granted(boolean system) {
            return switch (this) {
                case SYSTEM -> system;
                case ON -> true;
                case OFF -> false;
            };
        }
    }

    /// Where a window stands, in pixels of the screen.
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    public Preferences with(Appearance other) {
        return new Preferences(other, contrast, calm, language, frame, recent);
    }

    public Preferences withContrast(Wish other) {
        return new Preferences(appearance, other, calm, language, frame, recent);
    }

    public Preferences withCalm(Wish other) {
        return new Preferences(appearance, contrast, other, language, frame, recent);
    }

    public Preferences with(Language other) {
        return new Preferences(appearance, contrast, calm, Optional.of(other), frame, recent);
    }

    public Preferences with(Frame other) {
        return new Preferences(appearance, contrast, calm, language, Optional.of(other), recent);
    }

    /// With a file that was opened just now.
    public Preferences opened(Path file) {
        List<Path> files = Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                .toList();
        return new Preferences(appearance, contrast, calm, language, frame, files);
    }
}
