package org.pactmap.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What was looked at when a project was saved is looked at again when it is opened.
class LastViewTest {

    private static final Path FILE = Path.of("work.pactmap");
    private static final Scenario OFFICE = Scenario.of("office", Label.of("An office"),
            new Supposition.NewBody("supposed:office", Label.of("Office"), Terms.NONE));

    private final Workspace opening = Opening.workspace();
    private final View elsewhere = opening.view().asking("materiel", Strength.UNCERTAIN).on(LocalDate.of(2024, 7, 12))
            .comparedWith(Optional.of(LocalDate.of(2024, 5, 15))).supposing(Optional.of("office"))
            .selecting(Optional.of("supposed:office")).in(Layout.LAYERS).seeded(4).withTiesLit(true).withShelfOpen(true)
            .with(Filter.NONE.with(Group.TRACK, false).hiding("fra").toggled(new Condition.MemberOf("nato")))
            .from(new Camera(new Spot(0.1, -2.5), 1.5));

    @Test
    void everything_that_was_looked_at_comes_back_but_theme_and_language() {
        Workspace worked = opening.with(Project.EMPTY.with(OFFICE), History.EMPTY).with(elsewhere);
        Workspace dark = Opening.workspace(Language.UKRAINIAN);
        Workspace other = dark.with(dark.view().in(Theme.DARK, Language.UKRAINIAN));

        Workspace opened = opened(other, worked.written(FILE));

        assertThat(opened.view()).isEqualTo(elsewhere.in(Theme.DARK, Language.UKRAINIAN));
        assertThat(opened.network().day()).isEqualTo(LocalDate.of(2024, 7, 12));
        assertThat(opened.network().scenario()).contains(OFFICE);
        assertThat(opened.findings().question().function()).isEqualTo("materiel");
        assertThat(opened.news()).isEmpty();
        assertThat(opened.unsaved()).isFalse();
    }

    @Test
    void what_is_opened_and_saved_has_the_bytes_that_it_had() {
        Workspace worked = opening.with(Project.EMPTY.with(OFFICE), History.EMPTY).with(elsewhere);
        byte[] saved = ProjectFile.bytes(worked.written(FILE));

        Workspace opened = opened(opening, worked.written(FILE));

        assertThat(ProjectFile.bytes(opened.written(FILE))).isEqualTo(saved);
    }

    @Test
    void looking_elsewhere_is_no_change_to_be_saved() {
        Workspace opened = opened(opening, opening.written(FILE));

        Workspace looked = opened.with(elsewhere.supposing(Optional.empty()));

        assertThat(looked.unsaved()).isFalse();
        assertThat(opened.differsFromFile()).isFalse();
        assertThat(looked.differsFromFile()).as("it can be saved, if one wants to").isTrue();
        assertThat(looked.opened(Project.EMPTY, Desk.EMPTY).differsFromFile()).as("there is no file").isFalse();
        assertThat(looked.written(FILE)).isNotEqualTo(opened.written(FILE));
        assertThat(new Edit.Suppose(OFFICE).after(looked).unsaved()).isTrue();
        assertThat(new Travel.Undo().after(new Edit.Suppose(OFFICE).after(looked)).unsaved()).isFalse();
    }

    @Test
    void a_project_that_does_not_say_is_shown_as_what_is_shown_is_looked_at() {
        Workspace looked = opening.with(elsewhere.supposing(Optional.empty()).selecting(Optional.empty()));

        Workspace opened = opened(looked, Project.EMPTY.with(OFFICE));

        assertThat(opened.view()).isEqualTo(looked.view());
        assertThat(opened.news()).isEmpty();
    }

    @Test
    void one_can_go_back_to_what_was_looked_at_before() {
        Workspace opened = opened(opening, Project.EMPTY.with(OFFICE).showing(elsewhere));

        assertThat(new Travel.Back().after(opened).view()).isEqualTo(opening.view());
    }

    @Test
    void what_is_not_there_is_left_out_and_told() {
        View names = opening.view().supposing(Optional.of("gone")).selecting(Optional.of("atlantis"))
                .with(new Filter(new LinkedHashSet<>(List.of(Group.TRACK)),
                        List.of(new Condition.MemberOf("league"), new Condition.MemberOf("nato"),
                                new Condition.Coordinates("cooking"), new Condition.SaidBy("hearsay"),
                                new Condition.OnWay("deu", "lemuria", 1)),
                        new LinkedHashSet<>(List.of("fra", "mu")), Optional.of(new Filter.Focus("thule", 2)),
                        Filter.Manner.HIDE));

        Workspace opened = opened(opening, Project.EMPTY.showing(names));

        assertThat(opened.view()).isEqualTo(opening.view()
                .with(Filter.NONE.with(Group.TRACK, false).toggled(new Condition.MemberOf("nato")).hiding("fra")
                        .in(Filter.Manner.HIDE)));
        assertThat(opened.news()).containsExactly(new News.LostView("work.pactmap",
                List.of("gone", "atlantis", "league", "cooking", "hearsay", "lemuria", "mu", "thule"), true));
        assertThat(opened.unsaved()).isFalse();
    }

    @Test
    void whatever_can_be_selected_stays_selected_and_what_only_looks_like_it_does_not() {
        String tie = opening.facts().relations().findFirst().orElseThrow().id();
        List<String> there = List.of("deu", tie, opening.hub().text(), opening.gap(GapId.ACCESSION).text(),
                "reach:udcg+nato", "aspect:deu:population", "supposed:office");
        List<String> gone = List.of("atlantis", "party:atlantis:agreement-deu-2024", "gap:elsewhere:execution",
                opening.gap("cooking").text(), "reach:udcg+atlantis", "aspect:atlantis:population", "supposed:bureau");

        assertThat(there).allSatisfy(id -> assertThat(selected(id)).contains(id));
        assertThat(gone).allSatisfy(id -> assertThat(selected(id)).isEmpty());
    }

    @Test
    void a_question_that_these_facts_do_not_have_leaves_them_as_they_are_shown_and_is_told() {
        Project swiss = Project.EMPTY.showing(View.of(Opening.facts("switzerland-eu").header(), Theme.LIGHT,
                Language.ENGLISH));

        Workspace opened = opened(opening, swiss);

        assertThat(opened.view()).isEqualTo(opening.view());
        assertThat(opened.news()).singleElement().isInstanceOfSatisfying(News.LostView.class,
                lost -> assertThat(lost.shown()).isFalse());
    }

    private Optional<String> selected(String id) {
        View view = opening.view().supposing(Optional.of("office")).selecting(Optional.of(id));
        return opened(opening, Project.EMPTY.with(OFFICE).showing(view)).view().selected();
    }

    /// Written to a file and read from there.
    private static Workspace opened(Workspace before, Project project) {
        return switch (ProjectFile.read(ProjectFile.bytes(project), "work.pactmap")) {
            case ProjectReading.Read(var read) -> new Notice.ProjectOpened(read, FILE).after(before);
            case ProjectReading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
