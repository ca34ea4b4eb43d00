/// Tests of the package of the same name.
@NullMarked
package org.pactmap.desktop.store;

import org.jspecify.annotations.NullMarked;
