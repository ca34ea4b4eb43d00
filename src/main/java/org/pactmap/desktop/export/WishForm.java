package org.pactmap.desktop.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Preset;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.words.Words;

/// The controls that say what picture is wished for.
final class WishForm extends GridPane {

    private final ComboBox<FileFormat> format = new ComboBox<>();
    private final ComboBox<Part> part = new ComboBox<>();
    private final ComboBox<Optional<Preset>> size = new ComboBox<>();
    private final NumberField scale = new NumberField(0.1, 16);
    private final NumberField dpi = new NumberField(10, 2400);
    private final CheckBox transparent = new CheckBox();
    private final CheckBox outlines = new CheckBox();
    private final CheckBox told = new CheckBox();
    private final SequencedMap<Caption, CheckBox> captions = new LinkedHashMap<>();
    private final List<Label> names = new ArrayList<>();
    private Runnable changed = () -> {};
    private boolean showing;

    WishForm() {
        getStyleClass().add("wish");
        format.setId("take-format");
        part.setId("take-part");
        size.setId("take-size");
        scale.setId("take-scale");
        dpi.setId("take-dpi");
        transparent.setId("take-transparent");
        outlines.setId("take-outlines");
        told.setId("take-told");
        var around = new FlowPane();
        var extras = new FlowPane(transparent, outlines, told);
        List.of(around, extras).forEach(pane -> pane.getStyleClass().add("ticks"));
        for (Caption caption : Caption.values()) {
            var box = new CheckBox();
            box.setId("take-" + caption.word());
            captions.put(caption, box);
            around.getChildren().add(box);
        }
        row("take.format", format);
        row("take.part", part);
        row("take.size", size);
        row("take.scale", beside(scale, name("take.dpi"), dpi));
        row("take.around", around);
        row("take.extras", extras);
        listen();
    }

    private static HBox beside(Node... nodes) {
        var box = new HBox(nodes);
        box.getStyleClass().add("beside");
        return box;
    }

    private void row(String key, Node control) {
        addRow(getRowCount(), name(key), control);
    }

    /// A label whose words are said later.
    private Label name(String key) {
        var label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        label.setUserData(key);
        names.add(label);
        return label;
    }

    private void listen() {
        size.setOnAction(_ -> {
            if (!showing) {
                size.getValue().ifPresentOrElse(preset -> {
                    scale.show(Optional.of(preset.scale()));
                    dpi.show(Optional.of(preset.dpi()));
                }, () -> {
                    scale.show(Optional.of(1.0));
                    dpi.show(Optional.empty());
                });
                tell();
            }
        });
        Stream.of(format, part).forEach(box -> box.setOnAction(_ -> tell()));
        Stream.concat(captions.values().stream(), Stream.of(transparent, outlines, told))
                .forEach(box -> box.setOnAction(_ -> tell()));
        scale.textProperty().subscribe(this::tell);
        dpi.textProperty().subscribe(this::tell);
    }

    private void tell() {
        if (!showing) {
            enable();
            changed.run();
        }
    }

    /// What the format or the part does not have can't be chosen.
    private void enable() {
        boolean png = format.getValue() == FileFormat.PNG;
        boolean whole = part.getValue() == Part.WHOLE;
        size.setDisable(!whole);
        scale.setDisable(!png);
        dpi.setDisable(!png);
        transparent.setDisable(!png);
        outlines.setDisable(format.getValue() != FileFormat.SVG);
        captions.values().forEach(box -> box.setDisable(!whole));
    }

    /// Calls `what` whenever something else is wished for.
    void onChanged(Runnable what) {
        changed = what;
    }

    /// @param parts what can be taken
    void show(Wish wish, List<Part> parts, Words words) {
        showing = true;
        names.forEach(label -> label.setText(words.say(String.valueOf(label.getUserData()))));
        offer(format, List.of(FileFormat.values()), one -> words.say("take.format." + one.ending()), wish.format());
        offer(part, parts, one -> words.say(one.key()), wish.part());
        offer(size, Stream.concat(Stream.of(Optional.<Preset>empty()), Stream.of(Preset.values()).map(Optional::of))
                .toList(), one -> words.say("take.size." + one.map(Preset::word).orElse("window")), wish.preset());
        scale.show(Optional.of(wish.scale()));
        dpi.show(wish.dpi());
        captions.forEach((caption, box) -> {
            box.setText(words.say("take.caption." + caption.word()));
            box.setSelected(wish.captions().has(caption));
        });
        transparent.setText(words.say("take.transparent"));
        outlines.setText(words.say("take.outlines"));
        told.setText(words.say("take.told"));
        transparent.setSelected(wish.transparent());
        outlines.setSelected(wish.outlines());
        told.setSelected(wish.told());
        scale.setAccessibleText(words.say("take.scale"));
        dpi.setAccessibleText(words.say("take.dpi"));
        enable();
        showing = false;
    }

    private static <T> void offer(ComboBox<T> box, List<T> all, Function<T, String> named, T chosen) {
        box.setConverter(new Named<>(named));
        box.getItems().setAll(all);
        box.setValue(chosen);
    }

    /// What is wished for now; nothing while a number is none.
    Optional<Wish> wish() {
        boolean png = format.getValue() == FileFormat.PNG;
        boolean whole = part.getValue() == Part.WHOLE;
        if (png && (scale.number().isEmpty() || !dpi.isEmptyOrNumber())) {
            return Optional.empty();
        }
        Captions around = Captions.ALL;
        for (var entry : captions.entrySet()) {
            around = around.with(entry.getKey(), !whole || entry.getValue().isSelected());
        }
        return Optional.of(new Wish(format.getValue(), part.getValue(), whole ? size.getValue() : Optional.empty(),
                scale.number().orElse(1.0), dpi.number(), png && transparent.isSelected(),
                format.getValue() == FileFormat.SVG && outlines.isSelected(), around, told.isSelected()));
    }
}
