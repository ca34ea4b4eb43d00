package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.force.Slot;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Where things lie in a layout by forces, on every day.
///
/// @param page for which they were laid out
/// @param room the part of it that they may fill
/// @param pins what lies where a user has put it
/// @param spots the middle of each thing, by id
/// @param beads how far along a tie its bead sits, from 0 to 1, by id; a tie that has no room for one has none
/// @param slots the room for the name of each thing that has any, by id
public record Force(
        Page page,
        Box room,
        Pins pins,
        SequencedMap<String, Spot> spots,
        SequencedMap<String, Double> beads,
        SequencedMap<String, Slot> slots) {

    public Force {
        spots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spots));
        beads = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(beads));
        slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
    }

    /// A page on which nothing is laid out yet.
    public static Force nothing(Page page) {
        return new Force(page, new Box(0, 0, page.width(), page.height()), Pins.NONE, new LinkedHashMap<>(),
                new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    public Optional<Spot> spot(String id) {
        return Optional.ofNullable(spots.get(id));
    }

    public Optional<Slot> slot(String id) {
        return Optional.ofNullable(slots.get(id));
    }

    public boolean isPinned(String id) {
        return pins.spots().containsKey(id);
    }

    /// The same on another page, until things are laid out for it: each keeps its place in relation to the page.
    public Force on(Page other) {
        if (other.equals(page)) {
            return this;
        }
        double across = other.width() / page.width();
        double down = other.height() / page.height();
        SequencedMap<String, Spot> moved = new LinkedHashMap<>();
        spots.forEach((id, spot) -> moved.put(id, new Spot(spot.x() * across, spot.y() * down)));
        SequencedMap<String, Slot> along = new LinkedHashMap<>();
        slots.forEach((id, slot) -> spot(id).ifPresent(spot -> along.put(id,
                shifted(slot, spot.x() * (across - 1), spot.y() * (down - 1)))));
        return new Force(other, new Box(room.x() * across, room.y() * down, room.width() * across,
                room.height() * down), pins, moved, beads, along);
    }

    /// The same with these pins, until the others are laid out around them: each pinned thing is where it is pinned.
    public Force with(Pins other) {
        Force next = new Force(page, room, other, spots, beads, slots);
        for (String id : other.spots().keySet()) {
            next = next.with(id, other.in(room, id).orElseThrow());
        }
        return next;
    }

    /// The same with one thing at another spot, its name with it.
    public Force with(String id, Spot to) {
        return spot(id).filter(from -> !from.equals(to)).map(from -> {
            SequencedMap<String, Spot> moved = new LinkedHashMap<>(spots);
            SequencedMap<String, Slot> along = new LinkedHashMap<>(slots);
            moved.put(id, to);
            along.computeIfPresent(id, (_, slot) -> shifted(slot, to.x() - from.x(), to.y() - from.y()));
            return new Force(page, room, pins, moved, beads, along);
        }).orElse(this);
    }

    /// The same with one thing more, which has no name beside it.
    public Force adding(String id, Spot at) {
        SequencedMap<String, Spot> more = new LinkedHashMap<>(spots);
        more.put(id, at);
        return new Force(page, room, pins, more, beads, slots);
    }

    private static Slot shifted(Slot slot, double dx, double dy) {
        Box box = slot.box();
        return new Slot(new Box(box.x() + dx, box.y() + dy, box.width(), box.height()), slot.side());
    }
}
