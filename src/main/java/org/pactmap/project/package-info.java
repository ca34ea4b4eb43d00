/// What a user saves: scenarios, in files that say what to mend in them, and that keep what a newer program has added.
@NullMarked
package org.pactmap.project;

import org.jspecify.annotations.NullMarked;
