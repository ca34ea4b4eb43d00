/// The tables and the tree beside the map: the same network, in rows.
@NullMarked
package org.pactmap.desktop.tables;

import org.jspecify.annotations.NullMarked;
