package org.pactmap.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Which of many rows are shown in a given room, one below the other. Where they would come to lie too close to be
/// read, those who never sign share the last one, and then the latest of the others with them.
///
/// @param shown ids of the rows that stand alone, in their order
/// @param folded ids of those who share the last one
/// @param pitch from one row to the next, in points
record Rows(List<String> shown, List<String> folded, double pitch) {

    Rows {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /// @param signed those who sign on some day
    /// @param waiting those who never do
    /// @param least the pitch at which names of the least size can still be told apart
    /// @param most the pitch beyond which rows fall apart
    static Rows of(List<String> signed, List<String> waiting, double room, double least, double most) {
        int fit = (int) Math.floor(room / least);
        List<String> ids = Stream.concat(signed.stream(), waiting.stream()).toList();
        int alone = ids.size() <= fit ? ids.size() : Math.clamp(Math.min(signed.size(), fit - 1), 0, ids.size());
        int rows = alone + (alone < ids.size() ? 1 : 0);
        return new Rows(ids.subList(0, alone), ids.subList(alone, ids.size()),
                Math.min(most, room / Math.max(1, rows)));
    }

    /// The heights of the middles of the rows that stand alone, by id, below a height.
    SequencedMap<String, Double> heights(double top) {
        SequencedMap<String, Double> heights = new LinkedHashMap<>();
        shown.forEach(id -> heights.put(id, top + pitch * (heights.size() + 0.5)));
        return heights;
    }

    /// The row that several share, if there is one.
    Optional<Fold> fold(double top) {
        return folded.isEmpty() ? Optional.empty() : Optional.of(new Fold(folded, top + pitch * (shown.size() + 0.5)));
    }

    /// The least pitch on a page.
    static double least(Sizes sizes) {
        return Sizes.LEAST_TYPE * sizes.between(1.16, 1.55);
    }

    /// The pitch on a page beyond which rows fall apart; few rows fill most of the height all the same.
    static double most(Sizes sizes) {
        return sizes.between(58, 96);
    }
}
