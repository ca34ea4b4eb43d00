/// Where things lie on a map of the globe: projections, the part of the globe that is shown, bows and labels.
@NullMarked
package org.pactmap.layout.geographic;

import org.jspecify.annotations.NullMarked;
