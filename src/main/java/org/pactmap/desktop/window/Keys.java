package org.pactmap.desktop.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window, each with the key of the words that say what it does.
enum Keys {
    OPEN("menu.open", KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    EXPORT("menu.export", KeyCode.E, KeyCombination.SHORTCUT_DOWN),
    QUIT("menu.quit", KeyCode.Q, KeyCombination.SHORTCUT_DOWN),
    FIT("menu.fit", KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    ZOOM_IN("menu.zoom-in", KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN),
    ZOOM_OUT("menu.zoom-out", KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    TIES("menu.ties", KeyCode.L),
    SHELF("menu.shelf", KeyCode.R),
    MAP_ALONE("menu.alone", KeyCode.F11),
    HELP("menu.keys", KeyCode.F1);

    private final String words;
    private final KeyCode code;
    private final KeyCombination combination;

    Keys(String words, KeyCode code, KeyCombination.Modifier... modifiers) {
        this.words = words;
        this.code = code;
        this.combination = new KeyCodeCombination(code, modifiers);
    }

    String words() {
        return words;
    }

    KeyCombination combination() {
        return combination;
    }

    /// How the key is written on a button, such as "Ctrl E".
    String label() {
        boolean shortcut = combination.getShortcut() == KeyCombination.ModifierValue.DOWN;
        return shortcut ? shortcutName() + " " + name(code) : name(code);
    }

    private static String name(KeyCode code) {
        return switch (code) {
            case EQUALS -> "+";
            case MINUS -> "–";
            default -> code.getName();
        };
    }

    private static String shortcutName() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
    }
}
