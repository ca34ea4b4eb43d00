@NullMarked
package org.pactmap.layout.force;

import org.jspecify.annotations.NullMarked;
