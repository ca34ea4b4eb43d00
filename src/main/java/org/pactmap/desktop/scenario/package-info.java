/// What is supposed, and what that changes.
@NullMarked
package org.pactmap.desktop.scenario;

import org.jspecify.annotations.NullMarked;
