/// Saved views.
@NullMarked
package org.pactmap.desktop.views;

import org.jspecify.annotations.NullMarked;
