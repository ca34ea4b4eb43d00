package org.pactmap.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pactmap.json.FileBytes;
import org.pactmap.json.FileText;
import org.pactmap.json.JsonLines;
import org.pactmap.json.Notes;
import org.pactmap.json.Written;
import org.pactmap.project.ProjectReading.Read;
import org.pactmap.project.ProjectReading.Refused;

/// Reads and writes `.pactmap` files: JSON, one thing a line.
///
/// Bad data gives [Refused], never an exception, and nothing is half read. What is read and written again has the same
/// bytes as what was written before, and keeps the fields that only a newer program knows.
public final class ProjectFile {

    /// How the names of such files end.
    public static final String ENDING = ".pactmap";

    private ProjectFile() {}

    public static ProjectReading read(Path file) {
        var problems = new Notes(FileBytes.name(file));
        byte[] bytes = FileBytes.of(file, problems);
        return bytes == null ? new Refused(problems.problems()) : read(bytes, problems);
    }

    /// The project in the bytes of a file.
    ///
    /// @param name of the file, for messages
    public static ProjectReading read(byte[] bytes, String name) {
        return read(bytes, new Notes(name));
    }

    private static ProjectReading read(byte[] bytes, Notes problems) {
        Written text = FileText.of(bytes, problems);
        Project project = text == null ? null : new ProjectReader(problems).read(text);
        return project == null || !problems.isEmpty() ? new Refused(problems.problems()) : new Read(project);
    }

    /// The bytes of the file for a project: the same for the same project.
    public static byte[] bytes(Project project) {
        return JsonLines.of(new ProjectWriter(project).written()).getBytes(StandardCharsets.UTF_8);
    }
}
