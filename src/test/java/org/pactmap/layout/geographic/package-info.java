@NullMarked
package org.pactmap.layout.geographic;

import org.jspecify.annotations.NullMarked;
