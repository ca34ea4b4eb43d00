package org.pactmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;

class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void a_link_between_documents_leads_somewhere() throws IOException {
        for (Path document : documents()) {
            assertThat(LINK.matcher(Files.readString(document)).results())
                    .as("links of %s", document)
                    .allSatisfy(link -> assertThat(document.resolveSibling(link.group(1))).exists());
        }
    }

    @Test
    void the_format_of_files_names_every_kind_of_relation_and_every_status() throws IOException {
        var words = Stream.of(
                Stream.of(RelationKind.values()).map(RelationKind::word),
                Stream.of(AgreementStatus.values()).map(AgreementStatus::word),
                Stream.of(StepStatus.values()).map(StepStatus::word))
                .flatMap(all -> all)
                .map(word -> "`" + word + "`");

        assertThat(Files.readString(Path.of("docs/dataset-format.md"))).contains(words.toList());
    }

    @Test
    void every_package_is_on_the_page_about_the_architecture() throws IOException {
        var packages = Ours.CLASSES.stream().map(Ours::folder).distinct().filter(folder -> !folder.isEmpty())
                .map(folder -> "| `" + folder + "` |");

        assertThat(Files.readString(Path.of("docs/architecture.md"))).contains(packages.toList());
    }

    private static List<Path> documents() throws IOException {
        try (var root = Files.list(Path.of(".")); var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
