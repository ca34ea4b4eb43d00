package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.json.DateProblem;
import org.pactmap.json.FileProblem;
import org.pactmap.json.Form;
import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.json.Shape;
import org.pactmap.json.ShapeProblem;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Every kind of problem has its words, in both languages.
class MessagesTest {

    private static final Place AT = new Place("lake.json", 4, 2);
    private static final Optional<String> NEAR = Optional.of("near");
    private static final List<String> SOME = List.of("one", "two");

    private static final List<Problem> ONE_OF_EACH = List.of(
            new FileProblem.NoSuchFile(AT, "lake.json"), new FileProblem.IsFolder(AT), new FileProblem.Unreadable(AT),
            new FileProblem.Empty(AT), new FileProblem.TooLarge(AT, 16), new FileProblem.NotUtf8(AT),
            new FileProblem.NotJson(AT, "}"), new FileProblem.NotJson(AT, "\n"), new FileProblem.CutShort(AT),
            new FileProblem.TooDeep(AT, 100), new FileProblem.TooLong(AT, 20_000, 100),
            new FileProblem.TooManyValues(AT, 500_000), new FileProblem.UnknownFormat(AT, 2, 1),
            new FileProblem.UnknownFormat(AT, 0, 1), new FileProblem.More(AT, 1), new FileProblem.More(AT, 3),
            new FileProblem.More(AT, 7),
            new ShapeProblem.MissingField(AT, "id"), new ShapeProblem.UnknownField(AT, "di", NEAR),
            new ShapeProblem.UnknownField(AT, "di", Optional.empty()), new ShapeProblem.FieldTwice(AT, "id", 3),
            new ShapeProblem.WrongShape(AT, "id", Shape.TEXT, Shape.LIST),
            new ShapeProblem.WrongShape(AT, "", Shape.GROUP, Shape.NUMBER),
            new ShapeProblem.WrongLength(AT, "steps", 1, -1), new ShapeProblem.WrongLength(AT, "steps", 0, 2),
            new ShapeProblem.ItemTwice(AT, "steps", "talks"), new ShapeProblem.Blank(AT, "en"),
            new ShapeProblem.Unprintable(AT, "0007"), new ShapeProblem.UnknownWord(AT, "kind", "evnet", SOME, NEAR),
            new ShapeProblem.UnknownWord(AT, "kind", "evnet", SOME, Optional.empty()),
            new ShapeProblem.WrongForm(AT, "id", "A", Form.ID), new ShapeProblem.WrongNumber(AT, "found", true),
            new ShapeProblem.WrongNumber(AT, "number", false), new FactProblem.NotOneContent(AT, true),
            new FactProblem.NotOneContent(AT, false),
            new FactProblem.DuplicateId(AT, "ken", 3), new FactProblem.UnknownId(AT, Realm.ENTITY, "kne", NEAR),
            new FactProblem.UnknownId(AT, Realm.SOURCE, "kne", Optional.empty()),
            new FactProblem.UnknownId(AT, Realm.FUNCTION, "kne", Optional.empty()),
            new FactProblem.WrongKind(AT, "system", "ken", "state", SOME),
            new FactProblem.ImpossibleEnd(AT, "party", "from", "ken", "state", SOME),
            new FactProblem.MissingEnd(AT, "party", "from"), new FactProblem.NoEnds(AT, "party"),
            new FactProblem.FunctionNotHere(AT, "party"), new DateProblem.NoSuchDay(AT, "2023-02-29"),
            new DateProblem.BoundsReversed(AT, "2024-01-02/2024-01-01"),
            new FactProblem.EndsBeforeItStarts(AT, "ken", "2020", "2019"),
            new FactProblem.HoldsOnNoDay(AT, "ken", "2020-01-01"),
            new FactProblem.NeverSure(AT, "ken", "2024", "2024-06"),
            new FactProblem.QuoteTooLong(AT, 26, 25),
            new FactProblem.Circle(AT, SOME), new FactProblem.TooEarly(AT, "a:b:c", "b", "2001", "2003", true),
            new FactProblem.TooEarly(AT, "a:b:c", "b", "2001", "2003", false),
            new MapProblem.LineNotPairs(AT), new MapProblem.LineOffGlobe(AT), new MapProblem.TooManyPlaces(AT, 500_000),
            new MapProblem.RingNotNumbers(AT), new MapProblem.NoSuchLine(AT, 7, 3), new MapProblem.RingOpen(AT, 7, -3));

    @Test
    void there_is_one_of_each_kind_here() {
        assertThat(ONE_OF_EACH.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(FileProblem.class, ShapeProblem.class, DateProblem.class,
                        FactProblem.class, MapProblem.class).flatMap(MessagesTest::kinds).toList());
    }

    @Test
    void each_is_one_line_that_says_where_what_and_what_to_do() {
        assertThat(Language.values()).allSatisfy(language -> assertThat(ONE_OF_EACH)
                .extracting(problem -> problem.message(Words.in(language)))
                .doesNotHaveDuplicates()
                .allSatisfy(message -> assertThat(message)
                        .startsWith("lake.json, ").matches("[^\\n]+[.?]").doesNotContainPattern("\\{\\d")
                        .doesNotContainIgnoringCase("error", "invalid", "please", "exception", "null,")));
    }

    @Test
    void the_place_is_told_in_the_language_of_the_reader() {
        var problem = new FactProblem.UnknownId(AT, Realm.ENTITY, "kne", NEAR);

        assertThat(problem.message(Words.in(Language.ENGLISH))).isEqualTo(
                "lake.json, line 4, column 2: there is no entity with the id \"kne\". Did you mean \"near\"?");
        assertThat(problem.message(Words.in(Language.UKRAINIAN))).isEqualTo(
                "lake.json, рядок 4, стовпець 2: немає об’єкта з ідентифікатором «kne». Можливо, «near»?");
    }

    @Test
    void each_form_says_how_to_write_it() {
        assertThat(Form.values()).allSatisfy(form -> assertThat(Language.values())
                .allSatisfy(language -> assertThat(Words.in(language).say(form.key(), form.most())).isNotBlank()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MessagesTest::kinds)
                : Stream.of(type);
    }
}
