/// Tests of the package of the same name.
@NullMarked
package org.pactmap.network;

import org.jspecify.annotations.NullMarked;
