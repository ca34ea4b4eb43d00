package org.pactmap.desktop.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.export.FileFormat;
import org.pactmap.export.Origin;
import org.pactmap.export.Provenance;
import org.pactmap.json.FileBytes;
import org.pactmap.project.Snapshot;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// Opens the very view that a picture shows, of the facts that are shown or of those that come with the program. Whoever
/// made the picture, it only chooses a view of facts whose checksum it knows.
///
/// @param now the window as it is
record ShownBy(Path file, Workspace now) {

    /// Whether a file is a picture by its name.
    static boolean isPicture(Path file) {
        return FileFormat.of(file).filter(format -> format == FileFormat.PNG || format == FileFormat.SVG).isPresent();
    }

    Notice opened() {
        try {
            Origin origin = Files.size(file) > Origin.MOST_BYTES
                    ? new Origin.Unknown(Origin.Reason.TOO_LARGE)
                    : Origin.of(Files.readAllBytes(file));
            return switch (origin) {
                case Origin.Known(var provenance) -> opened(provenance);
                case Origin.Unknown(var reason) -> refused(reason.key());
            };
        } catch (IOException unreadable) {
            return refused("origin.unreadable");
        }
    }

    private Notice opened(Provenance provenance) {
        Optional<Snapshot> shown = Snapshot.read(provenance.view(), provenance.scenario());
        if (shown.isEmpty()) {
            return refused(Origin.Reason.FORGED.key());
        }
        if (now.desk().facts().filter(whence -> whence.checksum().hex().equals(provenance.dataset())).isPresent()) {
            return opened(shown.get(), now.facts(), Optional.empty());
        }
        return bundled(provenance.dataset()).map(read -> opened(shown.get(), read.facts(),
                Optional.of(Workspace.opening(read.facts(), now.view().theme(), now.view().language())
                        .from(Whence.of(read, Optional.empty())))))
                .orElseGet(() -> refused("origin.facts"));
    }

    private Notice opened(Snapshot shown, Facts facts, Optional<Workspace> over) {
        return Snapshot.fits(shown.view(), facts)
                ? new Notice.PictureOpened(shown, over)
                : refused(Origin.Reason.FORGED.key());
    }

    private static Optional<Reading.Read> bundled(String checksum) {
        return Datasets.bundledIds().stream().flatMap(id -> Datasets.bundled(id).stream())
                .flatMap(reading -> reading instanceof Reading.Read read ? Stream.of(read) : Stream.empty())
                .filter(read -> read.checksum().hex().equals(checksum)).findFirst();
    }

    private Notice refused(String key) {
        return new Notice.Told(new News.NoView(FileBytes.name(file), key));
    }
}
