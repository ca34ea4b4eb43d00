/// Tests of the package of the same name.
@NullMarked
package org.pactmap.project;

import org.jspecify.annotations.NullMarked;
