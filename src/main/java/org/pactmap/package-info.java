/// Where the program starts: in a window, or with a command.
@NullMarked
package org.pactmap;

import org.jspecify.annotations.NullMarked;
