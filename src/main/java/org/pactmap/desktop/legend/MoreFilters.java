package org.pactmap.desktop.legend;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Counts;
import org.pactmap.plot.FilterWords;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// All other conditions that can be asked, by what they ask about, each with how many things would be left by it. What
/// would leave nothing is not offered.
final class MoreFilters extends MenuButton {

    private static final int MOST_SOURCES = 10;

    private final Store store;
    private final Consumer<Condition> toggle;
    private final Runnable find;
    private Optional<Counts> counts = Optional.empty();

    /// @param toggle asks a condition, or takes it back
    /// @param find takes the keyboard to where any source is found
    MoreFilters(Store store, Consumer<Condition> toggle, Runnable find) {
        this.store = store;
        this.toggle = toggle;
        this.find = find;
        getStyleClass().add("more");
        setMnemonicParsing(false);
        getItems().setAll(new Menu());
        setOnShowing(_ -> fill());
        store.watch(Workspace::words, words -> setText(words.say("only.more")));
    }

    void count(Counts shown) {
        counts = Optional.of(shown);
    }

    /// Counting is left until somebody looks.
    private void fill() {
        Workspace workspace = store.workspace();
        Menu sources = menu("only.more.source", workspace.facts().sources().keySet().stream()
                .map(Condition.SaidBy::new).sorted(Comparator.comparingInt((Condition one) -> -left(one)))
                .limit(MOST_SOURCES));
        var other = new MenuItem(words().say("only.more.other-source"));
        other.setOnAction(_ -> find.run());
        sources.getItems().addAll(new SeparatorMenuItem(), other);
        getItems().setAll(Stream.of(
                menu("only.more.agreement", Stream.of(AgreementStatus.values()).map(Condition.AgreementIs::new)),
                menu("only.more.step", Stream.of(StepStatus.values()).map(Condition.StepIs::new)),
                menu("only.more.member", workspace.facts().all(Entity.Body.class).stream()
                        .map(body -> new Condition.MemberOf(body.id()))
                        .sorted(Comparator.comparingInt((Condition one) -> -left(one)))),
                menu("only.more.function", workspace.facts().header().functions().keySet().stream()
                        .map(Condition.Coordinates::new)),
                menu("only.more.strength", Stream.of(Strength.PLANNED, Strength.UNCERTAIN, Strength.ASSERTED)
                        .map(Condition.AtLeast::new)),
                sources).filter(menu -> !menu.getItems().isEmpty()).toList());
    }

    private Menu menu(String key, Stream<? extends Condition> conditions) {
        var menu = new Menu(words().say(key));
        List<Condition> asked = store.workspace().view().filter().conditions();
        var names = new FilterWords(store.workspace().names());
        conditions.filter(one -> offers(one) || asked.contains(one)).forEach(one -> {
            var item = new CheckMenuItem(words().say("only.more.counted", names.of(one), left(one)));
            item.setMnemonicParsing(false);
            item.setSelected(asked.contains(one));
            item.setOnAction(_ -> toggle.accept(one));
            menu.getItems().add(item);
        });
        return menu;
    }

    /// Something has to be left, or of ties, which many a map draws without a word about each, to be taken.
    private boolean offers(Condition condition) {
        return left(condition) > 0 || condition instanceof Condition.AtLeast
                && counts.filter(known -> known.taken(new Filter.Part.Asked(condition)) > 0).isPresent();
    }

    private int left(Condition condition) {
        return counts.map(known -> known.left(condition)).orElse(0);
    }

    private Words words() {
        return store.workspace().words();
    }
}
