package org.pactmap.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.GapId;
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

    @Test
    void what_is_missing_is_still_known_by_the_id_that_earlier_programs_wrote() {
        View view = looking("training", "accession");

        assertThat(view.selected()).contains(new GapId("pacts", GapId.ACCESSION).text());
        assertThat(view.filter().hidden()).containsExactly(new GapId("pacts", GapId.FRAMEWORK).text(), "aaa");
        assertThat(view.filter().focus()).contains(new Filter.Focus(new GapId("pacts", GapId.PIECES).text(), 2));
    }

    @Test
    void an_id_that_may_mean_the_hub_of_the_function_that_is_asked_about_stays_as_it_is() {
        assertThat(looking("accession", "accession").selected()).contains("gap:pacts:accession");
        assertThat(looking("training", "training").selected()).contains("gap:pacts:training");
        assertThat(looking("accession", ":accession").selected()).contains("gap:pacts::accession");
    }

    private static View looking(String function, String selected) {
        String text = Sample.text().replace("\"function\": \"training\",\n        \"strength\"",
                "\"function\": \"" + function + "\",\n        \"strength\"")
                .replace("gap:pacts:training", "gap:pacts:" + selected)
                .replace("\"hidden\": [\"aaa\"]", "\"hidden\": [\"gap:pacts:framework\", \"aaa\"]")
                .replace("\"around\": \"bbb\"", "\"around\": \"gap:pacts:pieces\"");
        return Sample.project(text).view("close").orElseThrow().view();
    }
}
