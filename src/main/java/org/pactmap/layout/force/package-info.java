/// Lays out networks of any shape by forces: numbers in, numbers out.
@NullMarked
package org.pactmap.layout.force;

import org.jspecify.annotations.NullMarked;
