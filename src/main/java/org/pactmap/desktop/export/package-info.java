/// Saving what is seen.
@NullMarked
package org.pactmap.desktop.export;

import org.jspecify.annotations.NullMarked;
