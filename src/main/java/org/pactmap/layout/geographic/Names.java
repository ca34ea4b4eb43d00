package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pactmap.layout.geographic.Name.Leader;
import org.pactmap.picture.Box;

/// Finds a place for the name of each seat: beside it where there is room, else farther off at the end of a leader. No
/// name lies on another, on a seat, or on anything else that was named as taken, as long as that can be avoided.
final class Names {

    /// What it costs where two names, or a name and a leader, come to lie on one another: more than any place.
    private static final double CLASH = 60;
    /// A place that is farther down the list is a little dearer.
    private static final double PER_PLACE = 0.02;
    private static final double PER_LEADER = 5;
    private static final double PER_GAP_OF_LEADER = 0.4;
    private static final double PER_GAP_OF_TIE = 0.4;
    private static final double PER_TIE_CROSSED = 0.6;
    private static final double MISTAKABLE = 10;

    /// So many of the cheapest places of a name are tried.
    private static final int TRIED = 48;

    private final Room room;
    private final List<NameWish> wishes;
    private final List<List<Name>> places = new ArrayList<>();
    private final List<double[]> costs = new ArrayList<>();

    /// @param pane which no name may leave
    /// @param rims of boxes in it, in or out of which a name lies wholly
    /// @param taken round marks on which no name may lie, beside the seats
    /// @param ties which names rather keep clear of
    /// @param gap between a seat and its name
    record Room(Box pane, List<Box> rims, List<Disc> taken, List<List<Point>> ties, double gap) {}

    private Names(Room room, List<NameWish> wishes) {
        this.room = room;
        this.wishes = wishes;
    }

    /// A place for each name, in the same order.
    static List<Name> placed(Room room, List<NameWish> wishes) {
        Names names = new Names(room, wishes);
        wishes.forEach(names::add);
        return names.chosen();
    }

    /// Of the places that nothing forbids, or of all where that is none, keeps the cheapest.
    private void add(NameWish wish) {
        List<Name> all = wish.places(room.gap());
        List<Name> free = all.stream().filter(name -> isFree(name, wish)).toList();
        List<Priced> priced = (free.isEmpty() ? all : free).stream()
                .map(name -> new Priced(name, all.indexOf(name) * PER_PLACE + cost(name, wish)))
                .sorted(Comparator.comparingDouble(Priced::cost)).limit(TRIED).toList();
        places.add(priced.stream().map(Priced::name).toList());
        costs.add(priced.stream().mapToDouble(Priced::cost).toArray());
    }

    private record Priced(Name name, double cost) {}

    private boolean isFree(Name name, NameWish wish) {
        return room.pane().contains(name.box())
                && room.rims().stream().allMatch(rim -> rim.contains(name.box()) || !rim.overlaps(name.box()))
                && room.taken().stream().noneMatch(disc -> hits(name, disc))
                && wishes.stream().noneMatch(other -> !other.equals(wish) && hits(name, other.seat()));
    }

    private static boolean hits(Name name, Disc disc) {
        return Segments.distance(disc.middle(), name.box()) < disc.radius() + 2
                || name.leader().isPresent() && Segments.distance(disc.middle(), name.leader().get().seat(),
                        name.leader().get().name()) < disc.radius() + 1;
    }

    /// What a place costs whatever the other names do.
    private double cost(Name name, NameWish wish) {
        double cost = 0;
        for (NameWish other : wishes) {
            cost += other.equals(wish) ? 0 : mistakable(name, other.seat());
        }
        double run = 0;
        for (List<Point> tie : room.ties()) {
            for (int i = 1; i < tie.size(); i++) {
                run += Segments.within(name.box(), tie.get(i - 1), tie.get(i));
            }
        }
        return cost + PER_GAP_OF_TIE * run / room.gap() + name.leader().map(this::cost).orElse(0.0);
    }

    private double cost(Leader leader) {
        int crossed = 0;
        for (List<Point> tie : room.ties()) {
            for (int i = 1; i < tie.size(); i++) {
                crossed += Segments.cross(leader.seat(), leader.name(), tie.get(i - 1), tie.get(i)) ? 1 : 0;
            }
        }
        return PER_LEADER + PER_GAP_OF_LEADER * leader.length() / room.gap() + PER_TIE_CROSSED * crossed;
    }

    /// A name close to the seat of another may be taken for that one's.
    private double mistakable(Name name, Disc other) {
        double near = room.gap() * 2;
        double away = Segments.distance(other.middle(), name.box()) - other.radius();
        return MISTAKABLE * Math.max(0, 1 - away / near);
    }

    private List<Name> chosen() {
        int[] choice = Annealing.chosen(costs, CLASH, (name, place, other, otherPlace) -> places.get(name).get(place)
                .clashes(places.get(other).get(otherPlace)));
        var names = new ArrayList<Name>();
        for (int name = 0; name < choice.length; name++) {
            names.add(places.get(name).get(choice[name]));
        }
        return names;
    }
}
