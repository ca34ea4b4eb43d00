package org.pactmap.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.BreakingDisk;
import org.pactmap.export.BreakingDisk.Break;
import org.pactmap.export.Disk;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Language;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Unwritten;
import org.pactmap.workspace.Workspace;

/// What can keep a project from being saved: each time the cause is told, and the file is as it was.
class SavingTest {

    private static final Project WORK = Project.EMPTY.with(Scenario.of("work", Label.of("Робота 🕊")));

    @TempDir
    Path folder;

    @Test
    void a_path_with_emoji_and_cyrillic_is_saved_to() throws IOException {
        Path file = Files.createDirectory(folder.resolve("тека 📁")).resolve("що-якби 🕊.pactmap");

        assertThat(saved(file)).isEqualTo(new Notice.ProjectSaved(WORK, file));
        assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.bytes(WORK));
    }

    @Test
    void a_full_disk_is_told_wherever_it_fills_and_the_file_is_as_it_was() throws IOException {
        Path file = old();
        byte[] before = Files.readAllBytes(file);
        for (int at = 0; at < 4; at++) {
            Disk disk = new BreakingDisk(Break.FAILURE, at, "No space left on device");

            assertThat(saving(file).on(disk)).isEqualTo(told(file, Unwritten.FULL, "No space left on device"));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Test
    void a_folder_that_may_only_be_read_is_told_and_the_file_is_as_it_was() throws IOException {
        Path file = old();
        byte[] before = Files.readAllBytes(file);

        assertThat(saving(file).on(new BreakingDisk(Break.FAILURE, 0, "Permission denied")))
                .isEqualTo(told(file, Unwritten.DENIED, "Permission denied"));
        assertThat(saving(file).on(new BreakingDisk(Break.FAILURE, 0, "Read-only file system")))
                .isEqualTo(told(file, Unwritten.READ_ONLY, "Read-only file system"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void what_could_not_be_read_again_is_not_written() throws IOException {
        Path file = old();
        byte[] before = Files.readAllBytes(file);
        Supposition[] many = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> Supposition.member("p" + i, "nato")).toArray(Supposition[]::new);
        Project project = Project.EMPTY.with(Scenario.of("many", Label.of("Many"), many));

        assertThat(new Saving(project, new Desk(Optional.of(file), Project.EMPTY, Optional.empty()), file, true)
                .on(AtomicFile.DISK))
                .isEqualTo(told(file, Unwritten.TOO_MUCH, ""));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_locked_file_is_told_and_is_as_it_was() throws IOException {
        Path file = old();
        byte[] before = Files.readAllBytes(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(saved(file)).isEqualTo(told(file, Unwritten.LOCKED, "locked by another program"));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_file_that_changed_is_told_and_is_replaced_only_if_that_is_wanted() throws IOException {
        Path file = Files.writeString(folder.resolve("work.pactmap"), "theirs");

        assertThat(saved(file)).isEqualTo(new Notice.Told(new News.ProjectChanged(file)));
        assertThat(file).hasContent("theirs");

        assertThat(new Saving(WORK, Desk.EMPTY, file, true).on(AtomicFile.DISK))
                .isEqualTo(new Notice.ProjectSaved(WORK, file));
    }

    @Test
    void a_folder_that_is_gone_and_a_name_that_is_too_long_are_told() {
        Path gone = folder.resolve("gone/work.pactmap");
        Path longest = folder.resolve("w".repeat(300) + ".pactmap");

        assertThat(saved(gone)).isEqualTo(told(gone, Unwritten.GONE, folder.resolve("gone").toString()));
        assertThat(saved(longest)).isInstanceOfSatisfying(Notice.Told.class, told -> assertThat(told.news())
                .isInstanceOfSatisfying(News.ProjectNotSaved.class,
                        news -> assertThat(news.cause()).isIn(Unwritten.TOO_LONG, Unwritten.FULL)));
    }

    @Test
    void what_systems_say_is_understood() {
        assertThat(List.of(cause("Read-only file system"), cause("The media is write protected"),
                cause("Es steht nicht genug Speicherplatz zur Verfügung"), cause("Disk quota exceeded"),
                cause("There is not enough space on the disk"),
                cause("The process cannot access the file because it is being used by another process"),
                cause("The network path was not found"), cause("not a file")))
                .containsExactly(Unwritten.READ_ONLY, Unwritten.READ_ONLY, Unwritten.OTHER, Unwritten.FULL,
                        Unwritten.FULL, Unwritten.LOCKED, Unwritten.GONE, Unwritten.NO_FILE);
        assertThat(Saving.cause(new AccessDeniedException("work"))).isEqualTo(Unwritten.DENIED);
        assertThat(Saving.cause(new NoSuchFileException("work"))).isEqualTo(Unwritten.GONE);
        assertThat(Saving.cause(new IOException("Permission denied"))).isEqualTo(Unwritten.DENIED);
        assertThat(Saving.cause(new IOException())).isEqualTo(Unwritten.OTHER);
    }

    @Test
    void every_cause_is_told_with_the_file_and_with_what_to_do() {
        Path file = Path.of("work.pactmap");
        for (Language language : Language.values()) {
            Workspace workspace = Opening.workspace(language);
            for (Unwritten cause : Unwritten.values()) {
                Workspace told = new Notice.Told(new News.ProjectNotSaved(file, cause, "why")).after(workspace);

                assertThat(Setback.of(told)).singleElement().satisfies(setback -> assertThat(setback.lines())
                        .hasSize(2).first().asString().contains("work.pactmap").endsWith("."));
                assertThat(told.project()).isSameAs(workspace.project());
            }
        }
    }

    private Path old() throws IOException {
        return Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(Project.EMPTY));
    }

    private static Saving saving(Path file) {
        return new Saving(WORK, new Desk(Optional.of(file), Project.EMPTY, Optional.empty()), file, false);
    }

    private static Notice saved(Path file) {
        return saving(file).on(AtomicFile.DISK);
    }

    private static Notice told(Path file, Unwritten cause, String reason) {
        return new Notice.Told(new News.ProjectNotSaved(file, cause, reason));
    }

    private static Unwritten cause(String reason) {
        return Saving.cause(new FileSystemException("work", null, reason));
    }
}
