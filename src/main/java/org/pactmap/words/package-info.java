/// What is said, per language: sentences, plurals, number words, dates.
@NullMarked
package org.pactmap.words;

import org.jspecify.annotations.NullMarked;
