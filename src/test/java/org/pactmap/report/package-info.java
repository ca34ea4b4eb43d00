/// Tests of the package of the same name.
@NullMarked
package org.pactmap.report;

import org.jspecify.annotations.NullMarked;
