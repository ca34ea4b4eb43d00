package org.pactmap.desktop.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.FilterWords;
import org.pactmap.search.Questions;
import org.pactmap.search.Ready;
import org.pactmap.view.Condition;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// A few ready questions that fit the facts and the day. Choosing one lights its answer on the map and tells it in the
/// inspector; choosing it again, or Escape, lets go of it. A question that was asked elsewhere stands below them as long as it is
/// asked.
public final class AskPane extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Store store;
    private final Heading heading = new Heading();
    /// The same nodes whatever they ask, so that they keep the keyboard.
    private final List<Hyperlink> links;
    private final Button other = new Button("", new FontIcon(Feather.X));
    private List<Ready> questions = List.of();

    /// What the questions depend on.
    private record Of(Object findings, Object language, Optional<Condition.Asked> asked) {}

    public AskPane(Store store) {
        this.store = store;
        getStyleClass().add("ask");
        links = Stream.iterate(0, i -> i + 1).limit(Questions.FEW).map(this::link).toList();
        var rows = new VBox();
        rows.getStyleClass().add("rows");
        rows.getChildren().addAll(links);
        other.getStyleClass().addAll("chip", "asked");
        other.setWrapText(true);
        other.setMinHeight(Region.USE_PREF_SIZE);
        other.setOnAction(_ -> store.apply(new Look.Inquire(Optional.empty())));
        getChildren().addAll(heading, rows, other);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && store.workspace().view().filter().asked().isPresent()) {
                store.apply(new Look.Inquire(Optional.empty()));
                event.consume();
            }
        });
        store.watch(workspace -> new Of(workspace.findings(), workspace.view().language(),
                workspace.view().filter().asked()), _ -> show(store.workspace()));
    }

    private Hyperlink link(int place) {
        var link = new Hyperlink();
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            choose(questions.get(place));
        });
        return link;
    }

    private void choose(Ready question) {
        boolean asked = isAsked(question, store.workspace());
        store.apply(new Look.Inquire(asked ? Optional.empty() : Optional.of(question.asks())));
    }

    private void show(Workspace workspace) {
        heading.say(workspace.words().say("ask"));
        questions = Questions.few(workspace.network(), workspace.findings(), workspace.view().language());
        Optional<Condition.Asked> elsewhere = workspace.view().filter().asked()
                .filter(_ -> questions.stream().noneMatch(question -> isAsked(question, workspace)));
        elsewhere.ifPresent(asked -> other.setText(new FilterWords(workspace.names()).of(asked)));
        other.setAccessibleText(workspace.words().say("only.take-back", other.getText()));
        show(other, elsewhere.isPresent());
        show(this, !questions.isEmpty() || elsewhere.isPresent());
        for (int i = 0; i < links.size(); i++) {
            boolean there = i < questions.size();
            show(links.get(i), there);
            if (there) {
                show(questions.get(i), links.get(i), workspace);
            }
        }
    }

    private static void show(Node part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private static void show(Ready question, Hyperlink link, Workspace workspace) {
        boolean asked = isAsked(question, workspace);
        link.setText(question.words());
        link.pseudoClassStateChanged(ASKED, asked);
        link.setAccessibleText(asked ? workspace.words().say("ask.asked", question.words()) : question.words());
    }

    /// Of ways it is one question whichever of them is shown.
    private static boolean isAsked(Ready question, Workspace workspace) {
        return workspace.view().filter().asked().filter(asked -> asked.equals(question.asks())
                || asked instanceof Condition.OnWay(var from, var to, _)
                        && question.asks().equals(Condition.OnWay.between(from, to)))
                .isPresent();
    }
}
