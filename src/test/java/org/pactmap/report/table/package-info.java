/// Tests of the package of the same name.
@NullMarked
package org.pactmap.report.table;

import org.jspecify.annotations.NullMarked;
