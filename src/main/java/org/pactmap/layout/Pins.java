package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Spot;

/// Where a user has put things: a layout by forces leaves them there, and lays the others out around them.
///
/// @param spots by id, on a page that is [#SIDE] wide and high, so that they hold on a page of any size
public record Pins(SequencedMap<String, Spot> spots) {

    /// The width and the height of the page on which pins are told. A pin is kept to a hundredth of that: finer than
    /// 0.02 points on a page 1920 points wide.
    public static final double SIDE = 1000;

    public static final Pins NONE = new Pins(new LinkedHashMap<>());

    public Pins {
        spots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spots));
    }

    /// Where a thing is pinned on a page, if it is.
    public Optional<Spot> on(Page page, String id) {
        return Optional.ofNullable(spots.get(id))
                .map(spot -> new Spot(spot.x() * page.width() / SIDE, spot.y() * page.height() / SIDE));
    }

    /// With a thing pinned to a spot of a page, where it was pinned before or not.
    public Pins with(String id, Spot spot, Page page) {
        var next = new LinkedHashMap<>(spots);
        next.put(id, new Spot(spot.x() * SIDE / page.width(), spot.y() * SIDE / page.height()));
        return new Pins(next);
    }

    public Pins without(String id) {
        var next = new LinkedHashMap<>(spots);
        next.remove(id);
        return new Pins(next);
    }
}
