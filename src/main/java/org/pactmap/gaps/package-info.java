/// Where a hub is missing, who could be it, the ties to accession, and the measures behind each answer.
@NullMarked
package org.pactmap.gaps;

import org.jspecify.annotations.NullMarked;
