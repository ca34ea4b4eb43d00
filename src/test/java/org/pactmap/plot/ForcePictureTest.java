package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.export.SvgFile;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class ForcePictureTest {

    private static final Page PAGE = new Page(1600, 1000);
    private static final String SEAT = "gap:bilateral-security-agreements:execution";

    private static Facts facts(String dataset) {
        return switch (Datasets.bundled(dataset).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    @ParameterizedTest
    @CsvSource({"ukraine-security-agreements, 2024-05-15, 2024-07-12, 2025-02-01",
            "north-atlantic-treaty, 1949-04-03, 1949-09-18, 1949-12-31",
            "san-francisco-system, 1951-09-01, 1955-01-01, 1981-01-01",
            "switzerland-eu, 1999-01-01, 2005-01-01, 2021-06-01"})
    void no_text_runs_over_anything(String dataset, LocalDate first, LocalDate second, LocalDate third) {
        Facts facts = facts(dataset);
        var overlaps = new ArrayList<String>();
        for (Page page : List.of(new Page(1600, 1000), new Page(885, 633), new Page(1920, 1080))) {
            for (LocalDate day : List.of(first, second, third)) {
                for (Language language : Language.values()) {
                    View view = View.of(facts.header(), Theme.LIGHT, language).in(Layout.FORCE).on(day);
                    Overlaps.in(MapPicture.of(facts, view, page))
                            .forEach(overlap -> overlaps.add(day + " " + page + " " + language + ": " + overlap));
                }
            }
        }

        assertThat(overlaps).isEmpty();
    }

    @Test
    void where_there_is_room_no_name_hides_a_part_of_a_tie() {
        Facts facts = facts("san-francisco-system");
        for (Page page : Exhibits.PAGES) {
            for (Language language : Language.values()) {
                Picture picture = MapPicture.of(facts,
                        Exhibits.view(facts, Layout.FORCE, facts.header().defaultDay(), language), page);
                List<Mark> bare = picture.marks().stream()
                        .filter(mark -> !(mark instanceof Mark.Area && mark.about().isEmpty())).toList();
                assertThat(Overlaps.in(new Picture(picture.width(), picture.height(), picture.ground(), "", "", "",
                        bare, picture.says()))).isEmpty();
            }
        }
    }

    @Test
    void a_page_may_be_as_tall_and_narrow_as_a_telephone_or_more() {
        Facts ukraine = facts("ukraine-security-agreements");
        for (Page page : List.of(new Page(1080, 2400), new Page(885, 6000))) {
            assertThat(Overlaps.in(picture(ukraine, LocalDate.of(2024, 5, 15), page))).isEmpty();
        }
    }

    @Test
    void nothing_moves_from_one_day_to_another() {
        Facts facts = facts("ukraine-security-agreements");
        SequencedMap<String, Spot> first = new LinkedHashMap<>();
        for (LocalDate day : List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 5, 15), LocalDate.of(2024, 7, 12),
                LocalDate.of(2026, 2, 1))) {
            middles(picture(facts, day)).forEach((id, spot) -> assertThat(
                    first.computeIfAbsent(id, _ -> spot).distanceTo(spot)).as(id).isLessThan(0.02));
        }

        assertThat(first).hasSizeGreaterThan(90);
    }

    /// The middle of each thing's last disc or area.
    private static SequencedMap<String, Spot> middles(Picture picture) {
        SequencedMap<String, Spot> middles = new LinkedHashMap<>();
        for (Mark mark : picture.marks()) {
            boolean thing = !mark.about().isEmpty() && !mark.about().contains(":");
            switch (mark) {
                case Mark.Disc disc when thing -> middles.put(disc.about(), disc.centre());
                case Mark.Area area when thing -> middles.put(area.about(), Middle.of(area.outline()));
                case Mark.Disc _,Mark.Area _,Mark.Line _,Mark.Words _ -> {}
            }
        }
        return middles;
    }

    private static Picture picture(Facts facts, LocalDate day) {
        return picture(facts, day, PAGE);
    }

    private static Picture picture(Facts facts, LocalDate day, Page page) {
        return MapPicture.of(facts,
                View.of(facts.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE).on(day), page);
    }

    @Test
    void neither_language_nor_theme_moves_anything() {
        Facts facts = facts("ukraine-security-agreements");
        View view = View.of(facts.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE);

        assertThat(middles(MapPicture.of(facts, view.in(Theme.DARK, Language.UKRAINIAN), PAGE)))
                .isEqualTo(middles(MapPicture.of(facts, view, PAGE)));
    }

    @Test
    void states_bodies_agreements_documents_and_steps_are_there_and_the_empty_seat_with_its_number() {
        Picture picture = picture(facts("ukraine-security-agreements"), LocalDate.of(2024, 5, 15));

        assertThat(middles(picture)).containsKeys("ukr", "deu", "agreement-deu-2024", "udcg", "g7-joint-declaration",
                "invitation");
        assertThat(picture.marks()).filteredOn(mark -> mark.about().equals(SEAT)).anySatisfy(mark -> assertThat(mark)
                .isInstanceOfSatisfying(Mark.Words.class, words -> assertThat(words.text()).isEqualTo("0 of 9")));
    }

    @Test
    void the_empty_seat_lies_amid_the_agreements_that_it_would_tie() {
        for (String dataset : List.of("ukraine-security-agreements", "san-francisco-system", "switzerland-eu")) {
            Facts facts = facts(dataset);
            SequencedMap<String, Spot> middles = middles(picture(facts, facts.header().defaultDay()));
            Spot seat = seat(picture(facts, facts.header().defaultDay()));
            List<Spot> agreements = middles.entrySet().stream()
                    .filter(entry -> facts.entity(entry.getKey()).orElseThrow() instanceof Entity.Agreement)
                    .map(Map.Entry::getValue).toList();
            double left = agreements.stream().mapToDouble(Spot::x).min().orElseThrow();
            double right = agreements.stream().mapToDouble(Spot::x).max().orElseThrow();
            double top = agreements.stream().mapToDouble(Spot::y).min().orElseThrow();
            double foot = agreements.stream().mapToDouble(Spot::y).max().orElseThrow();

            assertThat(seat.x()).as(dataset).isBetween(left, right);
            assertThat(seat.y()).as(dataset).isBetween(top, foot);
        }
    }

    private static Spot seat(Picture picture) {
        return picture.marks().stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                .filter(disc -> disc.about().startsWith("gap:")).findFirst().orElseThrow().centre();
    }

    @Test
    void ties_of_one_pair_are_drawn_apart() {
        var sketch = new Sketch().states("a").bodies("b").tie(RelationKind.MEMBER, "a", "b")
                .tie(RelationKind.LEADS, "a", "b").coordinates("b", "a", "finance", Strength.ASSERTED);

        Picture picture = picture(sketch.facts(), Sketch.DAY);

        assertThat(picture.marks()).filteredOn(Mark.Line.class::isInstance)
                .filteredOn(mark -> mark.about().contains(":")).extracting(mark -> halfway(((Mark.Line) mark).path()))
                .hasSize(3).doesNotHaveDuplicates();
    }

    private static Spot halfway(Outline way) {
        Spot from = way.segments().getFirst().spots().getFirst();
        return switch (way.segments().getLast()) {
            case Outline.Curve(var first, var second, var to) -> new Spot(
                    (from.x() + 3 * first.x() + 3 * second.x() + to.x()) / 8,
                    (from.y() + 3 * first.y() + 3 * second.y() + to.y()) / 8);
            case Outline.Straight(var to) -> new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            case Outline.Move _,Outline.Close _ -> from;
        };
    }

    @Test
    void a_tie_from_a_thing_to_itself_is_a_loop() {
        var sketch = new Sketch().bodies("b").tie(RelationKind.SUCCEEDS, "b", "b");

        assertThat(picture(sketch.facts(), Sketch.DAY).marks()).filteredOn(Mark.Line.class::isInstance)
                .filteredOn(mark -> mark.about().equals("succeeds:b:b")).isNotEmpty()
                .allSatisfy(mark -> assertThat(((Mark.Line) mark).path().bounds().height()).isGreaterThan(20));
    }

    @Test
    void among_many_things_only_the_most_important_have_names_and_other_states_are_dots() {
        var sketch = new Sketch();
        for (int i = 0; i < 200; i++) {
            sketch.states("s" + i).signed("a" + i, "s" + i, "2024-01-01");
            sketch.tie(RelationKind.PARTY, "s" + (i + 7) % 200, "a" + i);
        }

        Picture picture = picture(sketch.facts(), Sketch.DAY);
        List<Mark> named = picture.marks().stream().filter(Mark.Words.class::isInstance)
                .filter(mark -> sketch.facts().entity(mark.about()).isPresent()).toList();

        assertThat(named).hasSize(40);
        assertThat(middles(picture)).hasSize(400);
        assertThat(picture.marks()).filteredOn(Mark.Disc.class::isInstance)
                .filteredOn(mark -> mark.about().startsWith("s")).hasSize(200 - 40)
                .allSatisfy(mark -> assertThat(((Mark.Disc) mark).radius()).isLessThan(6));
        assertThat(Overlaps.in(picture)).isEmpty();
    }

    @Test
    void an_empty_network_is_a_page_that_says_so() {
        assertThat(picture(new Sketch().facts(), Sketch.DAY).title()).isEqualTo("No agreement signed yet");
    }

    @Test
    void a_layout_that_is_known_already_is_drawn_and_not_made_anew() {
        Facts facts = facts("san-francisco-system");
        View view = View.of(facts.header(), Theme.LIGHT, Language.ENGLISH).in(Layout.FORCE);
        Network network = Network.on(facts, view.day());
        Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
        Force force = ForceLayout.of(ForceMap.wishes(facts, view.system(), PAGE), Pins.NONE, 7, new Course())
                .orElseThrow();

        Picture picture =
                MapPicture.sifted(network, findings, view, PAGE, Known.nothing().with(Optional.of(force))).picture();

        assertThat(middles(picture)).isNotEmpty()
                .allSatisfy((id, spot) -> assertThat(force.spot(id)).contains(spot));
    }

    @Test
    void the_same_comes_from_another_jvm_beside_whence_it_is() throws Exception {
        Path file = Files.createTempFile("force", ".svg");
        try {
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp", System.getProperty("java.class.path"), "org.pactmap.PactMap", "draw", "--layout", "force",
                    "--size", "1600x1000", "-o", file.toString()).inheritIO().start();
            assertThat(process.waitFor()).isZero();

            Facts facts = facts("ukraine-security-agreements");
            assertThat(Files.readString(file).replaceFirst("(?s)<metadata>.*</metadata>\n", ""))
                    .isEqualTo(new String(SvgFile.of(picture(facts, facts.header().defaultDay())),
                            StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
