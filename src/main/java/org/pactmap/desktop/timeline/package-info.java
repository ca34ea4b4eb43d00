/// The timeline under the map: the day that is looked at, and ways to go through time.
@NullMarked
package org.pactmap.desktop.timeline;

import org.jspecify.annotations.NullMarked;
