/// Opening files, and saying why one was refused.
@NullMarked
package org.pactmap.desktop.open;

import org.jspecify.annotations.NullMarked;
