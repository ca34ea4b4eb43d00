/// The legend that is the filter.
@NullMarked
package org.pactmap.desktop.legend;

import org.jspecify.annotations.NullMarked;
