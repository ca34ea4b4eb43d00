package org.pactmap.desktop.window;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// The keys of the window, each with the key of the words that say what it does.
enum Keys {
    OPEN("menu.open", with(SHORTCUT_DOWN), KeyCode.O),
    SAVE("menu.save", with(SHORTCUT_DOWN), KeyCode.S),
    SAVE_AS("menu.save-as", with(SHORTCUT_DOWN, SHIFT_DOWN), KeyCode.S),
    EXPORT("menu.export", with(SHORTCUT_DOWN), KeyCode.E),
    TAKE("menu.take", with(SHORTCUT_DOWN, SHIFT_DOWN), KeyCode.E),
    PRINT("menu.print", with(SHORTCUT_DOWN), KeyCode.P),
    QUIT("menu.quit", with(SHORTCUT_DOWN), KeyCode.Q),
    UNDO("menu.undo", with(SHORTCUT_DOWN), KeyCode.Z),
    REDO("menu.redo", with(SHORTCUT_DOWN, SHIFT_DOWN), KeyCode.Z),
    COPY("menu.copy-picture", with(SHORTCUT_DOWN), KeyCode.C),
    UNDO_TO("menu.undo-to", with(SHORTCUT_DOWN, ALT_DOWN), KeyCode.Z),
    REDO_TO("menu.redo-to", with(SHORTCUT_DOWN, ALT_DOWN, SHIFT_DOWN), KeyCode.Z),
    BACK("menu.back", with(ALT_DOWN), KeyCode.LEFT),
    FORTH("menu.forth", with(ALT_DOWN), KeyCode.RIGHT),
    FIND("menu.find", with(SHORTCUT_DOWN), KeyCode.F),
    CONNECT("menu.connect", with(), KeyCode.P),
    NEXT_WAY("menu.next-way", with(), KeyCode.PERIOD),
    PREVIOUS_WAY("menu.previous-way", with(), KeyCode.COMMA),
    CITE("menu.cite", with(SHORTCUT_DOWN, SHIFT_DOWN), KeyCode.C),
    SIDE("menu.side", with(), KeyCode.F9),
    TABLES("menu.tables", with(), KeyCode.T),
    FIT("menu.fit", with(SHORTCUT_DOWN), KeyCode.DIGIT0, KeyCode.NUMPAD0),
    ZOOM_IN("menu.zoom-in", with(SHORTCUT_DOWN), KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD),
    ZOOM_OUT("menu.zoom-out", with(SHORTCUT_DOWN), KeyCode.MINUS, KeyCode.SUBTRACT),
    ANEW("menu.anew", with(), KeyCode.F8),
    UNPIN("menu.unpin", with(), KeyCode.U),
    UNPIN_ALL("menu.unpin-all", with(SHIFT_DOWN), KeyCode.U),
    NEXT_FINDING("menu.next-finding", with(), KeyCode.N),
    PREVIOUS_FINDING("menu.previous-finding", with(SHIFT_DOWN), KeyCode.N),
    TIES("menu.ties", with(), KeyCode.L),
    SHELF("menu.shelf", with(), KeyCode.R),
    AROUND_1("menu.around-1", with(), KeyCode.DIGIT1, KeyCode.NUMPAD1),
    AROUND_2("menu.around-2", with(), KeyCode.DIGIT2, KeyCode.NUMPAD2),
    AROUND_3("menu.around-3", with(), KeyCode.DIGIT3, KeyCode.NUMPAD3),
    AROUND_4("menu.around-4", with(), KeyCode.DIGIT4, KeyCode.NUMPAD4),
    AROUND_5("menu.around-5", with(), KeyCode.DIGIT5, KeyCode.NUMPAD5),
    AROUND_6("menu.around-6", with(), KeyCode.DIGIT6, KeyCode.NUMPAD6),
    AROUND_7("menu.around-7", with(), KeyCode.DIGIT7, KeyCode.NUMPAD7),
    AROUND_8("menu.around-8", with(), KeyCode.DIGIT8, KeyCode.NUMPAD8),
    AROUND_9("menu.around-9", with(), KeyCode.DIGIT9, KeyCode.NUMPAD9),
    ISOLATE("menu.isolate", with(), KeyCode.I),
    HIDE("menu.hide", with(), KeyCode.H),
    SHOW_ALL("menu.show-all", with(SHIFT_DOWN), KeyCode.H),
    HIDE_REST("menu.hide-rest", with(), KeyCode.D),
    NEARER("menu.nearer", with(), KeyCode.OPEN_BRACKET),
    FARTHER("menu.farther", with(), KeyCode.CLOSE_BRACKET),
    SAVE_VIEW("menu.save-view", with(SHORTCUT_DOWN), KeyCode.D),
    NEXT_VIEW("menu.next-view", with(), KeyCode.PAGE_DOWN),
    PREVIOUS_VIEW("menu.previous-view", with(), KeyCode.PAGE_UP),
    VIEW_1("menu.view-1", with(ALT_DOWN), KeyCode.DIGIT1, KeyCode.NUMPAD1),
    VIEW_2("menu.view-2", with(ALT_DOWN), KeyCode.DIGIT2, KeyCode.NUMPAD2),
    VIEW_3("menu.view-3", with(ALT_DOWN), KeyCode.DIGIT3, KeyCode.NUMPAD3),
    VIEW_4("menu.view-4", with(ALT_DOWN), KeyCode.DIGIT4, KeyCode.NUMPAD4),
    VIEW_5("menu.view-5", with(ALT_DOWN), KeyCode.DIGIT5, KeyCode.NUMPAD5),
    VIEW_6("menu.view-6", with(ALT_DOWN), KeyCode.DIGIT6, KeyCode.NUMPAD6),
    VIEW_7("menu.view-7", with(ALT_DOWN), KeyCode.DIGIT7, KeyCode.NUMPAD7),
    VIEW_8("menu.view-8", with(ALT_DOWN), KeyCode.DIGIT8, KeyCode.NUMPAD8),
    VIEW_9("menu.view-9", with(ALT_DOWN), KeyCode.DIGIT9, KeyCode.NUMPAD9),
    DAY("menu.day", with(SHORTCUT_DOWN), KeyCode.G),
    PLAY("menu.play", with(SHIFT_DOWN), KeyCode.P),
    NEXT_CHANGE("menu.next-change", with(SHORTCUT_DOWN), KeyCode.RIGHT),
    PREVIOUS_CHANGE("menu.previous-change", with(SHORTCUT_DOWN), KeyCode.LEFT),
    FIRST_DAY("menu.first-day", with(SHORTCUT_DOWN), KeyCode.HOME),
    LAST_DAY("menu.last-day", with(SHORTCUT_DOWN), KeyCode.END),
    COMPARE("menu.compare-days", with(), KeyCode.C),
    MAP_ALONE("menu.alone", with(), KeyCode.F11),
    HELP("menu.keys", with(), KeyCode.F1);

    private final String words;
    private final List<Modifier> modifiers;
    private final List<KeyCode> codes;

    /// @param codes the key, and where else it lies on other keyboards
    Keys(String words, List<Modifier> modifiers, KeyCode... codes) {
        this.words = words;
        this.modifiers = modifiers;
        this.codes = List.of(codes);
    }

    private static List<Modifier> with(Modifier... modifiers) {
        return List.of(modifiers);
    }

    /// The key that shows what lies at most so many ties around.
    static Keys around(int depth) {
        return valueOf("AROUND_" + depth);
    }

    /// The key that shows the saved view at a place, of which the first is 1.
    static Keys view(int place) {
        return valueOf("VIEW_" + place);
    }

    /// The keys as a list names them: the nine of one kind stand in one row.
    static List<Keys> listed() {
        return Stream.of(values()).filter(key -> !key.name().matches("(AROUND|VIEW)_[2-9]")).toList();
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
        var parts = new ArrayList<String>();
        modifiers.forEach(modifier -> parts.add(name(modifier)));
        parts.add(switch (codes.getFirst()) {
            case EQUALS -> "+";
            case MINUS -> "–";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case PERIOD -> ".";
            case COMMA -> ",";
            case LEFT -> "←";
            case RIGHT -> "→";
            default -> codes.getFirst().getName();
        });
        return String.join(" ", parts);
    }

    private KeyCombination combination(KeyCode code) {
        return new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new));
    }

    private static String name(Modifier modifier) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        if (modifier.equals(SHORTCUT_DOWN)) {
            return mac ? "⌘" : "Ctrl";
        }
        return modifier.equals(SHIFT_DOWN) ? (mac ? "⇧" : "Shift") : (mac ? "⌥" : "Alt");
    }
}
