package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.layout.Page;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;

/// On every day on which anything changes, what the map says in words is what the measures say in numbers.
class EveryDayTest {

    private static final Page PAGE = new Page(1920, 1080);
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    static Stream<String> datasets() {
        return Datasets.bundledIds().stream();
    }

    /// A day of a dataset, with its measures and its picture.
    private record Day(Network network, Findings findings, Picture picture) {

        static Day of(Facts facts, LocalDate day) {
            View view = View.of(facts.header(), Theme.LIGHT, Language.ENGLISH).on(day);
            Network network = Network.on(facts, day);
            Findings findings = Findings.of(network, new Question(view.system(), view.function(), view.strength()));
            return new Day(network, findings, MapPicture.of(network, findings, view, PAGE));
        }

        int signed() {
            return findings.signed().size();
        }

        List<String> texts() {
            return picture.marks().stream().filter(Mark.Words.class::isInstance)
                    .map(mark -> ((Mark.Words) mark).text()).toList();
        }

        /// The words of the legend, which stand in the lower eighth of the page and are about nothing.
        List<String> legend() {
            return picture.marks().stream().filter(mark -> mark instanceof Mark.Words words && words.about().isEmpty()
                    && words.baseline().y() > PAGE.height() * 0.875).map(mark -> ((Mark.Words) mark).text()).toList();
        }
    }

    private static Stream<Day> days(String dataset) {
        Facts facts = Opening.facts(dataset);
        return Chronicle.of(facts).days().stream().map(day -> Day.of(facts, day));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void the_title_says_what_the_measures_say(String dataset) {
        assertThat(days(dataset)).isNotEmpty().allSatisfy(
                day -> assertThat(day.picture().title()).as(day.network().day().toString()).isEqualTo(title(day)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void as_many_are_signed_as_the_histories_tell_by_another_way_of_counting(String dataset) {
        assertThat(days(dataset)).isNotEmpty()
                .allSatisfy(day -> assertThat(day.signed()).as(day.network().day().toString()).isEqualTo(count(day)));
    }

    /// Below two agreements nothing is counted on the map, and the treaty of 1949 is one.
    static Stream<String> networks() {
        return datasets().filter(dataset -> !dataset.equals("north-atlantic-treaty"));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void each_number_on_the_map_is_the_measure_beside_the_number_of_the_signed(String dataset) {
        assertThat(days(dataset).filter(day -> day.signed() > 1)).isNotEmpty().allSatisfy(day -> {
            assertThat(day.texts()).contains(day.findings().hub().best() + " of " + day.signed());
            int framed = day.findings().framework().framed().size();
            if (framed > 0) {
                assertThat(day.texts()).anyMatch(text -> text.endsWith(framed + " of " + day.signed()));
            }
            if (!day.network().facts().header().steps().isEmpty()) {
                int serve = day.findings().accession().serve().size();
                assertThat(day.texts()).anyMatch(text -> text.startsWith(serve + " of " + day.signed() + " "));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void the_legend_explains_what_there_is_and_nothing_else(String dataset) {
        assertThat(days(dataset)).isNotEmpty().allSatisfy(day -> {
            Findings found = day.findings();
            List<Optional<Basis>> bases = List.of(found.hub().basis(), found.framework().basis(),
                    found.accession().basis());
            boolean asked = day.signed() > 1;
            var expected = new ArrayList<String>();
            add("signed agreement", stands(day, Standing.SIGNED), expected);
            add("neither", hasNeither(day), expected);
            add("common framework", asked && !found.framework().framed().isEmpty(), expected);
            add("stated missing", asked && bases.contains(Optional.of(Basis.STATED)), expected);
            add("none found", asked && bases.contains(Optional.of(Basis.COMPUTED)), expected);
            assertThat(day.legend().stream().filter(List.of("signed agreement", "neither", "common framework",
                    "stated missing", "none found")::contains)).as(day.network().day().toString())
                    .containsExactlyElementsOf(expected);
            assertThat(day.legend().stream().anyMatch(text -> text.startsWith("backs")))
                    .isEqualTo(stands(day, Standing.BACKS));
        });
    }

    private static void add(String text, boolean is, List<String> expected) {
        if (is) {
            expected.add(text);
        }
    }

    /// Whether a party has neither signed nor backed; one whose agreement has ended is another matter, and so is a seat
    /// that an agreement has itself.
    private static boolean hasNeither(Day day) {
        Topic topic = topic(day);
        return topic.parties().stream().noneMatch(party -> party.entity() instanceof Agreement)
                && topic.parties().stream().anyMatch(party -> topic.standing(party) == Standing.NEITHER
                        && topic.ended(party).isEmpty());
    }

    private static Topic topic(Day day) {
        View view = View.of(day.network().facts().header(), Theme.LIGHT, Language.ENGLISH).on(day.network().day());
        return Topic.of(day.network(), day.findings(), view, PAGE, Known.nothing());
    }

    private static boolean stands(Day day, Standing standing) {
        Topic topic = topic(day);
        return topic.parties().stream().anyMatch(party -> topic.standing(party) == standing);
    }

    private static String title(Day day) {
        int signed = day.signed();
        if (signed == 0) {
            return "No agreement signed yet";
        }
        if (signed == 1) {
            return "One agreement";
        }
        String number = signed <= 12 ? NUMBERS.get(signed) : Integer.toString(signed);
        String agreements = number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1)
                + " agreements";
        int framed = day.findings().framework().framed().size();
        String hub = day.findings().hub().hub().isPresent() ? "one hub" : missing("hub", day.findings().hub().basis());
        if (framed > 0 && framed < signed) {
            return agreements + ": " + framed + (framed == 1 ? " shares" : " share") + " a framework, " + hub;
        }
        String framework = framed == signed
                ? "one framework"
                : missing("framework", day.findings().framework().basis());
        return framed == 0 && hub.equals("one hub")
                ? agreements + ", " + hub + ", " + framework
                : agreements + ", " + framework + ", " + hub;
    }

    private static String missing(String what, Optional<Basis> basis) {
        return switch (basis.orElseThrow()) {
            case STATED -> "no " + what;
            case COMPUTED -> "no " + what + " found";
        };
    }

    private static int count(Day day) {
        Facts facts = day.network().facts();
        String system = facts.header().system();
        return (int) facts.all(Agreement.class).stream()
                .filter(agreement -> facts.relations(RelationKind.PART_OF).stream().filter(Relation::exists)
                        .anyMatch(part -> part.startsAt(agreement.id()) && part.endsAt(system)))
                .filter(agreement -> isSigned(agreement, day.network().day())).count();
    }

    /// By hand: the last that was asserted by the day, of what makes or ends an agreement.
    private static boolean isSigned(Agreement agreement, LocalDate day) {
        LocalDate last = LocalDate.MIN;
        boolean signed = false;
        for (StatusChange<AgreementStatus> change : agreement.history()) {
            LocalDate from = change.from().map(dating -> dating.latest()).orElse(LocalDate.MIN);
            boolean tells = change.strength() == Strength.ASSERTED && List.of(AgreementStatus.SIGNED,
                    AgreementStatus.IN_FORCE, AgreementStatus.ENDED, AgreementStatus.BACKS).contains(change.status());
            if (tells && !from.isAfter(day) && !from.isBefore(last)) {
                last = from;
                signed = change.status() == AgreementStatus.SIGNED || change.status() == AgreementStatus.IN_FORCE;
            }
        }
        return signed;
    }
}
