package org.pactmap.desktop.canvas;

import org.pactmap.picture.Framing;
import org.pactmap.picture.Picture;

/// What is on the screen, without what goes with the pointer: the picture, and the part of it that is framed.
///
/// @param framing in the screen's own pixels
public record Seen(Picture picture, Framing framing) {}
