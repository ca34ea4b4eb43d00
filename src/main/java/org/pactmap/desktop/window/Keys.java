package org.pactmap.desktop.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window, each with the key of the words that say what it does.
enum Keys {
    OPEN("menu.open", true, KeyCode.O),
    EXPORT("menu.export", true, KeyCode.E),
    QUIT("menu.quit", true, KeyCode.Q),
    FIT("menu.fit", true, KeyCode.DIGIT0, KeyCode.NUMPAD0),
    ZOOM_IN("menu.zoom-in", true, KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD),
    ZOOM_OUT("menu.zoom-out", true, KeyCode.MINUS, KeyCode.SUBTRACT),
    TIES("menu.ties", false, KeyCode.L),
    SHELF("menu.shelf", false, KeyCode.R),
    MAP_ALONE("menu.alone", false, KeyCode.F11),
    HELP("menu.keys", false, KeyCode.F1);

    private final String words;
    private final boolean shortcut;
    private final List<KeyCode> codes;

    /// @param codes the key, and where else it lies on other keyboards
    Keys(String words, boolean shortcut, KeyCode... codes) {
        this.words = words;
        this.shortcut = shortcut;
        this.codes = List.of(codes);
    }

    String words() {
        return words;
    }

    KeyCombination combination() {
        return combination(codes.getFirst());
    }

    /// The same key where other keyboards have it.
    Stream<KeyCombination> elsewhere() {
        return codes.stream().skip(1).map(this::combination);
    }

    /// How the key is written on a button, such as "Ctrl E".
    String label() {
        String name = switch (this) {
            case ZOOM_IN -> "+";
            case ZOOM_OUT -> "–";
            case OPEN, EXPORT, QUIT, FIT, TIES, SHELF, MAP_ALONE, HELP -> codes.getFirst().getName();
        };
        return shortcut ? shortcutName() + " " + name : name;
    }

    private KeyCombination combination(KeyCode code) {
        return shortcut ? new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN) : new KeyCodeCombination(code);
    }

    private static String shortcutName() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl";
    }
}
