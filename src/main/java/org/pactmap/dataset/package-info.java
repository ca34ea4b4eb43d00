/// Reads and checks files of facts: a file becomes facts as a whole, or a list of what to mend.
@NullMarked
package org.pactmap.dataset;

import org.jspecify.annotations.NullMarked;
