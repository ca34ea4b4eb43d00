package org.pactmap.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Dating;
import org.pactmap.json.Written.Member;

/// The fields of one group, asked for by name. A field that is missing, unknown or of the wrong shape is noted.
///
/// Where a problem was noted, the answer is null or stands in for the one that is not there, so that the rest can be
/// read and checked too; it never leaves the reader, since nothing is read from a file with a problem.
public final class Fields {

    /// Digits of the largest amount, and of the smallest part of one.
    private static final int MOST_DIGITS = 30;

    private final Written.Group group;
    private final Notes notes;
    private final Set<String> known = new HashSet<>();

    public Fields(Written.Group group, Notes notes) {
        this.group = group;
        this.notes = notes;
    }

    public Written.Group written() {
        return group;
    }

    public Place at() {
        return notes.at(group);
    }

    public Notes notes() {
        return notes;
    }

    public boolean has(String field) {
        return group.members().containsKey(field);
    }

    /// The value of a field, of whatever shape; null where it is not there.
    @Nullable
    public Written any(String field) {
        known.add(field);
        Member member = group.members().get(field);
        return member == null ? null : member.value();
    }

    /// Notes that a field is missing.
    public void need(String field) {
        if (any(field) == null) {
            notes.note(new ShapeProblem.MissingField(at(), field));
        }
    }

    public String text(String field, Form form) {
        Written.Text text = neededText(field, form);
        return text == null ? "" : text.text();
    }

    public Written.@Nullable Text neededText(String field, Form form) {
        need(field);
        return maybeText(field, form);
    }

    public Written.@Nullable Text maybeText(String field, Form form) {
        Written value = any(field);
        return value == null ? null : text(field, form, value);
    }

    @Nullable
    public Dating dating(String field) {
        Written.Text text = maybeText(field);
        return text == null ? null : Dates.dating(text, field, notes);
    }

    public LocalDate day(String field) {
        need(field);
        Written.Text text = maybeText(field);
        Dating day = text == null ? null : Dates.day(text, field, notes);
        return day == null ? LocalDate.EPOCH : day.earliest();
    }

    /// A day; null where the field is not there.
    @Nullable
    public LocalDate maybeDay(String field) {
        Written.Text text = maybeText(field);
        Dating day = text == null ? null : Dates.day(text, field, notes);
        return day == null ? null : day.earliest();
    }

    /// An amount that can be written in full.
    public BigDecimal amount(String field) {
        Written.Number written = number(field);
        if (written == null) {
            return BigDecimal.ZERO;
        }
        if (!isPlain(written.number())) {
            notes.note(new ShapeProblem.WrongNumber(notes.at(written), field, false));
        }
        return written.number();
    }

    /// A whole number from 0 up.
    public int count(String field) {
        Written.Number written = number(field);
        if (written == null) {
            return 0;
        }
        BigDecimal number = written.number();
        if (isPlain(number) && number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return number.intValueExact();
        }
        notes.note(new ShapeProblem.WrongNumber(notes.at(written), field, true));
        return 0;
    }

    /// What the word of a field means; null where it is not there.
    public <M> @Nullable M oneOf(String field, Vocabulary<M> vocabulary) {
        Written.Text text = maybeText(field);
        return text == null ? null : meaning(field, text, vocabulary);
    }

    private <M> @Nullable M meaning(String field, Written.Text text, Vocabulary<M> vocabulary) {
        M meaning = vocabulary.meaning(text.text());
        if (meaning == null) {
            notes.note(new ShapeProblem.UnknownWord(notes.at(text), field, Print.brief(text.text()),
                    vocabulary.words(), Nearest.to(text.text(), vocabulary.words())));
        }
        return meaning;
    }

    public <M> @Nullable M neededOneOf(String field, Vocabulary<M> vocabulary) {
        need(field);
        return oneOf(field, vocabulary);
    }

    /// The fields of a group in this group.
    @Nullable
    public Fields group(String field) {
        Written value = any(field);
        return value == null ? null : group(field, value);
    }

    /// The groups of a list; empty where the field is not there.
    public List<Fields> groups(String field) {
        var groups = new ArrayList<Fields>();
        for (Written item : items(field)) {
            Fields group = group(field, item);
            if (group != null) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// The texts of a list; empty where the field is not there.
    public List<Written.Text> texts(String field, Form form) {
        return texts(field).stream().filter(text -> text(field, form, text) != null).toList();
    }

    /// What the words of a list mean; empty where the field is not there.
    public <M> List<M> words(String field, Vocabulary<M> vocabulary) {
        return texts(field).stream().flatMap(text -> Stream.ofNullable(meaning(field, text, vocabulary))).toList();
    }

    /// The texts of a list, in whatever form; empty where the field is not there.
    public List<Written.Text> texts(String field) {
        var texts = new ArrayList<Written.Text>();
        for (Written item : items(field)) {
            Written.Text text = text(field, item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /// Notes a value of another shape.
    public void ofShape(String field, Shape expected) {
        Written value = any(field);
        if (value != null && value.shape() != expected) {
            wrongShape(field, expected, value);
        }
    }

    /// Notes a list that is too short or too long; `most` is negative where there is no upper limit.
    public void ofLength(String field, int least, int most) {
        if (any(field) instanceof Written.Items items) {
            int length = items.items().size();
            if (length < least || most >= 0 && length > most) {
                notes.note(new ShapeProblem.WrongLength(notes.at(items), Print.brief(field), least, most));
            }
        }
    }

    /// Every field that nobody has asked for, without its place, for who keeps what it does not know.
    public SequencedMap<String, Written> others() {
        var others = new LinkedHashMap<String, Written>();
        for (Map.Entry<String, Member> entry : group.members().entrySet()) {
            if (!known.contains(entry.getKey())) {
                others.put(entry.getKey(), entry.getValue().value().anywhere());
            }
        }
        return others;
    }

    /// Notes every field that nobody has asked for.
    public void end() {
        for (Map.Entry<String, Member> entry : group.members().entrySet()) {
            if (!known.contains(entry.getKey())) {
                Set<String> unused = new TreeSet<>(known);
                unused.removeAll(group.members().keySet());
                Place at = notes.at(entry.getValue().line(), entry.getValue().column());
                notes.note(new ShapeProblem.UnknownField(at, Print.brief(entry.getKey()),
                        Nearest.to(entry.getKey(), unused)));
            }
        }
    }

    private List<Written> items(String field) {
        Written value = any(field);
        if (value instanceof Written.Items items) {
            return items.items();
        }
        if (value != null) {
            wrongShape(field, Shape.LIST, value);
        }
        return List.of();
    }

    private @Nullable Fields group(String field, Written value) {
        if (value instanceof Written.Group members) {
            return new Fields(members, notes);
        }
        wrongShape(field, Shape.GROUP, value);
        return null;
    }

    private Written.@Nullable Number number(String field) {
        Written value = any(field);
        if (value instanceof Written.Number number) {
            return number;
        }
        if (value != null) {
            wrongShape(field, Shape.NUMBER, value);
        }
        return null;
    }

    /// A text that says something, in whatever form.
    private Written.@Nullable Text maybeText(String field) {
        Written value = any(field);
        return value == null ? null : text(field, value);
    }

    private Written.@Nullable Text text(String field, Written value) {
        if (!(value instanceof Written.Text text)) {
            wrongShape(field, Shape.TEXT, value);
            return null;
        }
        if (text.text().isBlank()) {
            notes.note(new ShapeProblem.Blank(notes.at(value), field));
            return null;
        }
        return text;
    }

    private Written.@Nullable Text text(String field, Form form, Written value) {
        Written.Text text = text(field, value);
        if (text != null && !form.fits(text.text())) {
            notes.note(new ShapeProblem.WrongForm(notes.at(value), field, Print.brief(text.text()), form));
            return null;
        }
        return text;
    }

    private void wrongShape(String field, Shape expected, Written found) {
        notes.note(new ShapeProblem.WrongShape(notes.at(found), Print.brief(field), expected, found.shape()));
    }

    private static boolean isPlain(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }
}
