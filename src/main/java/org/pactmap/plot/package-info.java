/// Facts and a view become a picture: labels, marks, legend, title and source line.
@NullMarked
package org.pactmap.plot;

import org.jspecify.annotations.NullMarked;
