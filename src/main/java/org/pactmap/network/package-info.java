/// The facts as a graph on one day.
@NullMarked
package org.pactmap.network;

import org.jspecify.annotations.NullMarked;
