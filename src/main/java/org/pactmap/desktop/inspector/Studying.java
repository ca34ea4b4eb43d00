package org.pactmap.desktop.inspector;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Facts;
import org.pactmap.desktop.store.Errands;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Question;
import org.pactmap.gaps.Strip;
import org.pactmap.gaps.Study;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Workspace;

/// Has what stands behind the findings computed off the JavaFX thread, once a finding is selected.
final class Studying {

    private static final String ERRAND = "study";

    private final Errands errands;
    private final Runnable studied;
    private @Nullable Known known;
    private @Nullable Asked sent;

    /// All that a study depends on.
    private record Asked(Facts facts, Optional<Scenario> scenario, LocalDate day, Question question) {

        /// Whether the answers of all days are the same.
        boolean sharesDays(Asked other) {
            return facts == other.facts && scenario.equals(other.scenario)
                    && question.system().equals(other.question.system())
                    && question.function().equals(other.question.function());
        }
    }

    private record Known(Asked asked, Study study) {}

    /// @param studied what to do on the JavaFX thread when an answer is there
    Studying(Errands errands, Runnable studied) {
        this.errands = errands;
        this.studied = studied;
    }

    /// The study of what is asked, if it is there; sees to it that it will be.
    Optional<Study> of(Workspace workspace) {
        if (workspace.view().selected().flatMap(GapId::read).isEmpty()) {
            return Optional.empty();
        }
        Network network = workspace.network();
        var asked = new Asked(workspace.facts(), network.scenario(), network.day(), workspace.findings().question());
        Known before = known;
        if (before != null && before.asked().equals(asked)) {
            return Optional.of(before.study());
        }
        if (!asked.equals(sent)) {
            sent = asked;
            Optional<Strip> strip = Optional.ofNullable(before).filter(one -> one.asked().sharesDays(asked))
                    .map(one -> one.study().strip());
            errands.compute(ERRAND, _ -> {
                Study study = strip.map(same -> Study.of(network, asked.question(), same))
                        .orElseGet(() -> Study.of(network, asked.question()));
                Platform.runLater(() -> answer(new Known(asked, study)));
                return Optional.empty();
            });
        }
        return Optional.empty();
    }

    private void answer(Known answer) {
        if (answer.asked().equals(sent)) {
            known = answer;
            studied.run();
        }
    }
}
