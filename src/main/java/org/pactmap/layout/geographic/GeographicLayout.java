package org.pactmap.layout.geographic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.geographic.Geographic.Seat;
import org.pactmap.layout.geographic.Geographic.Sight;
import org.pactmap.layout.geographic.Geographic.Tie;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;

/// Lays a network out on a map of the globe: states where they are, ties as bows from where they meet, names where there
/// is room. Parties that the base map does not have stand beside the map.
public final class GeographicLayout {

    private final BaseMap map;
    private final Wanted wanted;
    private final Sizes sizes;
    private final Pane pane;
    private final SequencedMap<String, Mainland> states = new LinkedHashMap<>();
    private final SequencedMap<String, Point> places = new LinkedHashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final Beside beside;

    private GeographicLayout(BaseMap map, Wanted wanted, Sizes sizes, Pane pane) {
        this.map = map;
        this.wanted = wanted;
        this.sizes = sizes;
        this.pane = pane;
        wanted.centre().ifPresent(this::find);
        wanted.parties().forEach(party -> find(party.id()));
        this.beside = new Beside(wanted.parties().stream().filter(party -> !states.containsKey(party.id())).toList(),
                pane.box(), sizes);
    }

    private void find(String id) {
        Mainland.of(map, id).ifPresent(mainland -> states.put(id, mainland));
    }

    /// @param pane the part of the page that the map takes
    public static Geographic of(BaseMap map, Wanted wanted, Sizes sizes, Pane pane) {
        return new GeographicLayout(map, wanted, sizes, pane).arranged();
    }

    private Geographic arranged() {
        SequencedMap<String, Coordinates> middles = new LinkedHashMap<>();
        states.forEach((id, mainland) -> middles.put(id, mainland.middle()));
        Scope scope = Scope.of(middles);
        Box room = pane.box().grown(-sizes.mark(22));
        Region region = Region.of(map, scope.projection(), only(scope.near()), pane,
                new Box(room.x() + beside.width(), room.y(), room.width() - beside.width(), room.height()));
        regions.add(region);
        places.putAll(region.places());
        SequencedMap<String, Point> column = beside.places(region);
        places.putAll(column);
        Point meeting = wanted.centre().flatMap(id -> Optional.ofNullable(places.get(id))).orElseGet(this::halfWay);
        Optional<Box> besides = column.isEmpty() ? Optional.empty() : Optional.of(beside.around(column));
        scope.far().forEach(group -> addInset(group, region, meeting, besides));
        jostle(meeting);
        return new Geographic(regions.stream().map(this::sight).toList(), meeting.spot(), seats(meeting), besides);
    }

    private void addInset(List<String> group, Region region, Point meeting, Optional<Box> besides) {
        var taken = new ArrayList<>(regions.stream().skip(1).map(view -> view.chart().pane().box()).toList());
        besides.ifPresent(box -> taken.add(new Box(pane.box().x(), box.y(), box.right() - pane.box().x(),
                box.height())));
        Region inset = new Inset(map, region, meeting, taken, sizes).of(only(group));
        regions.add(inset);
        places.putAll(inset.places());
    }

    /// Seats keep clear of one another and of where ties meet; those beside the map and in insets stay.
    private void jostle(Point meeting) {
        SequencedMap<String, Disc> discs = new LinkedHashMap<>();
        discs.put("", new Disc(meeting, wanted.meeting()));
        wanted.parties().forEach(party -> discs.put(party.id(), disc(party)));
        var still = new ArrayList<>(beside.parties().stream().map(Wanted.Party::id).toList());
        still.add("");
        Jostle.apart(discs, still, sizes.mark(3));
        discs.forEach((id, disc) -> places.replace(id, disc.middle()));
    }

    private SequencedMap<String, Mainland> only(List<String> ids) {
        SequencedMap<String, Mainland> some = new LinkedHashMap<>();
        states.forEach((id, mainland) -> {
            if (ids.contains(id)) {
                some.put(id, mainland);
            }
        });
        return some;
    }

    /// Half-way between the outermost parties.
    private Point halfWay() {
        if (places.isEmpty()) {
            return new Point(pane.box().centre().x(), pane.box().centre().y());
        }
        return new Point(
                (places.values().stream().mapToDouble(Point::x).min().orElseThrow()
                        + places.values().stream().mapToDouble(Point::x).max().orElseThrow()) / 2,
                (places.values().stream().mapToDouble(Point::y).min().orElseThrow()
                        + places.values().stream().mapToDouble(Point::y).max().orElseThrow()) / 2);
    }

    private SequencedMap<String, Seat> seats(Point meeting) {
        var tied = new ArrayList<Wanted.Party>();
        wanted.parties().forEach(party -> {
            for (int tie = 0; tie < party.ties(); tie++) {
                tied.add(party);
            }
        });
        Disc centre = new Disc(meeting, wanted.meeting());
        List<Disc> ends = tied.stream().map(this::disc).toList();
        List<Bow> bows = wanted.knots()
                ? Bows.knotted(centre, wanted.meeting() + sizes.between(34, 58), sizes.between(7, 11), ends)
                : Bows.plain(centre, ends);
        List<Name> names = names(meeting, bows);
        SequencedMap<String, Seat> seats = new LinkedHashMap<>();
        int tie = 0;
        for (Wanted.Party party : wanted.parties()) {
            Name name = names.get(seats.size());
            List<Tie> own = bows.subList(tie, tie + party.ties()).stream()
                    .map(bow -> new Tie(bow.outline(), bow.knot().spot(), bow.second().spot())).toList();
            tie += party.ties();
            seats.put(party.id(), new Seat(place(party).spot(), own, name.box(), name.leader()
                    .map(leader -> Outline.through(leader.seat().spot(), leader.name().spot()))));
        }
        return seats;
    }

    private List<Name> names(Point meeting, List<Bow> bows) {
        var taken = new ArrayList<Disc>();
        taken.add(new Disc(meeting, wanted.meeting() + sizes.mark(4)));
        bows.stream().filter(_ -> wanted.knots())
                .forEach(bow -> taken.add(new Disc(bow.knot(), sizes.between(7.6, 12.4))));
        List<Box> rims = regions.stream().skip(1).map(view -> view.chart().pane().box()).toList();
        return Names.placed(
                new Names.Room(pane.box().grown(-sizes.mark(5)), rims, taken,
                        bows.stream().map(bow -> bow.points(24)).toList(), sizes.between(5, 8)),
                wanted.parties().stream().map(party -> new NameWish(disc(party), party.width(), party.height(),
                        states.containsKey(party.id())
                                ? Optional.empty()
                                : Optional.of(beside.name(party, place(party)))))
                        .toList());
    }

    private Disc disc(Wanted.Party party) {
        return new Disc(place(party), party.radius());
    }

    private Point place(Wanted.Party party) {
        return requireNonNull(places.get(party.id()), party.id());
    }

    private Sight sight(Region view) {
        Chart chart = view.chart();
        double hatch = sizes.between(5, 8);
        SequencedSet<String> others = new LinkedHashSet<>(map.states().sequencedKeySet());
        others.removeAll(states.keySet());
        SequencedMap<String, Territory> parties = new LinkedHashMap<>();
        for (Wanted.Party party : wanted.parties()) {
            Territory territory = chart.territory(party.id(), hatch);
            if (territory.area().isPresent()) {
                parties.put(party.id(), territory);
            }
        }
        return new Sight(chart.pane(), chart.land(others),
                chart.territory(wanted.centre().orElse(""), hatch), parties);
    }
}
