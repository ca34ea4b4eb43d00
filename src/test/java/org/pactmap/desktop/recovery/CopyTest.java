package org.pactmap.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Label;
import org.pactmap.json.Mutations;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;

class CopyTest {

    private static final Instant AT = Instant.parse("2026-11-28T14:05:12.125Z");
    private static final Project WORK = Project.EMPTY.with(Scenario.of("work", Label.of("Робота 🕊")));

    @Test
    void what_is_read_is_what_was_written() {
        for (Optional<Path> file : List.of(Optional.<Path>empty(),
                Optional.of(Path.of("/some where/робота 🕊\n.pactmap")))) {
            Copy copy = new Copy(AT, file, WORK);

            assertThat(Copy.read(copy.bytes())).contains(copy);
        }
    }

    @Test
    void it_begins_with_when_and_of_what_and_goes_on_as_the_file_would() {
        assertThat(new String(new Copy(AT, Optional.of(Path.of("/work.pactmap")), Project.EMPTY).bytes(),
                StandardCharsets.UTF_8)).startsWith("""
                        pactmap-copy 1
                        at 2026-11-28T14:05:12.125Z
                        of file:///work.pactmap

                        {
                          "$schema":""");
    }

    @Test
    void a_copy_that_is_cut_off_or_spoilt_is_none_or_whole_and_never_throws() {
        byte[] bytes = new Copy(AT, Optional.of(Path.of("/work.pactmap")), WORK).bytes();
        for (int length = 0; length < bytes.length - 1; length++) {
            assertThat(Copy.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
        var spoil = new Mutations(5);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            read += Copy.read(spoil.ofBytes(bytes)).isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(10, 1990);
    }
}
