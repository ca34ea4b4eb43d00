package org.pactmap.desktop.look;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Sight;
import org.pactmap.view.Theme;

/// The colours of the window by role, as the style sheets of its themes say them.
class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("^\\s*-([a-z-]+):\\s*(#[0-9A-F]{6});", Pattern.MULTILINE);
    private static final List<String> GROUNDS = List.of("ground", "panel", "chrome", "chrome-end", "selected");

    @ParameterizedTest
    @EnumSource
    void text_and_rings_stand_out_from_every_ground(Theme theme) throws IOException {
        SequencedMap<String, Ink> tokens = tokens(theme);

        for (String ground : GROUNDS) {
            assertThat(contrast(tokens, "ink", ground)).as("ink on " + ground).isGreaterThanOrEqualTo(7);
            assertThat(contrast(tokens, "muted", ground)).as("muted on " + ground).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens, "focus", ground)).as("focus on " + ground).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens, "control-edge", ground)).as("edge on " + ground).isGreaterThanOrEqualTo(3);
        }
        assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "missing", "missing-fill")).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(SequencedMap<String, Ink> tokens, String one, String other) {
        return Sight.contrast(requireNonNull(tokens.get(one)), requireNonNull(tokens.get(other)));
    }

    private static SequencedMap<String, Ink> tokens(Theme theme) throws IOException {
        var tokens = new LinkedHashMap<String, Ink>();
        try (InputStream sheet = requireNonNull(Styling.class.getResourceAsStream(theme.word() + ".css"))) {
            TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(found -> tokens.put(found.group(1), Ink.of(found.group(2))));
        }
        return tokens;
    }
}
