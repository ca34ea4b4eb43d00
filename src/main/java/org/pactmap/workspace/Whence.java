package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.dataset.Checksum;
import org.pactmap.dataset.Reading;
import org.pactmap.project.DatasetReference;

/// Where the facts of a window come from.
///
/// @param file empty for facts that come with the program
public record Whence(String id, String edition, Optional<Path> file, Checksum checksum) {

    public static Whence of(Reading.Read read, Optional<Path> file) {
        return new Whence(read.facts().header().id(), read.facts().header().edition(),
                file.map(path -> path.toAbsolutePath().normalize()), read.checksum());
    }

    /// How a project in a file refers to them. A file that lies with the project is named from there, so that both can
    /// be moved together.
    public DatasetReference from(Path project) {
        return new DatasetReference(id, edition, checksum.hex(), file.map(path -> named(path, project)).orElse(""));
    }

    private static String named(Path file, Path project) {
        Optional<Path> folder = Optional.ofNullable(project.toAbsolutePath().normalize().getParent());
        return folder.filter(one -> isNear(one, file)).map(one -> one.relativize(file)).orElse(file).toString()
                .replace('\\', '/');
    }

    /// Whether a file lies in a folder, or in the one around it, unless that is the whole disk.
    private static boolean isNear(Path folder, Path file) {
        Path around = folder.getParent();
        return file.startsWith(around == null || around.getNameCount() == 0 ? folder : around);
    }
}
