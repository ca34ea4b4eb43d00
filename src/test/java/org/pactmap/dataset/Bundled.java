package org.pactmap.dataset;

import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;

/// The facts that come with the program, for tests that can't go on without them.
public final class Bundled {

    private Bundled() {}

    public static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Read(var facts, _, _) -> facts;
            case Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
