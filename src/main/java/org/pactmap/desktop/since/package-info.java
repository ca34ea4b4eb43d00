/// The panel of what differs from an earlier day.
@NullMarked
package org.pactmap.desktop.since;

import org.jspecify.annotations.NullMarked;
