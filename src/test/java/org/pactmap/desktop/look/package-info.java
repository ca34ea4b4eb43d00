@NullMarked
package org.pactmap.desktop.look;

import org.jspecify.annotations.NullMarked;
