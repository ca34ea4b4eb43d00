package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.List;
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

    private final Supplier<BaseMap> source;
    private @Nullable BaseMap map;
    private final Kept<Asked, Geographic> kept = new Kept<>();

    private record Asked(Wanted wanted, Sizes sizes, Pane pane) {}

    /// @param source reads the base map
    public Globe(Supplier<BaseMap> source) {
        this.source = source;
    }

    /// A globe without land.
    static Globe bare() {
        return new Globe(() -> new BaseMap(List.of(), new LinkedHashMap<>()));
    }

    Geographic laidOut(Wanted wanted, Sizes sizes, Pane pane) {
        return kept.of(new Asked(wanted, sizes, pane), asked -> GeographicLayout.of(baseMap(), asked.wanted(),
                asked.sizes(), asked.pane()));
    }

    private BaseMap baseMap() {
        BaseMap read = map == null ? source.get() : map;
        map = read;
        return read;
    }
}
