package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.GapId;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;

/// In which order findings are stepped through.
class RoundTest {

    private static final String START = "gap:bilateral-security-agreements:";

    @Test
    void a_round_goes_through_all_findings_and_back_to_the_first() {
        Workspace workspace = Opening.workspace();
        for (String about : new String[]{"execution", ":framework", ":accession", ":pieces", "execution"}) {
            workspace = new Look.Select(Optional.of(Round.step(workspace, 1))).after(workspace);

            assertThat(workspace.view().selected()).contains(START + about);
        }
    }

    @Test
    void the_other_way_it_begins_with_the_last() {
        assertThat(Round.step(Opening.workspace(), -1)).isEqualTo(START + ":pieces");
        assertThat(Round.step(Opening.selecting(START + "execution"), -1)).isEqualTo(START + ":pieces");
        assertThat(Round.step(Opening.selecting(START + ":pieces"), -1)).isEqualTo(START + ":accession");
    }

    @Test
    void where_there_is_no_track_to_accession_nobody_stops_at_it() {
        Facts facts = Opening.facts("switzerland-eu");
        Workspace workspace = Workspace.opening(facts, Theme.LIGHT, Language.ENGLISH);

        assertThat(facts.header().steps()).isEmpty();
        assertThat(Round.gaps(workspace)).extracting(GapId::about).hasSize(3).doesNotContain(GapId.ACCESSION);
    }

    @Test
    void from_anything_else_it_begins_anew() {
        assertThat(Round.step(Opening.selecting("deu"), 1)).isEqualTo(START + "execution");
    }
}
