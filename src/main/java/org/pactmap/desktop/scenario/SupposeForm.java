package org.pactmap.desktop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.agreement.Entity;
import org.pactmap.desktop.look.Phrase;
import org.pactmap.desktop.store.Store;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Words;
import org.pactmap.workspace.Supposable;
import org.pactmap.workspace.Supposable.Choice;
import org.pactmap.workspace.Supposable.Slot;
import org.pactmap.workspace.Supposing;

/// Asks what to suppose: of what kind it is, and for whom. What is selected on the map is chosen at first.
final class SupposeForm extends VBox {

    private final Store store;
    private final Button open = new Button("", new FontIcon(Feather.PLUS));
    private final VBox form = new VBox();
    private final ComboBox<Supposable> kind = new ComboBox<>();
    private final VBox slots = new VBox();
    private final Button suppose = new Button();
    private final Button cancel = new Button();
    private List<Node> fields = List.of();

    SupposeForm(Store store) {
        this.store = store;
        getStyleClass().add("suppose-form");
        open.getStyleClass().add("flat-button");
        form.getStyleClass().add("form");
        slots.getStyleClass().add("slots");
        suppose.getStyleClass().add("suppose");
        kind.getItems().setAll(Supposable.values());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(said(one -> words().say("supposable." + one.word())));
        kind.valueProperty().subscribe(_ -> ask());
        open.setOnAction(_ -> open());
        suppose.setOnAction(_ -> suppose());
        cancel.setOnAction(_ -> close());
        form.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        var buttons = new HBox(suppose, cancel);
        buttons.getStyleClass().add("buttons");
        form.getChildren().addAll(kind, slots, buttons);
        getChildren().setAll(open);
        store.watch(workspace -> List.of(workspace.view().language(), workspace.facts().header()), _ -> speak());
    }

    private Words words() {
        return store.workspace().words();
    }

    /// What was being chosen is of other facts, or in another language.
    private void speak() {
        open.setText(words().say("supposable.open"));
        suppose.setText(words().say("gap.suppose"));
        cancel.setText(words().say("unsaved.stay"));
        kind.setAccessibleText(words().say("supposable.kind"));
        close();
    }

    /// Says at the button in what other ways something can be supposed.
    void explain(String ways) {
        open.setTooltip(new Tooltip(ways));
    }

    void open() {
        getChildren().setAll(form);
        kind.setValue(Supposable.COORDINATES);
        ask();
        kind.requestFocus();
    }

    private void close() {
        boolean within = form.isFocusWithin();
        getChildren().setAll(open);
        if (within) {
            open.requestFocus();
        }
    }

    /// Shows a field for each thing that has to be chosen.
    private void ask() {
        var made = new ArrayList<Node>();
        slots.getChildren().clear();
        Optional.ofNullable(kind.getValue()).map(Supposable::slots).orElse(List.of()).forEach(slot -> {
            Node field = slot.isTyped() ? typed() : chosen(slot);
            var label = new Label(words().say("supposable.slot." + slot.word()));
            label.getStyleClass().add("aside");
            label.setLabelFor(field);
            made.add(field);
            slots.getChildren().addAll(label, field);
        });
        fields = made;
    }

    private TextField typed() {
        var field = new TextField();
        Phrase.limit(field);
        field.setOnAction(_ -> suppose());
        return field;
    }

    private ComboBox<Choice> chosen(Slot slot) {
        var field = new ComboBox<Choice>();
        field.setMaxWidth(Double.MAX_VALUE);
        field.setConverter(said(Choice::name));
        field.getItems().setAll(slot.choices(store.workspace()));
        field.getSelectionModel().selectFirst();
        field.setAccessibleText(words().say("supposable.slot." + slot.word()));
        return field;
    }

    private void suppose() {
        List<String> taken = store.workspace().project().scenarios().stream().flatMap(one -> one.bodies().stream())
                .map(Entity::id).toList();
        Optional<Supposition> supposed = kind.getValue().of(fields.stream().map(SupposeForm::value).toList(), taken);
        supposed.ifPresent(one -> {
            Supposing.changes(store.workspace(), one).toList().forEach(store::apply);
            close();
        });
        if (supposed.isEmpty()) {
            fields.getFirst().requestFocus();
        }
    }

    private static String value(Node field) {
        return switch (field) {
            case TextField typed -> typed.getText();
            case ComboBox<?> chosen when chosen.getValue() instanceof Choice choice -> choice.id();
            default -> "";
        };
    }

    private static <T> StringConverter<T> said(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
