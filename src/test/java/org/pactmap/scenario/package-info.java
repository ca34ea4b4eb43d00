/// Tests of the package of the same name.
@NullMarked
package org.pactmap.scenario;

import org.jspecify.annotations.NullMarked;
