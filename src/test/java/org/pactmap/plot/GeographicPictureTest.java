package org.pactmap.plot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.layout.Page;
import org.pactmap.picture.Box;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Mark.Area;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class GeographicPictureTest {

    private static final Known GLOBE = Known.of(new Globe(BaseMaps::bundled));
    private static final String UKRAINE = "ukraine-security-agreements";
    private static final Facts FACTS = facts(UKRAINE);
    private static final Page PAGE = new Page(1600, 1000);
    private static final List<Page> PAGES = List.of(new Page(885, 633), PAGE, new Page(1920, 1080));
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 12), ARTICLE, LocalDate.of(2024, 7, 12),
                    LocalDate.of(2025, 2, 1));

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static View view(Facts facts, Language language) {
        return View.of(facts.header(), Theme.LIGHT, language).in(Layout.GEOGRAPHIC);
    }

    private static Picture picture(LocalDate day) {
        return MapPicture.of(FACTS, view(FACTS, Language.ENGLISH).on(day), PAGE, GLOBE);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Words.class::isInstance).map(mark -> ((Words) mark).text()).toList();
    }

    @Test
    void committees_that_are_as_many_as_the_agreements_are_counted_and_not_named_in_part() {
        Facts facts = facts("switzerland-eu");

        assertThat(texts(MapPicture.of(facts, view(facts, Language.ENGLISH), PAGE, GLOBE)))
                .contains("18 committees, one per agreement")
                .noneMatch(text -> text.startsWith("Joint committee"));
    }

    @Test
    void below_a_hub_stand_its_parts_and_not_the_hub_again() {
        Facts facts = facts("north-atlantic-treaty");
        List<String> texts = texts(MapPicture.of(facts, view(facts, Language.ENGLISH), PAGE, GLOBE));

        assertThat(texts).contains("1 of 1", "Defence Committee", "Military Committee")
                .doesNotContain("North Atlantic Council");
    }

    @Test
    void while_there_is_nothing_to_ask_no_agreement_stands_beside_the_map() {
        Facts facts = facts("san-francisco-system");
        Picture picture =
                MapPicture.of(facts, view(facts, Language.ENGLISH).on(LocalDate.of(1951, 8, 30)), PAGE, GLOBE);

        assertThat(picture.marks())
                .filteredOn(mark -> facts.entity(mark.about()).filter(Entity.Agreement.class::isInstance)
                        .isPresent())
                .isNotEmpty()
                .filteredOn(mark -> mark instanceof Area area && area.outline().bounds().x() > picture.width() * 0.71)
                .isEmpty();
    }

    @Test
    void no_name_lies_on_a_mark_of_a_party_or_of_an_agreement() {
        for (Page page : PAGES) {
            for (Language language : Language.values()) {
                Picture picture = MapPicture.of(FACTS, view(FACTS, language).on(DAYS.getLast()), page, GLOBE);
                Map<String, Box> plates = plates(picture);
                Map<String, Spot> marks = seats(picture);
                marks.putAll(knots(picture));
                assertThat(plates).hasSize(37);
                assertThat(marks).hasSize(37 + 34);
                marks.forEach((id, spot) -> assertThat(plates.values()).as(id + " " + page + " " + language)
                        .noneMatch(plate -> plate.contains(spot)));
            }
        }
    }

    /// The plates that names stand on: the area just below a name.
    private static Map<String, Box> plates(Picture picture) {
        Map<String, Box> plates = new LinkedHashMap<>();
        for (int i = 1; i < picture.marks().size(); i++) {
            if (picture.marks().get(i) instanceof Words words && isParty(words.about())
                    && picture.marks().get(i - 1) instanceof Area area) {
                plates.put(words.about(), area.outline().bounds());
            }
        }
        return plates;
    }

    @Test
    void every_party_and_agreement_and_name_keeps_its_place_on_every_day() {
        Map<String, Spot> first = new LinkedHashMap<>();
        Map<String, Box> names = new LinkedHashMap<>();
        for (LocalDate day : DAYS) {
            Picture picture = picture(day);
            Map<String, Spot> spots = seats(picture);
            spots.putAll(knots(picture));
            spots.forEach((id, spot) -> assertThat(spot.distanceTo(first.computeIfAbsent(id, _ -> spot)))
                    .as(id + " on " + day).isCloseTo(0, within(0.02)));
            plates(picture).forEach((party, plate) -> assertThat(shift(names.computeIfAbsent(party, _ -> plate), plate))
                    .as("name of " + party + " on " + day).isCloseTo(0, within(0.02)));
        }

        assertThat(first).hasSize(37 + 34);
        assertThat(names).hasSize(37);
    }

    /// How far a name moved: one that became bold is wider, and keeps the end, or the middle, that is at its seat.
    private static double shift(Box before, Box after) {
        double across = DoubleStream.of(after.x() - before.x(), after.right() - before.right(),
                after.centre().x() - before.centre().x()).map(Math::abs).min().orElseThrow();
        return Math.hypot(across, after.centre().y() - before.centre().y());
    }

    /// Where the mark of each party lies: its disc, or the last small area that has no words on it.
    private static Map<String, Spot> seats(Picture picture) {
        Map<String, Spot> seats = new LinkedHashMap<>();
        List<Mark> marks = picture.marks();
        for (int i = 0; i < marks.size(); i++) {
            boolean plate = i + 1 < marks.size() && marks.get(i + 1) instanceof Words;
            String about = marks.get(i).about();
            if (isParty(about) && !plate) {
                switch (marks.get(i)) {
                    case Mark.Disc disc -> seats.put(about, disc.centre());
                    case Area area when area.edge().isPresent() -> seats.put(about, Middle.of(area.outline()));
                    case Area _,Mark.Line _,Words _ -> {}
                }
            }
        }
        return seats;
    }

    /// Where the diamond of each agreement lies on the map: the first one, as the others stand in the column.
    private static Map<String, Spot> knots(Picture picture) {
        Map<String, Spot> knots = new LinkedHashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Area area && area.about().startsWith("agreement-")) {
                knots.putIfAbsent(area.about(), Middle.of(area.outline()));
            }
        }
        return knots;
    }

    private static boolean isParty(String id) {
        return FACTS.entity(id).map(entity -> entity instanceof Entity.State || id.equals("eu")).orElse(false)
                && !id.equals("ukr");
    }

    @Test
    void a_state_lies_where_it_is() {
        Map<String, Spot> seats = seats(picture(ARTICLE));

        assertThat(requireNonNull(seats.get("nor")).y()).isLessThan(requireNonNull(seats.get("dnk")).y());
        assertThat(requireNonNull(seats.get("dnk")).y()).isLessThan(requireNonNull(seats.get("deu")).y());
        assertThat(requireNonNull(seats.get("deu")).y()).isLessThan(requireNonNull(seats.get("ita")).y());
        assertThat(requireNonNull(seats.get("prt")).x()).isLessThan(requireNonNull(seats.get("esp")).x());
        assertThat(requireNonNull(seats.get("esp")).x()).isLessThan(requireNonNull(seats.get("ita")).x());
        assertThat(requireNonNull(seats.get("ita")).x()).isLessThan(requireNonNull(seats.get("rou")).x());
        assertThat(requireNonNull(seats.get("rou")).x()).isLessThan(requireNonNull(seats.get("tur")).x());
    }

    @Test
    void a_land_looks_as_its_party_stands() {
        Palette palette = Palette.of(Theme.LIGHT);
        Picture picture = picture(ARTICLE);

        assertThat(land(picture, "deu")).contains(palette.ink(Role.LAND_SIGNED));
        assertThat(land(picture, "pol")).contains(palette.ink(Role.GROUND));
        assertThat(land(picture, "tur")).contains(palette.ink(Role.LAND));
        assertThat(border(picture, "deu").dash()).isEmpty();
        assertThat(border(picture, "pol").dash()).isNotEmpty();
        assertThat(land(picture(DAYS.getLast()), "pol")).contains(palette.ink(Role.LAND_SIGNED));
    }

    private static Optional<Ink> land(Picture picture, String state) {
        return picture.marks().stream().filter(mark -> mark.about().equals(state)).filter(Area.class::isInstance)
                .findFirst().flatMap(mark -> ((Area) mark).fill());
    }

    private static Pen border(Picture picture, String state) {
        return picture.marks().stream().filter(mark -> mark.about().equals(state)).filter(Mark.Line.class::isInstance)
                .map(mark -> ((Mark.Line) mark).pen()).findFirst().orElseThrow();
    }

    @Test
    void the_finding_is_said_in_the_words_of_the_briefing() {
        assertThat(texts(picture(ARTICLE))).contains("Nine agreements, no framework, no hub", "0 of 9",
                "0 of 9 share a framework", "0 of 9 tied to an invitation", "9 of 9 mention NATO membership",
                "stated missing", "Ramstein Group", "Invitation");
        assertThat(texts(picture(DAYS.getLast()))).contains("0 of 29", "Ukraine Compact: 23 of 29",
                "six signed later, outside it", "0 of 29 found tied to an invitation", "none found");
    }

    @Test
    void before_two_agreements_are_signed_nothing_is_called_missing() {
        assertThat(picture(LocalDate.of(2023, 7, 12)).marks()).noneMatch(mark -> mark.about().startsWith("gap:"));
        assertThat(picture(LocalDate.of(2024, 1, 12)).marks()).noneMatch(mark -> mark.about().startsWith("gap:"));
    }

    @Test
    void every_agreement_in_the_column_is_one_on_the_map() {
        Picture picture = picture(DAYS.getLast());
        Map<String, Integer> diamonds = new LinkedHashMap<>();
        Ink signed = Palette.of(Theme.LIGHT).ink(Role.SIGNED);
        picture.marks().stream().filter(mark -> mark.about().startsWith("agreement-"))
                .filter(mark -> mark instanceof Area area && area.fill().equals(Optional.of(signed)))
                .forEach(mark -> diamonds.merge(mark.about(), 1, Integer::sum));

        assertThat(diamonds).hasSize(29).allSatisfy((_, times) -> assertThat(times).isEqualTo(2));
    }

    @Test
    void type_never_goes_under_eleven_points() {
        Picture picture = MapPicture.of(FACTS, view(FACTS, Language.UKRAINIAN), PAGES.getFirst(), GLOBE);

        assertThat(picture.marks()).filteredOn(Words.class::isInstance)
                .filteredOn(mark -> !((Words) mark).text().equals("?"))
                .allSatisfy(mark -> assertThat(((Words) mark).size()).isGreaterThanOrEqualTo(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {UKRAINE, "north-atlantic-treaty", "san-francisco-system", "switzerland-eu"})
    void every_mark_about_something_says_what_it_is(String dataset) {
        Facts facts = facts(dataset);
        Picture picture = MapPicture.of(facts, view(facts, Language.ENGLISH), PAGE, GLOBE);

        assertThat(picture.marks()).extracting(Mark::about).filteredOn(about -> !about.isEmpty())
                .allSatisfy(about -> assertThat(picture.says()).containsKey(about));
    }

    @Test
    void the_same_facts_and_view_give_an_equal_picture() {
        Known anew = Known.of(new Globe(BaseMaps::bundled));

        assertThat(MapPicture.of(FACTS, view(FACTS, Language.ENGLISH).on(ARTICLE), PAGE, anew))
                .isEqualTo(picture(ARTICLE));
    }

    @Test
    void without_a_base_map_all_is_there_but_the_land() {
        Picture bare = MapPicture.of(FACTS, view(FACTS, Language.ENGLISH).on(ARTICLE), PAGE);

        assertThat(seats(bare)).hasSize(37);
        assertThat(texts(bare)).contains("0 of 9 share a framework");
    }

    @Test
    void the_base_map_is_read_once_and_not_before_it_is_needed() {
        var times = new ArrayList<String>();
        Known counted = Known.of(new Globe(() -> {
            times.add("read");
            return BaseMaps.bundled();
        }));
        View geographic = view(FACTS, Language.ENGLISH);

        MapPicture.of(FACTS, geographic.in(Layout.BRIEFING), PAGE, counted);
        assertThat(times).isEmpty();

        MapPicture.of(FACTS, geographic, PAGE, counted);
        MapPicture.of(FACTS, geographic, PAGES.getFirst(), counted);
        assertThat(times).containsExactly("read");
    }
}
