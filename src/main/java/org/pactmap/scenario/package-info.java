/// What a user supposes: named lists of suppositions over facts, and why some of them change nothing.
@NullMarked
package org.pactmap.scenario;

import org.jspecify.annotations.NullMarked;
