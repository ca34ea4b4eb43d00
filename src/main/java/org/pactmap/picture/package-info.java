/// Pages, marks, inks, spots, outlines, text widths and hit testing; no subject matter at all.
@NullMarked
package org.pactmap.picture;

import org.jspecify.annotations.NullMarked;
