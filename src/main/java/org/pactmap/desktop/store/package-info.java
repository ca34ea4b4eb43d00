/// The one mutable place, and work done off the JavaFX thread.
@NullMarked
package org.pactmap.desktop.store;

import org.jspecify.annotations.NullMarked;
