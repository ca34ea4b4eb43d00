@NullMarked
package org.pactmap.desktop.window;

import org.jspecify.annotations.NullMarked;
