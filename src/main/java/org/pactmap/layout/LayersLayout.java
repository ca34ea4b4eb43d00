package org.pactmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.layout.LayerOrder.Link;
import org.pactmap.layout.LayersWishes.AgreementWish;
import org.pactmap.layout.LayersWishes.BodyForm;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Lays out a map in layers. Who never signs stands below those who do; else each thing stands where its ties cross
/// others as rarely as may be.
public final class LayersLayout {

    private final Frame frame;
    private final LayersWishes wishes;
    private final Sizes sizes;
    private final Box plot;

    private LayersLayout(Frame frame, LayersWishes wishes) {
        this.frame = frame;
        this.wishes = wishes;
        this.sizes = frame.sizes();
        this.plot = frame.plot();
    }

    public static Layers of(Frame frame, LayersWishes wishes) {
        return new LayersLayout(frame, wishes).arranged();
    }

    private Layers arranged() {
        Optional<Station> station = station();
        double right = station.map(place -> place.place().x()).orElse(plot.right());
        double lanes = wishes.lanes() == 0 && station.isEmpty() ? 0 : sizes.between(40, 84);
        double width = station.isPresent() ? sizes.between(186, 320) : sizes.between(290, 440);
        double bodiesX = right - lanes - width;
        double stateX = plot.x() + wishes.label() + sizes.between(12, 22);
        double named = wishes.agreements().stream().mapToDouble(AgreementWish::width).max().orElse(0);
        double agreementX = stateX + (bodiesX - stateX - named) * 0.34;
        var seats = new BodySeats(plot, sizes, bodiesX, width, station.map(Station::goalY));
        int form = seats.form(wishes.bodies());
        List<List<String>> order = order(wishes.bodies().get(form));
        double top = plot.y() + wishes.heading();
        var columns = new StateColumns(wishes, order.get(0), order.get(1), plot.bottom() - top, sizes);
        return new Layers(frame, columns.states(stateX, top), columns.fold(top), columns.agreements(agreementX, top),
                columns.pitch(), new Spot(agreementX, top - sizes.between(13, 20)), seats.framework(), seats.hub(),
                seats.hubRadius(), form, seats.bodies(order.get(2), wishes.bodies().get(form).height()),
                inside(station), ways(bodiesX + width, lanes), station);
    }

    private Optional<Station> station() {
        if (wishes.steps().isEmpty()) {
            return Optional.empty();
        }
        double width = sizes.between(204, 424);
        var place = new Box(frame.page().width() - sizes.between(14, 40) - width, plot.y(), width,
                plot.height() + sizes.between(8, 14));
        var track = Track.of(new Wishes(List.of(), wishes.steps(), wishes.goal(), 0, 0, frame.foot()),
                Optional.of(new Box(place.x(), place.y(), width, place.height() - insideHeight())), sizes,
                plot.y() + plot.height() * 0.38);
        double goal = wishes.goal().flatMap(id -> Optional.ofNullable(track.stepY().get(id)))
                .orElse(plot.y() + plot.height() * 0.3);
        return Optional.of(new Station(place, place.x() + sizes.between(29.8, 50), track.stepY(), goal));
    }

    /// What bodies inside the alliance need beyond the slot that a track always leaves free at its foot.
    private double insideHeight() {
        int beyond = wishes.inside().size() - 2;
        return sizes.roomy() && beyond > 0 ? beyond * (sizes.between(24, 34) + sizes.mark(7)) : 0;
    }

    /// Parties, agreements, and bodies, with the place of the framework fixed above them and left out in the end.
    private List<List<String>> order(BodyForm bodies) {
        List<String> agreements = wishes.agreements().stream().filter(AgreementWish::signed).map(AgreementWish::id)
                .toList();
        List<Link> parties = wishes.agreements().stream()
                .flatMap(one -> one.states().stream().map(state -> new Link(state, one.id()))).toList();
        List<String> third = Stream.concat(Stream.of(LayersWishes.FRAMEWORK), bodies.ids().stream()).toList();
        boolean pairs = inPairs(parties);
        List<List<String>> order = LayerOrder.of(List.of(wishes.states(), agreements, third),
                Stream.concat(parties.stream(), bodies.links().stream()).toList(),
                List.of(pairs ? wishes.states().size() : 0, pairs ? agreements.size() : 0, 1));
        return List.of(order.get(0), order.get(1), order.get(2).subList(1, order.get(2).size()));
    }

    /// Whether each agreement is that of one party which has no other. Ties between such do not cross in any order that
    /// both share, so that both keep the order that they have: a reader looks for a day from the top down.
    private static boolean inPairs(List<Link> parties) {
        return parties.stream().map(Link::from).distinct().count() == parties.size()
                && parties.stream().map(Link::to).distinct().count() == parties.size();
    }

    /// At the foot of the alliance's place, from the last upwards; on small pages there is no room for them.
    private SequencedMap<String, Box> inside(Optional<Station> station) {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        if (station.isEmpty() || !sizes.roomy()) {
            return boxes;
        }
        Box place = station.get().place();
        double edge = sizes.mark(20);
        double height = sizes.between(24, 34);
        double y = place.bottom() - edge + sizes.mark(7) - wishes.inside().size() * (height + sizes.mark(7));
        for (String id : wishes.inside()) {
            boxes.put(id, new Box(place.x() + edge, y, place.width() - 2 * edge, height));
            y += height + sizes.mark(7);
        }
        return boxes;
    }

    private List<Double> ways(double left, double width) {
        var ways = new ArrayList<Double>();
        for (int i = 0; i < wishes.lanes(); i++) {
            ways.add(left + width * (i + 1) / (wishes.lanes() + 1));
        }
        return ways;
    }
}
