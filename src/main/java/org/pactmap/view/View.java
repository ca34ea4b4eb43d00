package org.pactmap.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Strength;
import org.pactmap.words.Language;

/// What is looked at, and how. The window, the command line and every file use this same value.
///
/// @param system id of the agreement system that is asked about
/// @param function id of the function for which a hub is looked for
/// @param strength the least strength that counts
/// @param since the earlier day with which the day is compared, if with one
/// @param scenario id of the scenario that is laid over the facts, if one is
/// @param selected id of the thing that is selected, if one is
/// @param seed which of its many equally good results a layout by forces shows
/// @param filter what is left out or dimmed; it changes no finding
/// @param tiesLit whether the three layers of accession ties are lit
/// @param shelfOpen whether the recommendations are unfolded
public record View(
        String system,
        String function,
        Strength strength,
        LocalDate day,
        Optional<LocalDate> since,
        Optional<String> scenario,
        Optional<String> selected,
        Layout layout,
        int seed,
        Filter filter,
        boolean tiesLit,
        boolean shelfOpen,
        Camera camera,
        Theme theme,
        Language language) {

    public static final int FIRST_SEED = 1;

    /// The view with which a dataset opens.
    public static View of(Header header, Theme theme, Language language) {
        return new View(header.system(), header.defaultFunction(), Strength.ASSERTED, header.defaultDay(),
                Optional.empty(), Optional.empty(), Optional.empty(), Layout.BRIEFING, FIRST_SEED, Filter.NONE, false,
                false, Camera.FIT, theme, language);
    }

    public View on(LocalDate other) {
        return with(copy -> copy.day = other);
    }

    public View comparedWith(Optional<LocalDate> earlier) {
        return with(copy -> copy.since = earlier);
    }

    public View asking(String otherFunction, Strength least) {
        return with(copy -> {
            copy.function = otherFunction;
            copy.strength = least;
        });
    }

    /// With what a scenario supposes laid over the facts, or with the facts alone.
    public View supposing(Optional<String> other) {
        return with(copy -> copy.scenario = other);
    }

    public View selecting(Optional<String> what) {
        return with(copy -> copy.selected = what);
    }

    public View in(Layout other) {
        return with(copy -> copy.layout = other);
    }

    public View seeded(int other) {
        return with(copy -> copy.seed = other);
    }

    public View with(Filter other) {
        return with(copy -> copy.filter = other);
    }

    public View withTiesLit(boolean lit) {
        return with(copy -> copy.tiesLit = lit);
    }

    public View withShelfOpen(boolean open) {
        return with(copy -> copy.shelfOpen = open);
    }

    public View from(Camera other) {
        return with(copy -> copy.camera = other);
    }

    public View in(Theme otherTheme, Language otherLanguage) {
        return with(copy -> {
            copy.theme = otherTheme;
            copy.language = otherLanguage;
        });
    }

    private View with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.view();
    }

    /// A view while one thing of it is changed, so that each change names only what it changes.
    private static final class Copy {

        private final View from;
        private String function;
        private Strength strength;
        private LocalDate day;
        private Optional<LocalDate> since;
        private Optional<String> scenario;
        private Optional<String> selected;
        private Layout layout;
        private int seed;
        private Filter filter;
        private boolean tiesLit;
        private boolean shelfOpen;
        private Camera camera;
        private Theme theme;
        private Language language;

        private Copy(View from) {
            this.from = from;
            function = from.function;
            strength = from.strength;
            day = from.day;
            since = from.since;
            scenario = from.scenario;
            selected = from.selected;
            layout = from.layout;
            seed = from.seed;
            filter = from.filter;
            tiesLit = from.tiesLit;
            shelfOpen = from.shelfOpen;
            camera = from.camera;
            theme = from.theme;
            language = from.language;
        }

        private View view() {
            return new View(from.system, function, strength, day, since, scenario, selected, layout, seed, filter,
                    tiesLit,
                    shelfOpen, camera, theme, language);
        }
    }
}
