/// The frame of the window: menus, toolbar, status line, look.
@NullMarked
package org.pactmap.desktop.window;

import org.jspecify.annotations.NullMarked;
