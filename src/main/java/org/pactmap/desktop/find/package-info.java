/// Finding things, sources and commands by typing.
@NullMarked
package org.pactmap.desktop.find;

import org.jspecify.annotations.NullMarked;
