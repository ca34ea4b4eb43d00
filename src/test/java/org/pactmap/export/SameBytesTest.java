package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "pptx"})
    void the_same_picture_gives_the_same_bytes_in_every_jvm(String format) throws IOException, InterruptedException {
        byte[] first = AnotherJvm.sample(format);

        assertThat(AnotherJvm.sample(format)).isEqualTo(first);
        assertThat(AnotherJvm.draws(format)).isEqualTo(first);
    }
}
