package org.pactmap.desktop.legend;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.pactmap.plot.Counts;
import org.pactmap.plot.FilterWords;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.workspace.Workspace;

/// One condition that can be asked: a tick, and how many things are left by it.
final class ConditionRow extends HBox {

    private final Condition condition;
    private final CheckBox tick = new CheckBox();
    private final Label count = new Label();

    /// @param toggle asks a condition, or takes it back
    ConditionRow(Condition condition, Consumer<Condition> toggle) {
        this.condition = condition;
        getStyleClass().add("group");
        tick.setMnemonicParsing(false);
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setOnAction(_ -> toggle.accept(condition));
        HBox.setHgrow(tick, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(tick, count);
    }

    /// What is ticked can always be taken back; what would leave nothing can't be asked.
    void show(Workspace workspace, Optional<Counts> counts) {
        int left = counts.map(known -> known.left(condition)).orElse(0);
        boolean asked = workspace.view().filter().conditions().contains(condition);
        var words = new FilterWords(workspace.names());
        tick.setText(workspace.words().capital(words.under(condition)));
        tick.setAccessibleText(workspace.words().capital(words.of(condition)) + ": " + left);
        tick.setSelected(asked);
        tick.setDisable(!asked && !tick.isFocused() && !offers(condition, counts));
        count.setText(Integer.toString(left));
    }

    /// Something has to be left, or of ties, which many a map draws without a word about each, to be taken.
    static boolean offers(Condition condition, Optional<Counts> counts) {
        return counts.filter(known -> known.left(condition) > 0 || condition instanceof Condition.AtLeast
                && known.taken(new Filter.Part.Asked(condition)) > 0).isPresent();
    }
}
