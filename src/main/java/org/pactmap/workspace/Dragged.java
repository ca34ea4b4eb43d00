package org.pactmap.workspace;

import org.pactmap.picture.Spot;

/// A thing on its way with the pointer.
///
/// @param id as the layout knows it
/// @param at where it is on the page
public record Dragged(String id, Spot at) {}
