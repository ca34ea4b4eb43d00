/// Reads JSON files strictly, remembers where in them each value stands, and says in words what to mend and where.
@NullMarked
package org.pactmap.json;

import org.jspecify.annotations.NullMarked;
