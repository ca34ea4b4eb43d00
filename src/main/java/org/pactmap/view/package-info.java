/// What to show: day, question, selection, camera, theme and language of the map.
@NullMarked
package org.pactmap.view;

import org.jspecify.annotations.NullMarked;
