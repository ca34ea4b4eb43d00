/// Findings in words and as JSON, for who reads them without the map.
@NullMarked
package org.pactmap.report;

import org.jspecify.annotations.NullMarked;
