/// What was not saved when the program last ended, kept and offered again.
@NullMarked
package org.pactmap.desktop.recovery;

import org.jspecify.annotations.NullMarked;
