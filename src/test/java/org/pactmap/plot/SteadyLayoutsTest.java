package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.dataset.Datasets;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.view.Layout;
import org.pactmap.words.Language;

/// What holds of every layout in which things have one place for ever, whatever the network.
class SteadyLayoutsTest {

    static Stream<Arguments> maps() {
        return Stream.of(Layout.MATRIX, Layout.LAYERS)
                .flatMap(layout -> Datasets.bundledIds().stream().map(id -> Arguments.of(layout, id)));
    }

    /// Three days of the article's network; of others, their own day and the first and last change.
    private static List<LocalDate> days(Facts facts) {
        if (facts.header().id().equals("ukraine-security-agreements")) {
            return List.of(Exhibits.ARTICLE, Exhibits.COMPACT, Exhibits.AFTERWARDS);
        }
        List<LocalDate> changes = Exhibits.changeDays(facts);
        return List.of(changes.getFirst(), facts.header().defaultDay(), changes.getLast());
    }

    /// All but the layout by forces, in which crowded names may stay unsaid.
    static Stream<Arguments> placed() {
        return Stream.concat(maps(), Stream.of(Layout.BRIEFING, Layout.GEOGRAPHIC)
                .flatMap(layout -> Datasets.bundledIds().stream().map(id -> Arguments.of(layout, id))));
    }

    @ParameterizedTest
    @MethodSource("placed")
    void no_text_is_cut_or_runs_over_anything_or_into_the_margin(Layout layout, String dataset) {
        Facts facts = Bundled.facts(dataset);

        assertThat(Exhibits.overlaps(facts, layout, days(facts))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void every_thing_keeps_its_place_on_every_change_day(Layout layout, String dataset) {
        Facts facts = Bundled.facts(dataset);
        SequencedMap<String, Place> first = new LinkedHashMap<>();

        for (LocalDate day : Exhibits.changeDays(facts)) {
            Picture picture = MapPicture.of(facts, Exhibits.view(facts, layout, day, Language.ENGLISH),
                    Exhibits.PAGES.get(1));
            names(picture, facts).forEach((name, place) -> assertThat(place.keeps(first.computeIfAbsent(name,
                    _ -> place))).as(name + " on " + day + ": " + place + ", before " + first.get(name)).isTrue());
        }

        assertThat(first).hasSizeGreaterThan(5);
    }

    /// Where a name starts and ends, and how high the middle of its capitals stands. Those who sign are set larger, so
    /// that only the end on the side of their symbol stays. The name of a step makes room for what stands below it.
    private record Place(double left, double right, double y) {

        boolean keeps(Place before) {
            return Math.abs(y - before.y) < 0.02
                    && (Math.abs(left - before.left) < 0.02 || Math.abs(right - before.right) < 0.02);
        }
    }

    private static SequencedMap<String, Place> names(Picture picture, Facts facts) {
        SequencedMap<String, Place> names = new LinkedHashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words && facts.entity(words.about())
                    .filter(entity -> !(entity instanceof Entity.Step)).isPresent() && !words.text().contains(" of ")) {
                Box box = Overlaps.box(words);
                names.putIfAbsent(words.about() + " " + words.text(),
                        new Place(box.x(), box.right(), words.baseline().y() - words.size() * 0.355));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("maps")
    void a_map_is_the_same_each_time_and_says_what_each_mark_is_about(Layout layout, String dataset) {
        Facts facts = Bundled.facts(dataset);
        var view = Exhibits.view(facts, layout, facts.header().defaultDay(), Language.UKRAINIAN);

        Picture picture = MapPicture.of(facts, view, Exhibits.PAGES.get(1));

        assertThat(MapPicture.of(facts, view, Exhibits.PAGES.get(1))).isEqualTo(picture);
        assertThat(picture.marks()).hasSizeGreaterThan(40).extracting(Mark::about)
                .filteredOn(about -> !about.isEmpty())
                .allSatisfy(about -> assertThat(picture.says()).containsKey(about));
    }
}
