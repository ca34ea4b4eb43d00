package org.pactmap.desktop.window;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.controlsfx.control.StatusBar;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.layout.SeatOrder;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// What is asked, of which facts; how much of what is there; and how large it is shown.
final class StatusLine extends StatusBar {

    /// How long an errand may take before the line says that something is under way: a sign that is gone at once only
    /// makes restless.
    private static final Duration QUIET = Duration.millis(500);

    /// How long it is between two looks at how far an errand is.
    private static final Duration LOOK = Duration.millis(200);

    /// Below this width the counts are left out.
    private static final double ROOMY = 1180;

    private final Label counts = new Label();
    private final Button stop = new Button();
    private final Button fit = new Button();
    private final Button smaller = new Button("–");
    private final Label zoom = new Label();
    private final Button larger = new Button("+");

    StatusLine(Store store, MapPane map, Errands errands) {
        getStyleClass().add("status-line");
        setFocusTraversable(false);
        fit.setOnAction(_ -> map.fit());
        smaller.setOnAction(_ -> map.zoom(1 / Menus.STEP));
        larger.setOnAction(_ -> map.zoom(Menus.STEP));
        counts.getStyleClass().add("counts");
        List.of(stop, fit, smaller, zoom, larger).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        zoom.getStyleClass().add("zoom");
        stop.setOnAction(_ -> errands.stop(Errands.LAYOUT));
        offerStop(false);
        getRightItems().addAll(stop, counts, fit, smaller, zoom, larger);
        store.watchSubject(this::show);
        widthProperty().subscribe(width -> {
            counts.setVisible(width.doubleValue() >= ROOMY);
            counts.setManaged(width.doubleValue() >= ROOMY);
        });
        store.watch(workspace -> Math.round(100 * workspace.view().camera().zoom()),
                percent -> zoom.setText(percent + " %"));
        watch(errands);
    }

    /// Tells of errands that take long how far they are.
    private void watch(Errands errands) {
        var look = new Timeline(new KeyFrame(LOOK, _ -> {
            Optional<Double> done = errands.done(Errands.LAYOUT);
            offerStop(done.isPresent());
            setProgress(done.orElse(-1.0));
        }));
        look.setDelay(QUIET.subtract(LOOK));
        look.setCycleCount(Animation.INDEFINITE);
        errands.running().subscribe(running -> {
            look.stop();
            if (running.intValue() > 0) {
                look.play();
            } else {
                offerStop(false);
                setProgress(0);
            }
        });
    }

    private void offerStop(boolean now) {
        stop.setVisible(now);
        stop.setManaged(now);
    }

    private void show(Workspace workspace) {
        Words words = workspace.words();
        Names names = workspace.names();
        setText(String.join("  ·  ", List.of(
                words.say("status.facts", workspace.facts().header().edition()),
                names.name(workspace.view().system()),
                names.function(workspace.view().function()),
                words.say("status.counted", words.say("strength." + workspace.view().strength().word())),
                words.day(workspace.view().day()))));
        counts.setText(String.join(", ", List.of(
                words.count("count.parties", SeatOrder.of(workspace.facts(), workspace.view().system()).size()),
                words.count("count.agreements", workspace.findings().signed().size()),
                words.count("count.bodies", workspace.facts().all(Entity.Body.class).size()),
                words.count("count.steps", workspace.facts().header().steps().size()))));
        stop.setText(words.say("status.stop"));
        stop.setTooltip(new Tooltip(words.say("status.stop.tip")));
        fit.setText(words.say("status.fit"));
        smaller.setAccessibleText(words.say("menu.zoom-out"));
        larger.setAccessibleText(words.say("menu.zoom-in"));
    }
}
