package org.pactmap.desktop.open;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.json.FileBytes;
import org.pactmap.project.DatasetReference;
import org.pactmap.project.Project;
import org.pactmap.view.View;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// Finds the facts that a project was saved over: those that are shown, those in the file that it names, or those that
/// come with the program. The same edition is taken wherever it is found; else the first of another edition.
///
/// @param file of the project
/// @param shown whence the facts that are shown come, if somebody said
/// @param view how facts are shown
record FactsUnder(Path file, Optional<Whence> shown, View view) {

    Notice.ProjectOpened opened(Project project) {
        return project.dataset().map(asked -> opened(project, asked))
                .orElseGet(() -> new Notice.ProjectOpened(project, file));
    }

    private Notice.ProjectOpened opened(Project project, DatasetReference asked) {
        if (shown.filter(whence -> isSame(whence, asked)).isPresent()) {
            return new Notice.ProjectOpened(project, file);
        }
        List<Found> found = Stream.concat(inFile(asked), bundled(asked))
                .filter(one -> one.whence().id().equals(asked.id())).toList();
        Optional<Found> same = found.stream().filter(one -> isSame(one.whence(), asked)).findFirst();
        if (same.isPresent()) {
            return over(project, same.get(), List.of());
        }
        if (shown.filter(whence -> whence.id().equals(asked.id())).isPresent()) {
            return opened(project, Optional.empty(), List.of(another(asked, shown.get())));
        }
        return found.stream().findFirst().map(one -> over(project, one, List.of(another(asked, one.whence()))))
                .orElseGet(() -> opened(project, Optional.empty(), List.of(new News.OtherFacts(FileBytes.name(file),
                        asked.file().isEmpty() ? asked.id() : asked.file()))));
    }

    private record Found(Reading.Read read, Whence whence) {}

    private Notice.ProjectOpened over(Project project, Found facts, List<News> news) {
        Workspace fresh = Workspace.opening(facts.read().facts(), view.theme(), view.language()).from(facts.whence());
        return opened(project, Optional.of(fresh), news);
    }

    private Notice.ProjectOpened opened(Project project, Optional<Workspace> over, List<News> news) {
        return new Notice.ProjectOpened(project, Optional.of(file), project, over, news);
    }

    private News another(DatasetReference asked, Whence now) {
        return new News.OtherEdition(FileBytes.name(file), asked.edition(), now.edition());
    }

    private static boolean isSame(Whence whence, DatasetReference asked) {
        return whence.id().equals(asked.id()) && whence.checksum().hex().equals(asked.sha256());
    }

    private Stream<Found> inFile(DatasetReference asked) {
        return path(asked.file()).filter(Files::isRegularFile).stream()
                .flatMap(path -> found(Datasets.read(path), Optional.of(path)));
    }

    private static Stream<Found> bundled(DatasetReference asked) {
        return Datasets.bundled(asked.id()).stream().flatMap(reading -> found(reading, Optional.empty()));
    }

    private static Stream<Found> found(Reading reading, Optional<Path> path) {
        return reading instanceof Reading.Read read
                ? Stream.of(new Found(read, Whence.of(read, path)))
                : Stream.empty();
    }

    private Optional<Path> path(String named) {
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(file.toAbsolutePath().resolveSibling(named));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}
