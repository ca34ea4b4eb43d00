package org.pactmap.desktop.look;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small heading in capitals, set wide: a hair space stands after each letter, since CSS here knows no tracking.
/// Who cannot see it hears the plain words.
public final class Heading extends Label {

    private static final String HAIR = "\u200a";

    public Heading() {
        getStyleClass().add("heading");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public Heading(String words) {
        this();
        say(words);
    }

    public void say(String words) {
        String capitals = words.toUpperCase(Locale.ROOT);
        setText(capitals.codePoints().mapToObj(Character::toString).collect(Collectors.joining(HAIR)));
        setAccessibleText(words);
    }
}
