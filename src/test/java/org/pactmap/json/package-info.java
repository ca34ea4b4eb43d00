/// Tests of the package of the same name.
@NullMarked
package org.pactmap.json;

import org.jspecify.annotations.NullMarked;
