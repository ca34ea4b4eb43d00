/// Finding things and commands by what people call them, and answers to ready questions.
@NullMarked
package org.pactmap.search;

import org.jspecify.annotations.NullMarked;
