/// The facts: entities, relations, evidence and spans of days, indexed once and in a fixed order.
@NullMarked
package org.pactmap.agreement;

import org.jspecify.annotations.NullMarked;
