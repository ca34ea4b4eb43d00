/// Pictures as files: PNG, SVG. Knows marks, and nothing of what they stand for.
@NullMarked
package org.pactmap.export;

import org.jspecify.annotations.NullMarked;
