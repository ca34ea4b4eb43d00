package org.pactmap.desktop.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.layout.Force;
import org.pactmap.layout.Pins;
import org.pactmap.picture.Box;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.plot.Counts;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Camera;
import org.pactmap.view.View;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The map of the window: the picture of the workspace, laid out for the room that the pane has, with gestures and
/// keys to look around in it.
public final class MapPane extends StackPane {

    private final Store store;
    private final Known known;
    private final PictureCanvas canvas;
    private final HoverCard card;
    private final Voice voice = new Voice(this);
    private final Keyboard keyboard;
    private final Arranging arranging;
    private final Surveying surveying;
    private final Lifting lifting = new Lifting();
    private final Motion motion;
    private Optional<Mark> thread = Optional.empty();
    private SequencedSet<String> offered = new LinkedHashSet<>();
    private final Pulse pulse;
    private Runnable opened = () -> {};
    private final List<Consumer<Counts>> counted = new ArrayList<>();
    private BiConsumer<Optional<String>, Point2D> asked = (_, _) -> {};
    private @Nullable Projection projection;
    private @Nullable Subject subject;

    /// What a picture is made from.
    private record Subject(Object facts, Optional<Scenario> scenario, View view, Optional<Force> force, int width,
            int height) {}

    /// @param calm whether nothing is to move that need not
    public MapPane(Store store, Errands errands, Typeface typeface, Globe globe, BooleanSupplier calm) {
        this.store = store;
        motion = new Motion(calm, this::requestLayout);
        pulse = new Pulse(store, calm, this::requestLayout);
        known = Known.of(globe);
        arranging = new Arranging(errands);
        surveying = new Surveying(errands, known, this::requestLayout);
        canvas = new PictureCanvas(typeface);
        card = new HoverCard();
        getStyleClass().add("map");
        setMinSize(1, 1);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(canvas, voice, card);
        new Gestures(this, store).listen();
        keyboard = new Keyboard(this, store);
        keyboard.listen();
        store.watch(
                workspace -> List.of(workspace.facts(), workspace.network().scenario(), workspace.view(),
                        workspace.pointing(), workspace.laidOut(), workspace.project().pins()),
                _ -> requestLayout());
        focusedProperty().subscribe(this::requestLayout);
    }

    /// What to do when the reader asks with the keyboard to read about a thing.
    public void onOpen(Runnable what) {
        opened = what;
    }

    /// What to do when the reader asks what can be done with a thing, or with the map, at a spot of the screen.
    public void onAsked(BiConsumer<Optional<String>, Point2D> what) {
        asked = what;
    }

    /// Tells how many things of the map pass the filter, now and whenever the map becomes another.
    public void onCounted(Consumer<Counts> told) {
        counted.add(told);
        projection().ifPresent(shown -> told.accept(shown.counts()));
    }

    /// Selects a thing, brings it to the middle where the map is larger than its room, and lifts it for a moment.
    public void goTo(String id) {
        store.apply(new Look.Select(Optional.of(id)));
        keyboard.centre(id);
        pulse.start(id);
    }

    /// Draws a thread from one spot of the page to another, or none, and rings around where it may end.
    void draw(Optional<Outline> between, SequencedSet<String> ends) {
        offered = ends;
        Palette palette = Palette.of(store.workspace().view().theme());
        double scale = projection().map(shown -> shown.framing(camera()).scale()).orElse(1.0);
        thread = between.map(way -> new Mark.Line(way, Pen.solid(palette.ink(Role.SUPPOSED), 3 / scale), ""));
        requestLayout();
    }

    /// Takes the keyboard back to the map, to what was opened with it last.
    public void resume() {
        keyboard.resume();
    }

    void open() {
        opened.run();
    }

    /// Selects a thing, and takes the keyboard to what is said of it.
    public void read(String id) {
        keyboard.open(id);
    }

    /// Asks what can be done with a thing, which the keyboard is at from then on.
    void ask(Optional<String> what, Point2D at) {
        store.apply(new Look.Focus(what));
        asked.accept(what, at);
    }

    /// What is on the screen; empty before the pane has been laid out.
    public Optional<Seen> seen() {
        return Optional.ofNullable(projection).map(shown -> {
            Framing framing = shown.framing(camera());
            double pixels = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
            return new Seen(shown.picture(), new Framing(framing.corner(), framing.scale() * pixels,
                    (int) Math.round(framing.width() * pixels), (int) Math.round(framing.height() * pixels)));
        });
    }

    /// Shows the whole page.
    public void fit() {
        store.apply(new Look.MoveCamera(Camera.FIT));
    }

    /// Magnifies by `factor` around the middle of what is seen.
    public void zoom(double factor) {
        projection().ifPresent(shown -> zoom(factor, shown.middle(camera())));
    }

    void zoom(double factor, Spot still) {
        look(camera().zoomed(factor, still));
    }

    void look(Camera camera) {
        projection().ifPresent(shown -> store.apply(new Look.MoveCamera(shown.kept(camera))));
    }

    Camera camera() {
        return store.workspace().view().camera();
    }

    /// What the keyboard is at.
    Optional<String> focus() {
        return store.workspace().pointing().focused();
    }

    /// Where a thing lies in this pane as a camera sees it, if the map has it.
    public Optional<Box> place(String id, Camera camera) {
        return projection().flatMap(shown -> shown.place(id, camera));
    }

    Optional<Projection> projection() {
        return Optional.ofNullable(projection);
    }

    /// Pins what is on its way with the pointer where it is now.
    void drop(Box room) {
        Workspace workspace = store.workspace();
        workspace.pointing().dragged().ifPresent(one -> {
            store.apply(new Edit.Pin(one.id(), label(one.id()), Pins.told(one.at(), room)));
            store.apply(new Look.Drag(Optional.empty()));
        });
    }

    /// Pins a thing so much farther on, if it can be put elsewhere.
    boolean push(String what, Spot by) {
        Optional<Grip> grip = Grip.on(what, new Spot(0, 0), force());
        grip.ifPresent(one -> store.apply(new Edit.Pin(one.id(), label(one.id()), Pins.told(one.at(by), one.room()))));
        return grip.isPresent();
    }

    /// Lets go of what is pinned.
    void unpin(String what) {
        String id = Grip.laidOut(what);
        if (store.workspace().project().pins().containsKey(id) && force().isPresent()) {
            store.apply(new Edit.Unpin(id, label(id)));
        }
    }

    /// Lets go of what is pointed at, or else of what is selected, if it is pinned.
    public void unpin() {
        Workspace workspace = store.workspace();
        workspace.pointing().lifted().or(() -> workspace.view().selected()).ifPresent(this::unpin);
    }

    private Label label(String id) {
        return store.workspace().facts().entity(id).map(Entity::label).orElse(Label.of(id));
    }

    /// Where things lie, where they are laid out by forces.
    Optional<Force> force() {
        return Optional.ofNullable(subject).flatMap(Subject::force);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int width = (int) Math.round(getWidth());
        int height = (int) Math.round(getHeight());
        if (width > 0 && height > 0) {
            show(store.workspace(), width, height);
        }
    }

    private void show(Workspace workspace, int width, int height) {
        var next = new Subject(workspace.facts(), workspace.network().scenario(),
                workspace.view().from(Camera.FIT).selecting(Optional.empty()),
                arranging.shown(workspace, Projection.page(width, height)), width, height);
        Projection shown = projection;
        Subject before = subject;
        boolean other = !next.equals(subject);
        if (shown == null || (other && !surveying.awaited(workspace, next.view(), width, height))) {
            shown = Projection.of(workspace.network(), workspace.findings(), next.view(),
                    known.with(next.force()), width, height);
            projection = shown;
            subject = next;
            Counts counts = shown.counts();
            counted.forEach(told -> told.accept(counts));
        }
        Framing framing = shown.framing(workspace.view().camera());
        canvas.resizeRelocate(0, 0, width, height);
        boolean following = follows(before, subject) && workspace.pointing().dragged().isEmpty();
        Picture now = motion.towards(shown.picture(), following);
        canvas.show(now == shown.picture() ? lifting.of(workspace, now) : now, framing,
                halos(workspace, shown, framing.scale()), thread);
        voice.meet(offered.isEmpty() ? workspace.pointing().focused() : workspace.pointing().lifted(), workspace, shown,
                framing);
        card.show(workspace, shown, framing);
    }

    /// Whether an eye can follow things from one picture to the next: only what is asked, the day or the layout differ.
    private static boolean follows(@Nullable Subject before, @Nullable Subject after) {
        return before != null && after != null && before.facts().equals(after.facts())
                && before.width() == after.width() && before.height() == after.height()
                && before.view().theme() == after.view().theme()
                && before.view().language() == after.view().language();
    }

    private List<Halo> halos(Workspace workspace, Projection shown, double scale) {
        var halos = new Halos(workspace, shown, scale);
        return Stream.of(halos.selected(), isFocused() ? halos.focused() : List.<Halo>of(), halos.offered(offered),
                halos.pulsing(pulse)).flatMap(List::stream).toList();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute asked, Object... parameters) {
        return asked == AccessibleAttribute.FOCUS_ITEM
                ? voice.heard().orElse(null)
                : super.queryAccessibleAttribute(asked, parameters);
    }
}
