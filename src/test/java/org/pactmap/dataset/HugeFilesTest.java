package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is in a file, it is answered within 5 s and 512 MiB.
class HugeFilesTest {

    @Test
    void files_that_are_too_large_too_deep_or_too_full_are_answered_in_little_time_and_space(@TempDir Path folder)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process reader = new ProcessBuilder(java, "-Xmx512m", "-XX:+UseSerialGC", "-classpath",
                System.getProperty("java.class.path"), HugeFiles.class.getName(), folder.toString())
                .redirectErrorStream(true).start();

        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines()).containsExactly("TooLarge", "TooDeep", "TooManyValues", "TooManyValues",
                "MissingField", "MissingField", "read");
    }
}
