package org.pactmap.layout.geographic;

import java.util.Optional;
import org.pactmap.picture.Box;

/// A place for a name.
///
/// @param wide the box with some room around it, where no other name may lie
/// @param all the box around that and the leader
/// @param leader the line from the seat to the name, where the name does not lie beside its seat
record Name(Box box, Box wide, Box all, Optional<Leader> leader) {

    record Leader(Point seat, Point name) {

        /// From the edge of a seat to the nearest point of a box.
        static Leader between(Disc seat, Box box) {
            Point middle = seat.middle();
            Point end = new Point(Math.clamp(middle.x(), box.x(), box.right()),
                    Math.clamp(middle.y(), box.y(), box.bottom()));
            return new Leader(middle.towards(end, seat.radius() / middle.distanceTo(end)), end);
        }

        double length() {
            return seat.distanceTo(name);
        }
    }

    /// @param room kept around the name
    static Name beside(Box box, double room) {
        return new Name(box, box.grown(room), box.grown(room), Optional.empty());
    }

    /// @param room kept around the name
    static Name led(Disc seat, Box box, double room) {
        Leader leader = Leader.between(seat, box);
        Box wide = box.grown(room);
        double x = Math.min(wide.x(), leader.seat.x());
        double y = Math.min(wide.y(), leader.seat.y());
        return new Name(box, wide, new Box(x, y, Math.max(wide.right(), leader.seat.x()) - x,
                Math.max(wide.bottom(), leader.seat.y()) - y), Optional.of(leader));
    }

    /// Whether this and another place can't both be taken.
    boolean clashes(Name other) {
        return all.overlaps(other.all) && (wide.overlaps(other.box)
                || leader.isPresent() && passes(leader.get(), other.box)
                || other.leader.isPresent() && passes(other.leader.get(), box)
                || leader.isPresent() && other.leader.isPresent() && cross(leader.get(), other.leader.get()));
    }

    private static boolean passes(Leader leader, Box box) {
        return Segments.within(box, leader.seat, leader.name) > 0;
    }

    private static boolean cross(Leader one, Leader other) {
        return Segments.cross(one.seat, one.name, other.seat, other.name);
    }
}
