package org.pactmap.desktop.tables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.store.Errands;
import org.pactmap.gaps.Measures;
import org.pactmap.gaps.Profile;
import org.pactmap.report.table.Branch;
import org.pactmap.report.table.Material;
import org.pactmap.report.table.Order;
import org.pactmap.report.table.Subject;
import org.pactmap.report.table.Table;
import org.pactmap.report.table.Tables;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Workspace;

/// Has rows gathered, and the measures that take longer computed, off the JavaFX thread. Until the latter are there,
/// rows have a place for them.
final class Gathering {

    private static final String ROWS = "rows";
    private static final String MEASURES = "measures";

    private final Errands errands;
    private final Runnable measured;
    private @Nullable Known known;
    private @Nullable Asked sent;

    /// All that the measures depend on.
    private record Asked(Facts facts, Optional<Scenario> scenario, LocalDate day, Strength least) {
        static Asked of(Workspace workspace) {
            return new Asked(workspace.facts(), workspace.network().scenario(), workspace.network().day(),
                    workspace.view().strength());
        }
    }

    private record Known(Asked asked, Measures measures) {}

    /// @param measured what to do on the JavaFX thread when measures are there
    Gathering(Errands errands, Runnable measured) {
        this.errands = errands;
        this.measured = measured;
    }

    /// @param order in which the rows are wanted
    /// @param more whether the measures that take longer are wanted
    /// @param show is given the table
    void table(Workspace workspace, Subject subject, Order order, boolean more, Consumer<Table> show) {
        boolean wantsMore = more && subject == Subject.ENTITIES;
        Optional<Measures> there = Optional.ofNullable(known)
                .filter(one -> one.asked().equals(Asked.of(workspace))).map(Known::measures);
        errands.find(ROWS, () -> {
            Material bare = Material.of(workspace.network(), workspace.findings(), workspace.view());
            Material wanted = wantsMore ? there.map(bare::with).orElseGet(bare::wantingMore) : bare;
            return Tables.of(subject, wanted).in(order, workspace.view().language());
        }, show);
        if (wantsMore && there.isEmpty()) {
            measure(workspace);
        }
    }

    void tree(Workspace workspace, Consumer<Branch> show) {
        errands.find(ROWS, () -> Branch.tree(
                Material.of(workspace.network(), workspace.findings(), workspace.view())), show);
    }

    private void measure(Workspace workspace) {
        Asked asked = Asked.of(workspace);
        if (asked.equals(sent)) {
            return;
        }
        sent = asked;
        errands.find(MEASURES, () -> Profile.more(workspace.network(), asked.least()), measures -> {
            known = new Known(asked, measures);
            measured.run();
        });
    }
}
