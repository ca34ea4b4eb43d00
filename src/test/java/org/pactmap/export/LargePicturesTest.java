package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LargePicturesTest {

    @Test
    void a_picture_of_the_most_pixels_is_drawn_in_512_mib_and_four_times_the_pixels_take_less_than_four_times_the_time()
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process drawing = new ProcessBuilder(java, "-Xmx512m", "-XX:+UseSerialGC", "-Djava.awt.headless=true",
                "-classpath", System.getProperty("java.class.path"), LargePictures.class.getName())
                .redirectErrorStream(true).start();

        String said = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said.lines()).containsExactly("16384x16384", "under 4 times");
    }
}
