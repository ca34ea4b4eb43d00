@NullMarked
package org.pactmap.view;

import org.jspecify.annotations.NullMarked;
