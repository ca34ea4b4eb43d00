package org.pactmap.layout.geographic;

import java.util.Optional;
import org.pactmap.picture.Outline;

/// What is seen of a state, or of several together.
///
/// @param area to be filled; none where nothing of it is seen
/// @param border its borders and coasts as open lines, without the rim of the map
/// @param hatching slanting lines over one state
public record Territory(Optional<Outline> area, Optional<Outline> border, Optional<Outline> hatching) {}
