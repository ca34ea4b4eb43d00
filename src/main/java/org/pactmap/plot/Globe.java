package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.BaseMap;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.geographic.Geographic;
import org.pactmap.layout.geographic.GeographicLayout;
import org.pactmap.layout.geographic.Pane;
import org.pactmap.layout.geographic.Wanted;

/// The globe that maps are laid out on. The base map is read when a map first needs it, and what was laid out for one day
/// serves the others: the day moves nothing. Any thread may ask it.
public final class Globe {

    /// How many layouts are kept, the latest: those of a window and of what is drawn from it.
    private static final int KEPT = 4;

    private final Supplier<BaseMap> source;
    private @Nullable BaseMap map;
    private final List<Laid> laid = new ArrayList<>();

    private record Laid(Wanted wanted, Sizes sizes, Pane pane, Geographic layout) {}

    /// @param source reads the base map
    public Globe(Supplier<BaseMap> source) {
        this.source = source;
    }

    /// A globe without land.
    static Globe bare() {
        return new Globe(() -> new BaseMap(List.of(), new LinkedHashMap<>()));
    }

    synchronized Geographic laidOut(Wanted wanted, Sizes sizes, Pane pane) {
        Optional<Laid> known = laid.stream().filter(one -> one.pane.equals(pane) && one.sizes.equals(sizes)
                && one.wanted.equals(wanted)).findFirst();
        known.ifPresent(laid::remove);
        Laid found = known.orElseGet(() -> new Laid(wanted, sizes, pane,
                GeographicLayout.of(baseMap(), wanted, sizes, pane)));
        laid.addFirst(found);
        if (laid.size() > KEPT) {
            laid.removeLast();
        }
        return found.layout;
    }

    private BaseMap baseMap() {
        BaseMap read = map == null ? source.get() : map;
        map = read;
        return read;
    }
}
