package org.pactmap.layout;

import java.util.List;
import java.util.stream.Stream;

/// What stands around a map. What is left out leaves its room to the map.
///
/// @param without in the order of [Caption], each once
public record Captions(List<Caption> without) {

    public static final Captions ALL = new Captions(List.of());

    public Captions {
        without = without.stream().distinct().sorted().toList();
    }

    public boolean has(Caption caption) {
        return !without.contains(caption);
    }

    /// With one caption, or without it.
    public Captions with(Caption caption, boolean there) {
        return new Captions(there
                ? without.stream().filter(one -> one != caption).toList()
                : Stream.concat(without.stream(), Stream.of(caption)).toList());
    }

    /// What stands around a map on which something is supposed: the source line stays where nothing else says so in
    /// words, as nobody may take what is supposed for a fact.
    public Captions supposing() {
        return has(Caption.TITLE) && has(Caption.SCENARIO) ? this : with(Caption.SOURCES, true);
    }
}
