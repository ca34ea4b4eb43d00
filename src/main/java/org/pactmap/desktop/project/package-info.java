/// Keeping the project: saving it, and asking before it is lost.
@NullMarked
package org.pactmap.desktop.project;

import org.jspecify.annotations.NullMarked;
