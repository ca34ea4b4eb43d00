/// The map on the screen: painting, gestures, keys, the card at the pointer.
@NullMarked
package org.pactmap.desktop.canvas;

import org.jspecify.annotations.NullMarked;
