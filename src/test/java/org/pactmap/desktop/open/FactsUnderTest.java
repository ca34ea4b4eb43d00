package org.pactmap.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.project.DatasetReference;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// Over which facts a project is laid that was saved over some.
class FactsUnderTest {

    private static final Workspace SHOWN =
            Opening.workspace().from(Whence.of(Opening.read(), Optional.empty()));
    private static final Project WORK = Project.EMPTY.with(Scenario.of("work", Label.of("Work")));

    @TempDir
    Path folder;

    @Test
    void a_project_that_does_not_say_is_laid_over_the_facts_that_are_shown() {
        Workspace opened = opened(WORK);

        assertThat(opened.facts()).isSameAs(SHOWN.facts());
        assertThat(opened.project()).isEqualTo(WORK);
        assertThat(opened.unsaved()).isFalse();
        assertThat(opened.news()).isEmpty();
    }

    @Test
    void over_the_same_facts_nothing_is_told() {
        Workspace opened = opened(WORK.over(Optional.of(whence("ukraine-security-agreements").from(project()))));

        assertThat(opened.facts()).isSameAs(SHOWN.facts());
        assertThat(opened.news()).isEmpty();
    }

    @Test
    void facts_that_come_with_the_program_are_brought() {
        Workspace opened = opened(WORK.over(Optional.of(whence("switzerland-eu").from(project()))));

        assertThat(opened.facts().header().id()).isEqualTo("switzerland-eu");
        assertThat(opened.project().scenarios()).isEqualTo(WORK.scenarios());
        assertThat(opened.unsaved()).isFalse();
        assertThat(opened.news()).isEmpty();
        assertThat(opened.desk().facts()).map(Whence::id).contains("switzerland-eu");
    }

    @Test
    void facts_of_a_file_are_brought_also_when_they_were_moved_with_the_project() throws IOException {
        Path before = Files.createDirectories(folder.resolve("before/facts")).resolve("озера 🕊.json");
        Files.writeString(before, lakes("1"));
        DatasetReference reference = whence(before).from(folder.resolve("before/work/project.pactmap"));
        Files.createDirectories(folder.resolve("after/work"));
        Files.move(folder.resolve("before/facts"), folder.resolve("after/facts"));

        Workspace opened = opened(folder.resolve("after/work/project.pactmap"), WORK.over(Optional.of(reference)));

        assertThat(reference.file()).isEqualTo("../facts/озера 🕊.json");
        assertThat(opened.facts().header().id()).isEqualTo("lakes");
        assertThat(opened.news()).isEmpty();
    }

    @Test
    void another_edition_is_told_in_plain_words_and_the_work_is_laid_over_it() throws IOException {
        Path facts = Files.writeString(folder.resolve("lakes.json"), lakes("1"));
        DatasetReference reference = whence(facts).from(project());
        Files.writeString(facts, lakes("2"));

        Workspace opened = opened(WORK.over(Optional.of(reference)));

        assertThat(opened.facts().header().edition()).isEqualTo("2");
        assertThat(opened.news()).containsExactly(new News.OtherEdition("project.pactmap", "1", "2"));
        assertThat(Refusal.of(opened)).singleElement().satisfies(told -> {
            assertThat(told.heading()).isEqualTo("The facts are no longer those that “project.pactmap” was saved over");
            assertThat(told.lines()).first().isEqualTo("It was saved over edition 1; these are of edition 2.");
        });
        assertThat(opened.unsaved()).isFalse();
    }

    @Test
    void facts_that_changed_without_another_name_of_the_edition_are_told_too() throws IOException {
        Path facts = Files.writeString(folder.resolve("lakes.json"), lakes("1"));
        DatasetReference reference = whence(facts).from(project());
        Files.writeString(facts, lakes("1") + "\n");

        assertThat(Refusal.of(opened(WORK.over(Optional.of(reference))))).singleElement()
                .satisfies(told -> assertThat(told.lines()).first()
                        .isEqualTo("They call themselves edition 1 now as then, but are not the same."));
    }

    @Test
    void the_same_edition_in_its_file_goes_before_another_that_is_shown() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"),
                Files.readString(Path.of("data/ukraine-security-agreements.json")) + "\n");

        Workspace opened = opened(WORK.over(Optional.of(whence(mine).from(project()))));

        assertThat(opened.facts()).isNotSameAs(SHOWN.facts());
        assertThat(opened.desk().facts()).isEqualTo(Optional.of(whence(mine)));
        assertThat(opened.news()).isEmpty();
    }

    @Test
    void facts_that_are_lost_are_told_by_name_and_the_work_is_laid_over_those_that_are_shown() throws IOException {
        Path facts = Files.writeString(folder.resolve("lakes.json"), lakes("1"));
        DatasetReference reference = whence(facts).from(project());
        Files.delete(facts);

        Workspace opened = opened(WORK.over(Optional.of(reference)));

        assertThat(opened.facts()).isSameAs(SHOWN.facts());
        assertThat(opened.project().scenarios()).isEqualTo(WORK.scenarios());
        assertThat(opened.news()).containsExactly(new News.OtherFacts("project.pactmap", "lakes.json"));
        assertThat(Refusal.of(opened)).singleElement().satisfies(told -> assertThat(told.lines()).first().asString()
                .contains("lakes.json"));
    }

    @Test
    void a_file_of_other_facts_under_that_name_is_not_taken_for_them() throws IOException {
        Path facts = Files.writeString(folder.resolve("lakes.json"), lakes("1"));
        DatasetReference reference = whence(facts).from(project());
        Files.writeString(facts, lakes("1").replace("\"id\": \"lakes\"", "\"id\": \"rivers\""));

        assertThat(opened(WORK.over(Optional.of(reference))).news())
                .containsExactly(new News.OtherFacts("project.pactmap", "lakes.json"));
    }

    private Path project() {
        return folder.resolve("project.pactmap");
    }

    private Workspace opened(Project project) {
        return opened(project(), project);
    }

    private static Workspace opened(Path file, Project project) {
        Notice notice = new FactsUnder(file, SHOWN.desk().facts(), SHOWN.view()).opened(project);
        return notice.after(SHOWN);
    }

    private static Whence whence(String bundled) {
        return Whence.of(Opening.read(bundled), Optional.empty());
    }

    private static Whence whence(Path file) {
        return switch (Datasets.read(file)) {
            case Reading.Read read -> Whence.of(read, Optional.of(file));
            case Reading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// A small set of facts of an edition.
    private static String lakes(String edition) throws IOException {
        String text = Files.readString(Path.of("data/switzerland-eu.json"));
        return text.replaceFirst("\"id\": \"switzerland-eu\"", "\"id\": \"lakes\"")
                .replaceFirst("\"edition\": \"[^\"]*\"", "\"edition\": \"" + edition + "\"");
    }
}
