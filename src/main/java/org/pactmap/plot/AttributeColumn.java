package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;

/// What is known of one attribute of each agreement: a word or a number, or a mark for yes and partly.
///
/// An attribute that is called after another and its own unit says more of that one, as `consultation-hours` does of
/// `consultation`: the two share a column.
final class AttributeColumn implements MatrixColumn {

    private static final List<String> ANSWERS = List.of("yes", "partly", "no");

    private final Subject subject;
    private final List<Agreement> agreements;
    private final String key;
    private final Contents contents;
    private final CellWords says;
    /// What all its amounts are counted in.
    private final Optional<String> unit;

    /// @param agreements all that ever have a row
    AttributeColumn(Subject subject, List<Agreement> agreements, String key) {
        this.subject = subject;
        this.agreements = agreements;
        this.key = key;
        this.contents = new Contents(subject.names());
        this.says = CellWords.of(subject);
        this.unit = unit(agreements, key);
    }

    /// The unit of all amounts that an attribute and those that say more of it ever have.
    private static Optional<String> unit(List<Agreement> agreements, String key) {
        List<String> units = agreements.stream()
                .flatMap(agreement -> agreement.about().attributes().entrySet().stream())
                .filter(entry -> Aspect.covers(key, entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getValue().stream()).flatMap(value -> unit(value).stream()).distinct().toList();
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    private static Optional<String> unit(Value value) {
        return value.content() instanceof Value.Quantity(_, var unit) ? Optional.of(unit) : Optional.empty();
    }

    @Override
    public String id() {
        return "attribute:" + key;
    }

    @Override
    public Group group() {
        return Group.TEXT;
    }

    @Override
    public String heading() {
        String name = contents.attribute(key);
        return unit.map(contents::unit).filter(of -> !of.equalsIgnoreCase(name))
                .map(of -> subject.words().say("matrix.unit", name, of)).orElse(name);
    }

    @Override
    public String about() {
        return new Aspect(subject.view().system(), key).text();
    }

    @Override
    public List<Cell> widest() {
        return agreements.stream().map(agreement -> all(agreement).toList()).filter(values -> !values.isEmpty())
                .map(values -> cell(values, "", "")).toList();
    }

    @Override
    public Cell cell(Agreement agreement) {
        List<Value> values = values(agreement);
        String about = new Aspect(agreement.id(), key).text();
        if (values.isEmpty()) {
            return new Cell(Cell.Form.NOT_FOUND, "", false, about,
                    says.notFound(agreement, contents.attribute(key), sought(agreement)));
        }
        String all = joined(values.stream().map(value -> contents.of(value.content())).toList());
        return cell(values, about, says.value(agreement, contents.attribute(key), all,
                values.stream().flatMap(value -> value.evidence().stream()).distinct().toList()));
    }

    /// Where it was looked for in vain.
    private Optional<Search> sought(Agreement agreement) {
        return subject.facts().searches().stream().filter(search -> search.isFor(key) && search.found() == 0)
                .filter(search -> search.about().contains(agreement.id())).findFirst();
    }

    private Cell cell(List<Value> values, String about, String sentence) {
        List<Value> written = written(values);
        boolean disputed = written.size() > 1
                || values.stream().flatMap(value -> value.evidence().stream()).anyMatch(Evidence::disputes);
        boolean doubted = values.stream().noneMatch(value -> value.strength() == Strength.ASSERTED);
        Cell.Form form = doubted ? Cell.Form.UNCERTAIN : form(written.getFirst().content());
        return new Cell(form, form == Cell.Form.VALUE
                ? joined(written.stream().map(value -> written(value.content())).toList())
                : "", disputed, about, sentence);
    }

    private static String joined(List<String> values) {
        return String.join(" / ", values);
    }

    private List<Value> values(Agreement agreement) {
        return all(agreement).filter(value -> value.holds().covers(subject.network().day())).toList();
    }

    /// Its own values, then those that say more.
    private Stream<Value> all(Agreement agreement) {
        Stream<Value> more = unit.stream().flatMap(of -> agreement.values(key + "-" + of).stream());
        return Stream.concat(agreement.values(key).stream(), more)
                .filter(value -> value.strength().atLeast(Strength.UNCERTAIN));
    }

    /// Those that are written where there are several: what says more goes before a bare answer.
    private static List<Value> written(List<Value> values) {
        List<Value> more = values.stream().filter(value -> answer(value.content()).isEmpty()).toList();
        return more.isEmpty() ? values : more;
    }

    private static Optional<Integer> answer(Value.Content content) {
        return content instanceof Value.Code(var code) && ANSWERS.contains(code)
                ? Optional.of(ANSWERS.indexOf(code))
                : Optional.empty();
    }

    private static Cell.Form form(Value.Content content) {
        return answer(content).map(at -> switch (at) {
            case 0 -> Cell.Form.YES;
            case 1 -> Cell.Form.PARTLY;
            default -> Cell.Form.NO;
        }).orElse(Cell.Form.VALUE);
    }

    /// An amount without its unit where the heading says it; of a longer text, what comes before its first stop.
    private String written(Value.Content content) {
        return switch (content) {
            case Value.Quantity(var number, _) when unit.isPresent() -> contents.number(number);
            case Value.Text(var label) -> label.in(subject.words().language()).split("[;,.(]", 2)[0].strip();
            case Value.Code _,Value.Quantity _ -> contents.of(content);
        };
    }

    @Override
    public Optional<Count> count(List<Agreement> signed) {
        List<List<Value>> values = signed.stream().map(this::values).toList();
        return Optional.of(agreements.stream().flatMap(this::all).anyMatch(value -> answer(value.content()).isPresent())
                ? answers(values)
                : values(values));
    }

    /// How many answer with yes, and which amount most of them give with it.
    private Count answers(List<List<Value>> all) {
        int partly = 0;
        int yes = 0;
        var amounts = new Commonest();
        for (List<Value> values : all) {
            boolean half = values.stream().anyMatch(value -> answer(value.content()).equals(Optional.of(1)));
            boolean no = values.stream().anyMatch(value -> answer(value.content()).equals(Optional.of(2)));
            partly += half ? 1 : 0;
            yes += !half && !no && !values.isEmpty() ? 1 : 0;
            values.stream().filter(value -> unit(value).isPresent()).limit(1)
                    .forEach(value -> amounts.add(contents.of(value.content())));
        }
        var lines = new ArrayList<String>();
        amounts.most().ifPresent(most -> lines.add(subject.words().say("matrix.count.amount", amounts.count(), most)));
        lines.addAll(subject.counted(partly, (int) all.stream().filter(List::isEmpty).count()));
        return new Count(yes, lines, false);
    }

    /// How many have the value that most have, and how many have another or none.
    private Count values(List<List<Value>> all) {
        var values = new Commonest();
        all.forEach(own -> own.stream().limit(1).forEach(value -> values.add(contents.of(value.content()))));
        var lines = new ArrayList<String>();
        values.most().ifPresent(lines::add);
        int unknown = (int) all.stream().filter(List::isEmpty).count();
        int others = all.size() - unknown - values.count();
        if (others > 0) {
            lines.add(values.second().filter(_ -> values.kinds() == 2).filter(value -> value.length() < 16)
                    .map(value -> subject.words().say("matrix.count.value", others, value))
                    .orElseGet(() -> subject.words().count("matrix.count.other", others)));
        }
        lines.addAll(subject.counted(0, unknown));
        return new Count(values.count(), lines, false);
    }
}
