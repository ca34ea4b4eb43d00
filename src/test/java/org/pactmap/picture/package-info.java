/// Tests of pictures, and what tests of pictures measure with.
@NullMarked
package org.pactmap.picture;

import org.jspecify.annotations.NullMarked;
