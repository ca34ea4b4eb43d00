@NullMarked
package org.pactmap.search;

import org.jspecify.annotations.NullMarked;
