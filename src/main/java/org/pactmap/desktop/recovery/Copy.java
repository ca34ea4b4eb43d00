package org.pactmap.desktop.recovery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;

/// Work that was not saved, as it was at one moment. It is written as four lines and the file of the project:
///
/// ```
/// pactmap-copy 1
/// at 2026-11-28T14:05:12Z
/// of file:///home/a/work.pactmap
///
/// {...
/// ```
///
/// @param file of the project; empty as long as it was never saved
record Copy(Instant at, Optional<Path> file, Project project) {

    private static final String FIRST = "pactmap-copy 1";
    private static final String AT = "at ";
    private static final String OF = "of ";
    private static final int LINES = 4;

    byte[] bytes() {
        String head = "%s\n%s%s\n%s%s\n\n".formatted(FIRST, AT, at, OF, file.map(path -> path.toUri().toString())
                .orElse(""));
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] rest = ProjectFile.bytes(project);
        byte[] all = Arrays.copyOf(before, before.length + rest.length);
        System.arraycopy(rest, 0, all, before.length, rest.length);
        return all;
    }

    /// Nothing, where the bytes are no such copy.
    static Optional<Copy> read(byte[] bytes) {
        int end = 0;
        for (int line = 0; line < LINES; line++) {
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            end++;
        }
        if (end > bytes.length) {
            return Optional.empty();
        }
        List<String> head = new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
        if (!head.get(0).equals(FIRST) || !head.get(1).startsWith(AT) || !head.get(2).startsWith(OF)) {
            return Optional.empty();
        }
        return read(head, ProjectFile.read(Arrays.copyOfRange(bytes, end, bytes.length), FIRST));
    }

    private static Optional<Copy> read(List<String> head, ProjectReading reading) {
        try {
            Instant at = Instant.parse(head.get(1).substring(AT.length()));
            String of = head.get(2).substring(OF.length());
            Optional<Path> file = of.isEmpty() ? Optional.empty() : Optional.of(Path.of(URI.create(of)));
            return switch (reading) {
                case ProjectReading.Read(var project) -> Optional.of(new Copy(at, file, project));
                case ProjectReading.Refused _ -> Optional.empty();
            };
        } catch (DateTimeParseException | IllegalArgumentException | FileSystemNotFoundException unreadable) {
            return Optional.empty();
        }
    }
}
