package org.pactmap.layout;

import java.util.List;

/// The row of those for whom there is no room to have one each.
///
/// @param ids of those who share it
/// @param y height of its middle
public record Fold(List<String> ids, double y) {
    public Fold {
        ids = List.copyOf(ids);
    }
}
