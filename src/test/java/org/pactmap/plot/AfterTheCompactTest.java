package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.layout.Page;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Mark.Line;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What the map shows once a framework is there, which names bodies as channels.
class AfterTheCompactTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final LocalDate WINTER = LocalDate.of(2025, 2, 1);
    private static final Page LARGE = new Page(1920, 1080);

    @Test
    void beside_the_bead_stands_who_names_the_bodies_and_no_longer_the_words_of_the_article() {
        assertThat(texts(WINTER)).contains("named as channels", "by the Compact").doesNotContain("“not yet clear");
        assertThat(texts(LocalDate.of(2024, 5, 15))).contains("“not yet clear").doesNotContain("named as channels");
    }

    @Test
    void dashes_lead_from_the_bead_to_each_other_body_that_is_named() {
        Spot bead = discs("coordinates:udcg:bilateral-security-agreements:execution").getFirst();

        assertThat(List.of("eumam", "nsatu")).allSatisfy(body -> assertThat(lines(
                "names-channel:ukraine-compact:" + body)).singleElement().satisfies(line -> {
                    assertThat(line.pen().dash()).hasSize(2);
                    assertThat(ends(line).getFirst().y()).isEqualTo(bead.y());
                    assertThat(ends(line).getLast().y()).isEqualTo(middle(body));
                }));
        assertThat(lines("names-channel:ukraine-compact:udcg")).isEmpty();
    }

    @Test
    void a_channel_says_what_it_is_and_since_when_it_works() {
        assertThat(texts(WINTER)).contains("EU training mission · a channel of the Compact",
                "materiel, training · at work since Dec 2024");
        assertThat(texts(LocalDate.of(2024, 7, 12))).contains("a channel of the Compact");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-15, 'not issued · named as opposed: Germany (2008), United States (2021)'",
            "2025-02-01, 'not issued · seven allies reported as not in favour (October 2024)'"})
    void beside_the_invitation_stands_who_opposes_it_and_who_reported_so_many(LocalDate day, String words) {
        assertThat(String.join(" ", about(day, "invitation"))).isEqualTo("Invitation " + words);
    }

    @Test
    void the_ring_is_closed_for_those_who_are_framed_and_dotted_for_the_six_outside() {
        List<Line> walls = lines("gap:bilateral-security-agreements::framework");

        assertThat(walls.stream().filter(line -> line.pen().dash().isEmpty() && line.pen().width() < 5))
                .as("two walls and two ends").hasSize(4);
        assertThat(walls.stream().filter(line -> !line.pen().dash().isEmpty())).as("two dotted walls").hasSize(2);
        assertThat(texts(WINTER)).contains("Ukraine Compact: 23 of 29", "six signed later, outside it");
    }

    @Test
    void the_source_line_tells_whose_list_of_signatories_counts() {
        assertThat(texts(WINTER)).anySatisfy(text -> assertThat(text)
                .contains("The Compact: signatories as listed by White House"));
    }

    private static List<String> about(LocalDate day, String id) {
        return picture(day).marks().stream().filter(mark -> mark.about().equals(id)).filter(Words.class::isInstance)
                .map(mark -> ((Words) mark).text()).toList();
    }

    private static double middle(String body) {
        return picture(WINTER).marks().stream().filter(mark -> mark.about().equals(body))
                .filter(Mark.Area.class::isInstance).map(mark -> Middle.of(((Mark.Area) mark).outline()).y())
                .findFirst()
                .orElseThrow();
    }

    private static List<Spot> discs(String id) {
        return picture(WINTER).marks().stream().filter(mark -> mark.about().equals(id))
                .filter(Mark.Disc.class::isInstance).map(mark -> ((Mark.Disc) mark).centre()).toList();
    }

    private static List<Line> lines(String id) {
        return picture(WINTER).marks().stream().filter(mark -> mark.about().equals(id)).filter(Line.class::isInstance)
                .map(Line.class::cast).toList();
    }

    private static List<Spot> ends(Line line) {
        return line.path().segments().stream().flatMap(segment -> switch (segment) {
            case Outline.Move(var to) -> Stream.of(to);
            case Outline.Straight(var to) -> Stream.of(to);
            case Outline.Curve(_, _, var to) -> Stream.of(to);
            case Outline.Close() -> Stream.empty();
        }).toList();
    }

    private static List<String> texts(LocalDate day) {
        return picture(day).marks().stream().filter(Words.class::isInstance).map(mark -> ((Words) mark).text())
                .toList();
    }

    private static Picture picture(LocalDate day) {
        return MapPicture.of(FACTS, View.of(FACTS.header(), Theme.LIGHT, Language.ENGLISH).on(day), LARGE);
    }
}
