/// The panel that explains what is selected.
@NullMarked
package org.pactmap.desktop.inspector;

import org.jspecify.annotations.NullMarked;
