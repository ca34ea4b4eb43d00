/// How the window looks: typeface, themes, and the few forms that all panels share.
@NullMarked
package org.pactmap.desktop.look;

import org.jspecify.annotations.NullMarked;
