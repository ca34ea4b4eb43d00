package org.pactmap.architecture;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which of our packages, and which libraries, each package may import.
///
/// The table of `docs/architecture.md`, as data: a package that is missing here fails the build.
final class ImportTable {

    private static final String OURS = """
            words       |
            picture     |
            agreement   | words picture
            json        | words agreement
            dataset     | words picture agreement json
            scenario    | words picture agreement
            network     | words picture agreement scenario
            gaps        | words picture agreement network scenario
            layout      | words picture agreement scenario network
            view        | words picture agreement
            plot        | words picture agreement network scenario gaps layout view
            story       | words picture view
            project     | words picture agreement scenario view story json
            workspace   | words picture agreement json dataset network scenario gaps layout view story project
            search      | words picture agreement json network gaps view
            report      | words picture agreement network scenario gaps view plot export
            interchange | words picture agreement dataset network
            export      | picture
            page        | words picture export story agreement
            desktop     | words picture agreement json dataset scenario network gaps layout view plot story project \
                          workspace search report interchange export page
            cli         | words picture agreement json dataset scenario network gaps layout view plot story project \
                          workspace search report interchange export page
            """;

    /// Beside JSpecify and what the JDK has in `java.base`: the names of a library's types, and who may know them.
    private static final List<Library> LIBRARIES = List.of(
            new Library("JavaFX", "(com\\.sun\\.)?javafx\\..*", List.of("desktop")),
            new Library("ControlsFX", "(impl\\.)?org\\.controlsfx\\..*", List.of("desktop")),
            new Library("AtlantaFX", "atlantafx\\..*", List.of("desktop")),
            new Library("Ikonli", "org\\.kordamp\\..*", List.of("desktop")),
            new Library("appdirs", "net\\.harawata\\..*", List.of("desktop")),
            new Library("Jackson", "(tools\\.jackson|com\\.fasterxml)\\..*", List.of("json", "report")),
            new Library("the JSON Schema validator", "com\\.networknt\\..*", List.of()),
            new Library("JGraphT", "org\\.jgrapht\\..*", List.of("network", "gaps", "interchange")),
            new Library("Commons CSV", "org\\.apache\\.commons\\.csv\\..*", List.of("report", "interchange")),
            new Library("FontBox", "org\\.apache\\.fontbox\\..*", List.of("picture")),
            new Library("PDFBox", "org\\.apache\\.pdfbox\\.(?!io\\.).*", List.of("export")),
            new Library("POI", "(org\\.apache\\.(poi|xmlbeans)|org\\.openxmlformats|com\\.microsoft)\\..*",
                    List.of("export", "interchange")),
            new Library("picocli", "picocli\\..*", List.of("cli")),
            new Library("AWT's geometry", "java\\.awt\\.geom\\..*", List.of("picture", "export")),
            new Library("the rest of AWT", "java\\.awt\\.(?!geom\\.).*|javax\\.(imageio|swing)\\..*",
                    List.of("export")));

    private ImportTable() {}

    record Library(String name, String types, List<String> users) {}

    /// Each package with those of ours that it may import, in the order of the table.
    static SequencedMap<String, SequencedSet<String>> ours() {
        var table = new LinkedHashMap<String, SequencedSet<String>>();
        OURS.lines().map(line -> line.split("\\|", -1)).forEach(row -> table.put(row[0].strip(), names(row[1])));
        return table;
    }

    static List<Library> libraries() {
        return LIBRARIES;
    }

    private static SequencedSet<String> names(String cell) {
        return Stream.of(cell.strip().split(" +"))
                .filter(name -> !name.isEmpty())
                .collect(toCollection(TreeSet::new));
    }
}
