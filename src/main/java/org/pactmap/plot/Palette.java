package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.pactmap.picture.Ink;
import org.pactmap.view.Theme;

/// The inks of a theme, by what they are for; read from `inks.properties`.
public final class Palette {

    private static final Map<Theme, Palette> ALL = new EnumMap<>(Theme.class);

    static {
        for (Theme theme : Theme.values()) {
            ALL.put(theme, new Palette(theme));
        }
    }

    private final Map<Role, Ink> inks = new EnumMap<>(Role.class);

    private Palette(Theme theme) {
        var file = new Properties();
        try (InputStream in = requireNonNull(Palette.class.getResourceAsStream("inks.properties"))) {
            file.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("inks.properties", unreadable);
        }
        for (Role role : Role.values()) {
            String key = theme.word() + "." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            inks.put(role, Ink.of(requireNonNull(file.getProperty(key), key)));
        }
    }

    public static Palette of(Theme theme) {
        return requireNonNull(ALL.get(theme));
    }

    public Ink ink(Role role) {
        return requireNonNull(inks.get(role));
    }
}
