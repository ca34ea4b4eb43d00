/// The state of a window, and the changes to it.
@NullMarked
package org.pactmap.workspace;

import org.jspecify.annotations.NullMarked;
