package org.pactmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Strength;
import org.pactmap.view.Camera;
import org.pactmap.view.Filter;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What was looked at when a project was saved, in its file.
class ShownTest {

    @Test
    void what_was_looked_at_is_read_and_a_file_that_does_not_say_is_as_good() {
        String older = Sample.text().replaceFirst("  \"shown\".*\\n", "");
        Project project = Sample.project(Sample.text());

        assertThat(project.shown()).contains(new View("pacts", "strategy", Strength.PLANNED, LocalDate.of(2024, 7, 12),
                Optional.empty(), Optional.empty(), Optional.of("ccc"), Layout.LAYERS, View.FIRST_SEED, Filter.NONE,
                false, false, Camera.FIT, Theme.LIGHT, Language.ENGLISH));
        assertThat(Sample.project(older).shown()).isEmpty();
        assertThat(Sample.project(older).holdsSameAs(project)).isTrue();
        assertThat(Sample.written(Sample.project(older))).isEqualTo(
                older.replace("\"name\": {\"en\": \"Office\"}", "\"name\": \"Office\""));
    }

    @Test
    void every_part_of_what_was_looked_at_comes_back_in_no_theme_and_language_of_its_own() {
        Project saved = Sample.project(Sample.text());
        View close = saved.view("close").orElseThrow().view();

        String once = Sample.written(saved.showing(close.in(Theme.DARK, Language.UKRAINIAN)));

        assertThat(Sample.project(once).shown()).contains(close);
        assertThat(Sample.written(Sample.project(once))).isEqualTo(once);
    }

    @Test
    void a_mistake_in_what_was_looked_at_is_told_with_its_place() {
        assertThat(Sample.problems(Sample.with("\"layout\": \"layers\"", "\"layout\": \"layer\""))).singleElement()
                .asString().startsWith("sample.pactmap, line 66, ")
                .contains("\"layout\" can't be \"layer\". Did you mean \"layers\"?");
    }
}
