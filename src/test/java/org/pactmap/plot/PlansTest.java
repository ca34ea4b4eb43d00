package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.dataset.Datasets;
import org.pactmap.layout.Page;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What is planned for one day serves all days, and nothing else.
class PlansTest {

    private static final Page PAGE = new Page(1600, 1000);

    /// A layout by forces takes long to make; whether its days agree is seen where it is made.
    static Stream<Arguments> maps() {
        return Stream.of(Layout.BRIEFING, Layout.GEOGRAPHIC, Layout.LAYERS, Layout.MATRIX)
                .flatMap(layout -> Datasets.bundledIds().stream().map(id -> Arguments.of(layout, id)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_drawn_after_those_of_other_days_is_the_one_drawn_alone(Layout layout, String dataset) {
        Facts facts = Bundled.facts(dataset);
        List<LocalDate> changes = Exhibits.changeDays(facts);
        Known known = Known.nothing();

        for (LocalDate day : List.of(changes.getLast(), changes.getFirst(), facts.header().defaultDay())) {
            for (Language language : Language.values()) {
                View view = Exhibits.view(facts, layout, day, language);

                assertThat(MapPicture.of(facts, view, PAGE, known)).isEqualTo(MapPicture.of(facts, view, PAGE));
            }
        }
    }

    @Test
    void a_question_is_answered_once_while_it_is_among_the_latest_few() {
        var times = new AtomicInteger();
        var kept = new Kept<String, Integer>();

        List<Integer> answers = Stream.of("a", "b", "a", "c", "d", "a", "e", "b")
                .map(question -> kept.of(question, _ -> times.incrementAndGet())).toList();

        assertThat(answers).containsExactly(1, 2, 1, 3, 4, 1, 5, 6);
    }
}
