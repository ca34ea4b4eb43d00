package org.pactmap.desktop.legend;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Within;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Counts;
import org.pactmap.plot.FilterWords;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What the filter asks, a chip for each part, with how many things that part takes from the map by itself, unless its
/// words say so. A click on a chip takes its part back, and leaves the keyboard at the next. A question to the map as a
/// whole has its chip with the other questions.
final class AskedChips extends FlowPane {

    private final Store store;
    private final Runnable leave;
    private Optional<Counts> counts = Optional.empty();

    /// @param leave takes the keyboard elsewhere once nothing is asked any more
    AskedChips(Store store, Runnable leave) {
        this.store = store;
        this.leave = leave;
        getStyleClass().addAll("chips", "asked-chips");
        store.watchSubject(this::show);
    }

    /// A chip with many words breaks them, and makes nothing wider.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    void count(Counts shown) {
        counts = Optional.of(shown);
        show(store.workspace());
    }

    private void show(Workspace workspace) {
        List<Filter.Part> parts = workspace.view().filter().parts().stream()
                .filter(part -> !(part instanceof Filter.Part.Asked(Condition.Asked _))).toList();
        int focused = Within.place(this);
        List<Button> chips = parts.stream().map(part -> chip(workspace, part)).toList();
        getChildren().setAll(chips);
        setManaged(!chips.isEmpty());
        if (focused >= 0) {
            if (chips.isEmpty()) {
                leave.run();
            } else {
                chips.get(Math.min(focused, chips.size() - 1)).requestFocus();
            }
        }
    }

    private Button chip(Workspace workspace, Filter.Part part) {
        Words words = workspace.words();
        String asked = new FilterWords(workspace.names()).of(part);
        Optional<Integer> taken = counts.filter(_ -> !(part instanceof Filter.Part.Hidden))
                .map(known -> known.taken(part));
        var chip = new Button(asked + taken.map(number -> "  " + words.say("only.taken", number)).orElse(""),
                new FontIcon(Feather.X));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "asked");
        chip.setAccessibleText(words.say("only.take-back", asked)
                + taken.map(number -> ". " + words.count("only.takes", number)).orElse(""));
        chip.setOnAction(_ -> store.apply(new Look.Sift(store.workspace().view().filter().lacking(part))));
        return chip;
    }
}
