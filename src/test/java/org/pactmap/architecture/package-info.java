/// The rules of `docs/architecture.md`, each as a test that fails with a reason.
@NullMarked
package org.pactmap.architecture;

import org.jspecify.annotations.NullMarked;
