/// The window: puts its parts together.
@NullMarked
package org.pactmap.desktop;

import org.jspecify.annotations.NullMarked;
