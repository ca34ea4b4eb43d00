package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.network.Network;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.workspace.Supposable.Choice;
import org.pactmap.workspace.Supposable.Slot;

/// What can be supposed in the window, and what there is to choose for it.
class SupposableTest {

    private static final String SYSTEM = "bilateral-security-agreements";

    @Test
    void each_kind_makes_its_supposition_of_what_was_chosen() {
        assertThat(Supposable.COORDINATES.of(List.of("udcg", "execution", SYSTEM), List.of()))
                .contains(Supposition.coordinates("udcg", SYSTEM, "execution"));
        assertThat(Supposable.SERVES.of(List.of(SYSTEM, "invitation"), List.of()))
                .contains(Supposition.serves(SYSTEM, "invitation"));
        assertThat(Supposable.FRAMES.of(List.of("ukraine-compact", SYSTEM), List.of()))
                .contains(Supposition.frames("ukraine-compact", SYSTEM));
        assertThat(Supposable.MEMBER.of(List.of("ukr", "nato"), List.of())).contains(Supposition.member("ukr", "nato"));
        assertThat(Supposable.REACHED.of(List.of("invitation"), List.of()))
                .contains(new Supposition.Reached("invitation", Terms.NONE));
        assertThat(Supposable.ENDED.of(List.of("udcg"), List.of())).contains(new Supposition.Ended("udcg", Terms.NONE));
        assertThat(Supposable.BODY.of(List.of(" Київське бюро, 2-ге "), List.of()))
                .contains(new Supposition.NewBody("supposed:body-2", Label.of("Київське бюро, 2-ге"),
                        Terms.NONE));
    }

    @Test
    void nothing_is_supposed_of_what_was_not_chosen_or_has_no_letter() {
        assertThat(Supposable.SERVES.of(List.of(SYSTEM, ""), List.of())).isEmpty();
        assertThat(Supposable.SERVES.of(List.of(SYSTEM), List.of())).isEmpty();
        assertThat(Supposable.BODY.of(List.of("–"), List.of())).isEmpty();
    }

    @Test
    void a_body_of_any_name_is_read_again_from_the_file_it_is_saved_in() {
        for (String name : List.of("Рада миру", "Conseil de sécurité", "C+", "ß & Söhne", "議会", "2nd", "-x-",
                "A joint office of all who signed and of all who have not signed yet, for the execution of it")) {
            Supposition body = Supposable.BODY.of(List.of(name), List.of()).orElseThrow();
            Project project = Project.EMPTY.with(Scenario.of("one", Label.of("One"), body));

            assertThat(ProjectFile.read(ProjectFile.bytes(project), "one.pactmap")).as(name)
                    .isEqualTo(new ProjectReading.Read(project));
        }
    }

    @Test
    void two_bodies_never_have_one_id() {
        String first = Supposable.BODY.of(List.of("C+"), List.of()).orElseThrow().id();

        assertThat(Supposable.BODY.of(List.of("C-"), List.of(first))).get().extracting(Supposition::id)
                .isEqualTo("supposed:c-2").isNotEqualTo(first);
    }

    @Test
    void a_name_that_no_file_holds_is_not_supposed() {
        assertThat(Supposable.BODY.of(List.of("x".repeat(501)), List.of())).isEmpty();
    }

    @Test
    void every_first_choice_can_be_supposed_of_the_facts() {
        Workspace workspace = Opening.workspace();
        for (Supposable kind : Supposable.values()) {
            List<String> chosen = kind.slots().stream()
                    .map(slot -> slot.isTyped() ? "Office" : slot.choices(workspace).getFirst().id()).toList();
            Supposition one = kind.of(chosen, List.of()).orElseThrow();

            assertThat(Network.on(workspace.facts(), Scenario.of("a", Label.of("A"), one), workspace.view().day())
                    .idle()).as(kind.word()).allSatisfy(idle -> assertThat(idle)
                            .isInstanceOf(Idle.AlreadyTrue.class));
        }
    }

    @Test
    void what_is_selected_is_offered_first_and_a_selected_tie_can_end() {
        assertThat(Slot.BODY.choices(Opening.selecting("g7")).getFirst()).isEqualTo(new Choice("g7", "G7"));
        String tie = Opening.facts().relations().filter(relation -> relation.startsAt("udcg"))
                .filter(relation -> relation.endsAt(SYSTEM)).findFirst().orElseThrow().id();

        assertThat(Slot.ENDING.choices(Opening.selecting(tie)).getFirst().id()).isEqualTo(tie);
        assertThat(Slot.ENDING.choices(Opening.workspace())).extracting(Choice::id).doesNotContain(tie);
    }

    @Test
    void a_body_that_is_supposed_can_be_chosen_too() {
        Supposition office = Supposable.BODY.of(List.of("Office"), List.of()).orElseThrow();
        Workspace workspace = Opening.workspace();
        for (Change change : Supposing.changes(workspace, office).toList()) {
            workspace = change.after(workspace);
        }

        assertThat(Slot.BODY.choices(workspace)).contains(new Choice("supposed:office", "Office"));
    }

    @Test
    void a_copy_is_a_scenario_of_its_own_that_can_be_undone() {
        Workspace workspace = Opening.workspace();
        for (Change change : Supposing.changes(workspace, Supposition.member("ukr", "nato")).toList()) {
            workspace = change.after(workspace);
        }
        Workspace before = workspace;
        for (Change change : Supposing.copy(workspace, workspace.project().scenarios().getFirst()).toList()) {
            workspace = change.after(workspace);
        }

        assertThat(workspace.project().scenarios()).extracting(Scenario::id).containsExactly("scenario-1",
                "scenario-2");
        assertThat(workspace.view().scenario()).isEqualTo(Optional.of("scenario-2"));
        assertThat(workspace.project().scenarios().getLast().suppositions())
                .isEqualTo(before.project().scenarios().getFirst().suppositions());
        assertThat(new Travel.Undo().after(workspace).project()).isEqualTo(before.project());
    }

    @Test
    void each_change_of_a_scenario_says_what_was_done() {
        Scenario scenario = Scenario.of("a", Label.of("A"), Supposition.member("ukr", "nato"));

        for (Edit.Rework.How how : Edit.Rework.How.values()) {
            assertThat(Opening.workspace().words().say(new Edit.Rework(scenario, how).key(), "A")).contains("A");
        }
        assertThat(Edit.Rework.renamed(scenario, "B").what()).isEqualTo(Label.of("B"));
    }
}
