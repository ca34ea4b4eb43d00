/// The panel of what is missing.
@NullMarked
package org.pactmap.desktop.missing;

import org.jspecify.annotations.NullMarked;
