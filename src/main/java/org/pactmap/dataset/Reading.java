package org.pactmap.dataset;

import java.util.List;
import org.pactmap.agreement.Facts;
import org.pactmap.json.Problem;

/// What came of reading a file of facts: all of it, or nothing and the reasons.
public sealed interface Reading {

    /// The file was read as a whole.
    ///
    /// @param warnings what is odd but does not keep the facts from being shown
    /// @param checksum of the bytes that were read
    record Read(Facts facts, List<Problem> warnings, Checksum checksum) implements Reading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing of the file is used.
    ///
    /// @param problems at least one, in the order of the file
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
