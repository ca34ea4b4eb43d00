/// Tests of the package of the same name.
@NullMarked
package org.pactmap.cli;

import org.jspecify.annotations.NullMarked;
