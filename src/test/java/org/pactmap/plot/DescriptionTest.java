package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.report.FindingsJson;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The alt text of every file is the picture's description.
class DescriptionTest {

    private static final Pattern NUMBER = Pattern.compile("\" : (\\d+(\\.\\d+)?)[,\\n]");

    private static final Map<String, Picture> PICTURES = new ConcurrentHashMap<>();

    private record Case(Facts facts, View view, Page page) {

        /// Drawn once for all tests.
        Picture picture() {
            return PICTURES.computeIfAbsent(toString(), _ -> MapPicture.of(facts, view, page));
        }

        Network network() {
            return Network.on(facts, view.day());
        }

        Findings findings() {
            return Findings.of(network(), new Question(view.system(), view.function(), view.strength()));
        }

        Words words() {
            return Words.in(view.language());
        }

        @Override
        public String toString() {
            return facts.header().id() + " on " + view.day() + " in layout " + view.layout() + " in " + view.language()
                    + " at " + page
                    + (view.tiesLit() ? " with ties" : "") + (view.shelfOpen() ? " with shelf" : "");
        }
    }

    private static List<Case> cases() {
        return Stream.of("ukraine-security-agreements", "north-atlantic-treaty", "san-francisco-system",
                "switzerland-eu").map(DescriptionTest::facts).flatMap(
                        facts -> days(facts)
                                .flatMap(day -> Stream.of(Language.values())
                                        .flatMap(language -> views(facts, day, language))))
                .toList();
    }

    private static Stream<LocalDate> days(Facts facts) {
        return facts.header().id().startsWith("ukraine")
                ? Stream.of("2024-05-15", "2024-07-11", "2025-02-01").map(LocalDate::parse)
                : Stream.of(facts.header().defaultDay());
    }

    private static Stream<Case> views(Facts facts, LocalDate day, Language language) {
        View view = View.of(facts.header(), Theme.LIGHT, language).on(day);
        return Stream.concat(
                Stream.of(new Case(facts, view, new Page(885, 633)),
                        new Case(facts, view.withTiesLit(true).withShelfOpen(true), new Page(1920, 1080))),
                Stream.of(Layout.values()).map(layout -> new Case(facts, view.in(layout), new Page(1920, 1080))));
    }

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_starts_with_the_title_and_tells_the_day_and_the_sources(Case one) {
        Picture picture = one.picture();

        assertThat(picture.description()).startsWith(picture.title() + ". ")
                .contains(one.words().day(one.view().day()))
                .contains("PactMap " + Version.program())
                .endsWith(one.facts().header().edition() + ".");
        assertThat(footnotes(picture)).isNotEmpty().allSatisfy(line -> assertThat(
                picture.description().replaceAll(" +", " ")).contains(line.replaceAll(" +", " ")));
    }

    /// The lines below the legend, which are about nothing.
    private static List<String> footnotes(Picture picture) {
        double lowest = texts(picture).mapToDouble(text -> text.baseline().y()).max().orElseThrow();
        double size = texts(picture).filter(text -> text.baseline().y() == lowest).findFirst().orElseThrow().size();
        return texts(picture).filter(text -> text.baseline().y() > lowest - size).map(Mark.Words::text).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_tells_every_number_of_the_findings(Case one) {
        String description = one.picture().description();
        String findings = FindingsJson.of(one.network(), one.findings()).split("\"scenario\"", 2)[0];
        List<String> numbers = NUMBER.matcher(findings).results()
                .map(found -> found.group(2) == null
                        ? found.group(1)
                        : one.words().decimal(Double.parseDouble(found.group(1)), 3))
                .toList();

        assertThat(numbers).hasSizeGreaterThan(10).allSatisfy(number -> assertThat(description)
                .containsPattern("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d]|\\.\\d)"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_tells_how_many_agreements_each_body_reaches(Case one) {
        Findings findings = one.findings();
        String reach = Stream.of(one.picture().description().split("\\. "))
                .filter(sentence -> sentence.startsWith(one.words().say("report.reach"))).findFirst().orElseThrow();

        assertThat(findings.candidates()).allSatisfy(candidate -> assertThat(
                reach.split("; |: (?=\\d+ \\S+ \\d+:)"))
                .anySatisfy(group -> assertThat(group)
                        .startsWith(one.words().say("of", candidate.reach(), candidate.of()) + ": ")
                        .contains(name(one, candidate.body()))));
    }

    private static String name(Case one, String id) {
        return one.facts().entity(id).orElseThrow().label().in(one.view().language());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_names_everything_that_is_named_on_the_picture(Case one) {
        Picture picture = one.picture();
        List<Entity> entities = List.copyOf(one.facts().entities().values());
        List<String> names = texts(picture).map(Mark.Words::text).filter(text -> entities.stream()
                .anyMatch(entity -> isName(entity, text, one.view().language()))).toList();

        assertThat(names).hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(picture.description()).contains(name));
    }

    private static boolean isName(Entity entity, String text, Language language) {
        return text.equals(entity.label().in(language)) || text.equals(entity.shortLabel().in(language));
    }

    private static Stream<Mark.Words> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }
}
