package org.pactmap.workspace;

import org.pactmap.agreement.Facts;
import org.pactmap.layout.Force;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;

/// A layout by forces that an errand has made.
///
/// @param asked for what
public record LaidOut(Asked asked, Force force) {

    /// All that a layout by forces depends on.
    ///
    /// @param system id of the agreement system that is asked about
    public record Asked(Facts facts, String system, int seed, Pins pins, Page page) {

        public static Asked of(Workspace workspace, Page page) {
            return new Asked(workspace.facts(), workspace.view().system(), workspace.view().seed(),
                    new Pins(workspace.project().pins()), page);
        }

        /// Whether what was laid out for another question shows the same things.
        boolean isOfTheSame(Asked other) {
            return facts == other.facts && system.equals(other.system);
        }
    }

    /// What to show of it: itself where it is what is asked for; else, in the meantime, the same things, pinned as they
    /// are now, on a page that may be another.
    public Force meanwhile(Asked next) {
        if (!asked.isOfTheSame(next)) {
            return Force.nothing(next.page());
        }
        return asked.equals(next) ? force : force.on(next.page()).with(next.pins());
    }
}
