package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;

class UndoTest {

    private static final Workspace OPENING = Opening.workspace();
    private static final Scenario RAMSTEIN = Scenario.of("ramstein", Label.of("Ramstein coordinates execution"),
            Supposition.coordinates("udcg", "bilateral-security-agreements", "execution"));

    private static SavedView view(String id) {
        return new SavedView(id, Label.of("View " + id), OPENING.view());
    }

    @Test
    void undo_gives_back_the_very_project_and_redo_the_one_after() {
        Workspace edited = new Edit.Suppose(RAMSTEIN).after(OPENING);

        Workspace undone = new Travel.Undo().after(edited);
        Workspace redone = new Travel.Redo().after(undone);

        assertThat(undone.project()).isSameAs(OPENING.project());
        assertThat(redone.project()).isSameAs(edited.project());
        assertThat(redone.history().undone()).isEmpty();
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        assertThat(new Edit.RemoveScenario(RAMSTEIN).after(OPENING)).isSameAs(OPENING);
    }

    @Test
    void a_new_edit_forgets_what_could_have_been_done_again() {
        Workspace undone = new Travel.Undo().after(new Edit.Suppose(RAMSTEIN).after(OPENING));

        assertThat(new Edit.SaveView(view("a")).after(undone).history().undone()).isEmpty();
    }

    @Test
    void what_is_supposed_is_laid_over_the_facts_as_long_as_it_is_looked_at() {
        Workspace supposed = new Look.Under(Optional.of("ramstein")).after(new Edit.Suppose(RAMSTEIN).after(OPENING));

        assertThat(supposed.findings().hub().hub()).contains("udcg");
        assertThat(new Travel.Undo().after(supposed).findings().hub().hub()).isEmpty();
        assertThat(new Look.Under(Optional.empty()).after(supposed).findings()).isEqualTo(OPENING.findings());
        assertThat(supposed.facts()).isSameAs(OPENING.facts());
    }

    @Test
    void a_saved_view_comes_back_in_the_theme_of_the_window() {
        var saved = new SavedView("then", Label.of("Then"),
                OPENING.view().on(java.time.LocalDate.of(2025, 2, 1)).in(Theme.DARK, OPENING.view().language()));

        Workspace back = new Look.Recall(saved).after(OPENING);

        assertThat(back.view()).isEqualTo(saved.view().in(Theme.LIGHT, OPENING.view().language()));
        assertThat(back.findings().signed()).hasSize(29);
    }

    @Test
    void back_and_forth_go_through_what_was_looked_at() {
        Workspace at = new Look.Select(Optional.of("deu")).after(OPENING);
        at = new Look.Select(Optional.of("lva")).after(at);

        Workspace back = new Travel.Back().after(at);

        assertThat(back.view().selected()).contains("deu");
        assertThat(new Travel.Back().after(back).view()).isEqualTo(OPENING.view());
        assertThat(new Travel.Forth().after(back).view()).isEqualTo(at.view());
        assertThat(new Travel.Back().after(OPENING)).isSameAs(OPENING);
    }

    @Test
    void going_through_days_is_one_place_on_the_way_back() {
        Workspace at = OPENING;
        for (int i = 1; i < 20; i++) {
            at = new Look.GoTo(OPENING.view().day().plusDays(i)).after(at);
        }

        assertThat(new Travel.Back().after(at).view()).isEqualTo(OPENING.view());
    }

    /// What the issue asks for: undo after any of many commands gives back the same project, and redo the same again.
    @Test
    void undo_and_redo_hold_through_ten_thousand_commands_drawn_by_chance() {
        var chance = new Random(1);
        int edits = 0;
        for (int run = 0; run < 200; run++) {
            Workspace at = OPENING;
            for (int step = 0; step < 50; step++) {
                Workspace next = command(at, chance).after(at);
                if (!next.project().equals(at.project()) && next.history().undone().isEmpty()
                        && next.history().done().size() > at.history().done().size()) {
                    Workspace undone = new Travel.Undo().after(next);
                    assertThat(undone.project()).isEqualTo(at.project());
                    assertThat(new Travel.Redo().after(undone).project()).isEqualTo(next.project());
                    edits++;
                }
                at = next;
            }
            assertThat(allUndone(at).project()).isEqualTo(Project.EMPTY);
        }
        assertThat(edits).isGreaterThan(3_000);
    }

    @Test
    void many_steps_at_once_come_to_the_same_as_one_after_the_other() {
        var chance = new Random(7);
        for (int run = 0; run < 50; run++) {
            Workspace at = OPENING;
            for (int step = 0; step < 30; step++) {
                at = command(at, chance).after(at);
            }
            int steps = chance.nextInt(at.history().done().size() + 3);
            Workspace one = at;
            for (int i = 0; i < steps; i++) {
                one = new Travel.Undo().after(one);
            }
            Workspace many = new Travel.Undo(steps).after(at);

            assertThat(many.project()).isEqualTo(one.project());
            assertThat(many.history()).isEqualTo(one.history());
            assertThat(new Travel.Redo(at.history().done().size() - many.history().done().size()).after(many).project())
                    .isEqualTo(at.project());
        }
    }

    @Test
    void undoing_more_than_was_done_does_nothing() {
        Workspace at = new Edit.SaveView(view("a")).after(OPENING);
        for (int i = 0; i < 1000; i++) {
            at = new Travel.Undo().after(at);
        }

        assertThat(at.project()).isEqualTo(Project.EMPTY);
    }

    @Test
    void the_history_keeps_its_length() {
        Workspace at = OPENING;
        for (int i = 0; i < History.MOST + 50; i++) {
            at = new Edit.Pin("deu", Label.of("Germany"), new Spot(i % 1000, i % 370)).after(at);
        }

        assertThat(at.history().done()).hasSize(History.MOST);
    }

    private static Workspace allUndone(Workspace at) {
        Workspace undone = at;
        while (!undone.history().done().isEmpty()) {
            undone = new Travel.Undo().after(undone);
        }
        return undone;
    }

    private static Change command(Workspace at, Random chance) {
        String id = "v" + chance.nextInt(4);
        var choices = new ArrayList<Change>(List.of(new Edit.SaveView(view(id)), new Edit.RemoveView(view(id)),
                new Edit.Suppose(RAMSTEIN), new Edit.Suppose(RAMSTEIN.named(Label.of(id))),
                new Edit.RemoveScenario(RAMSTEIN),
                new Edit.Pin(id, Label.of(id), new Spot(chance.nextInt(1000), 500)),
                new Edit.Unpin(id, Label.of(id)), new Edit.UnpinAll(), new Look.LayOut(Layout.BRIEFING),
                new Look.Under(Optional.of("ramstein")), new Look.Select(Optional.of(id)), new Travel.Undo(),
                new Travel.Redo(), new Travel.Back()));
        at.project().views().stream().findFirst()
                .ifPresent(view -> choices.add(new Edit.MoveView(view, chance.nextInt(4))));
        return choices.get(chance.nextInt(choices.size()));
    }
}
