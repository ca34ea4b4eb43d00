/// The network as tables and as a tree: what rows there are, and what each says.
@NullMarked
package org.pactmap.report.table;

import org.jspecify.annotations.NullMarked;
