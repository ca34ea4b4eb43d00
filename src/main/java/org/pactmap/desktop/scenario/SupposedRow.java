package org.pactmap.desktop.scenario;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.KeptField;
import org.pactmap.desktop.store.Store;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Workspace;

/// One supposition: what it says, why it is supposed, and why it changes nothing where it does not. It stays the same
/// node whatever it says, so that what is typed stays.
final class SupposedRow extends VBox {

    private final Store store;
    private final Label sentence = new Label();
    private final KeptField reason = new KeptField(true, this::keep);
    private final Label idle = new Label();
    private final Button remove = new Button("", new FontIcon(Feather.X));
    private @Nullable Scenario scenario;
    private @Nullable Supposition supposition;

    SupposedRow(Store store) {
        this.store = store;
        getStyleClass().add("supposed");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        idle.setWrapText(true);
        idle.getStyleClass().add("idle");
        remove.getStyleClass().add("close");
        remove.setOnAction(_ -> takeBack());
        getChildren().addAll(new HBox(sentence, remove), reason, idle);
    }

    void show(Workspace workspace, Scenario of, Supposed one) {
        scenario = of;
        supposition = one.supposition();
        String said = Effects.sentence(workspace, of, one.supposition());
        sentence.setText(said);
        reason.show(one.supposition().terms().reason().map(why -> why.in(workspace.view().language())).orElse(""));
        reason.setPromptText(workspace.words().say("scenario.reason.prompt"));
        reason.setAccessibleText(workspace.words().say("scenario.reason.of", said));
        remove.setAccessibleText(workspace.words().say("scenario.take-back", said));
        idle.setText(one.idle().map(why -> Effects.why(workspace, of, why)).orElse(""));
        idle.setVisible(one.idle().isPresent());
        idle.setManaged(one.idle().isPresent());
    }

    private void keep(String why) {
        Scenario of = scenario;
        Supposition one = supposition;
        if (of != null && one != null) {
            store.apply(new Edit.Rework(of.with(one, one.because(why)), Edit.Rework.How.REASON));
        }
    }

    private void takeBack() {
        Scenario of = scenario;
        Supposition one = supposition;
        if (of != null && one != null) {
            store.apply(new Edit.Rework(of.without(one), Edit.Rework.How.TAKE_BACK));
        }
    }
}
