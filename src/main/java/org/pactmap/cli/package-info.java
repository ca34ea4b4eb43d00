/// The commands, thin: each turns words into values, asks, and writes the answer.
@NullMarked
package org.pactmap.cli;

import org.jspecify.annotations.NullMarked;
