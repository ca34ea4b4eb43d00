/// Pictures as files: PNG, SVG, PDF, slides; and what files say of whence they come. Knows marks, and nothing of what they stand for.
@NullMarked
package org.pactmap.export;

import org.jspecify.annotations.NullMarked;
