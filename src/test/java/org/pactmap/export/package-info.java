/// Tests of pictures as files.
@NullMarked
package org.pactmap.export;

import org.jspecify.annotations.NullMarked;
