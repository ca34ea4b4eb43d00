/// Tests of the package of the same name.
@NullMarked
package org.pactmap.gaps;

import org.jspecify.annotations.NullMarked;
