/// Where each thing lies on a page; the same answer on every run and, for seats, on every day.
@NullMarked
package org.pactmap.layout;

import org.jspecify.annotations.NullMarked;
