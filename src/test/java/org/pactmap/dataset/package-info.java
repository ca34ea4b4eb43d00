/// Files of facts are read as a whole, or refused in words.
@NullMarked
package org.pactmap.dataset;

import org.jspecify.annotations.NullMarked;
