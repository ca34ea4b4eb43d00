package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pactmap.layout.geographic.Bow.Port;

/// Bends the ties of a centre so that they stay apart, and clear of the seats that they pass.
///
/// Ties leave the centre through knots that lie on two rings in turn, so that twice as many fit around it. How each is
/// bent is chosen among a few bends, one tie after the other and several times over.
final class Bows {

    private static final double[] STARTS = {0, 0.25, -0.25, 0.5, -0.5};
    private static final double[] ENDS = {0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6};
    private static final double BENDING = 3;
    private static final double CROSSING = 0.6;
    private static final double TOUCHING = 12;
    private static final int ROUNDS = 3;
    private static final int PIECES = 12;

    private final List<Disc> seats;
    private final List<List<Bow>> choices = new ArrayList<>();
    private final List<List<Way>> ways = new ArrayList<>();

    private Bows(List<Disc> seats) {
        this.seats = seats;
    }

    /// Through knots.
    ///
    /// @param centre where ties meet; its radius is that of its disc
    /// @param ring distance of the nearer knots from the centre
    /// @param apart distance of two ties from one another there
    /// @param seats one for each tie; a party with several ties is there several times
    /// @return a bow for each seat
    static List<Bow> knotted(Disc centre, double ring, double apart, List<Disc> seats) {
        Bows bows = new Bows(seats);
        double[] angles = Angles.apart(bearings(centre, seats), apart / ring);
        for (int i = 0; i < angles.length; i++) {
            double angle = angles[i];
            long before = Arrays.stream(angles).filter(other -> other < angle).count();
            bows.add(centre, new Port(angle, ring + before % 2 * apart * 2.1), seats.get(i).middle());
        }
        return bows.chosen();
    }

    /// Each from the centre straight towards its seat.
    static List<Bow> plain(Disc centre, List<Disc> seats) {
        Bows bows = new Bows(seats);
        double[] bearings = bearings(centre, seats);
        for (int i = 0; i < bearings.length; i++) {
            bows.add(centre, new Port(bearings[i], 0), seats.get(i).middle());
        }
        return bows.chosen();
    }

    private static double[] bearings(Disc centre, List<Disc> seats) {
        Point middle = centre.middle();
        return seats.stream().mapToDouble(seat -> StrictMath.atan2(seat.middle().y() - middle.y(),
                seat.middle().x() - middle.x())).toArray();
    }

    private void add(Disc centre, Port port, Point seat) {
        var bent = new ArrayList<Bow>();
        for (double start : STARTS) {
            for (double end : ENDS) {
                bent.add(Bow.of(centre.middle(), centre.radius(), port, seat, start, end));
            }
        }
        choices.add(bent);
        ways.add(bent.stream().map(bow -> Way.of(bow.points(PIECES))).toList());
    }

    private List<Bow> chosen() {
        int[] choice = new int[choices.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int tie = 0; tie < choice.length; tie++) {
                choice[tie] = best(tie, choice);
            }
        }
        var bows = new ArrayList<Bow>();
        for (int tie = 0; tie < choice.length; tie++) {
            bows.add(choices.get(tie).get(choice[tie]));
        }
        return bows;
    }

    private int best(int tie, int[] choice) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int bend = 0; bend < ways.get(tie).size(); bend++) {
            Way way = ways.get(tie).get(bend);
            double cost = BENDING * (Math.abs(STARTS[bend / ENDS.length]) * 0.5
                    + Math.abs(ENDS[bend % ENDS.length]));
            for (int other = 0; other < choice.length && cost < least; other++) {
                if (!seats.get(other).equals(seats.get(tie))) {
                    cost += TOUCHING * closeness(way, seats.get(other))
                            + CROSSING * way.crossings(ways.get(other).get(choice[other]));
                }
            }
            if (cost < least) {
                least = cost;
                best = bend;
            }
        }
        return best;
    }

    /// How near a way comes to a seat that it passes: 1 where it touches it, 0 from twice its radius on.
    private static double closeness(Way way, Disc seat) {
        return Math.clamp(2 - way.distance(seat.middle(), 2 * seat.radius()) / seat.radius(), 0, 1);
    }
}
