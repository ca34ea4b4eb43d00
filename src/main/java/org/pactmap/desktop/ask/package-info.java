/// The ready questions.
@NullMarked
package org.pactmap.desktop.ask;

import org.jspecify.annotations.NullMarked;
