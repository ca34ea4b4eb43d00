package org.pactmap.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.json.Written.Member;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON, and remembers where each value stands.
///
/// Jackson's own tree forgets the places; and to know them only where they are needed, on a second pass, would ask
/// every reader of a value to keep a path to it.
final class JsonText {

    /// How deep lists and groups may lie in one another; a dataset needs no more than twelve.
    static final int DEEPEST = 100;

    /// Characters of the longest text; the longest that a dataset needs is a note of some hundred.
    static final int LONGEST = 20_000;

    /// Values in all, thirty times those of the largest bundled dataset; many more would not fit into 512 MiB.
    static final int MOST_VALUES = 500_000;

    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final Notes notes;
    private int depth;
    private int values;

    private JsonText(JsonParser parser, Notes notes) {
        this.parser = parser;
        this.notes = notes;
    }

    /// The one value of the text; null, and a problem noted, where it is not JSON.
    static @Nullable Written read(char[] text, int from, int length, Notes notes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, length)) {
            return new JsonText(parser, notes).whole(text, from, from + length);
        }
    }

    private @Nullable Written whole(char[] text, int from, int end) {
        try {
            if (parser.nextToken() == null) {
                return none(new FileProblem.Empty(notes.whole()));
            }
            Written value = value();
            return parser.nextToken() == null ? value : none(notJson(text, from, end, here()));
        } catch (Excess excess) {
            return none(excess.problem);
        } catch (StreamConstraintsException _) {
            boolean isRead = parser.currentToken() == JsonToken.VALUE_STRING;
            return none(new FileProblem.TooLong(
                    at(isRead ? here() : parser.currentLocation()), LONGEST, LONGEST_NUMBER));
        } catch (UnexpectedEndOfInputException _) {
            return none(new FileProblem.CutShort(at(parser.currentLocation())));
        } catch (StreamReadException notJson) {
            return none(notJson(text, from, end, notJson.getLocation()));
        }
    }

    /// The value that starts at the current token.
    private Written value() {
        TokenStreamLocation start = here();
        if (++values > MOST_VALUES) {
            throw new Excess(new FileProblem.TooManyValues(at(start), MOST_VALUES));
        }
        int line = start.getLineNr();
        int column = start.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(line, column);
            case START_ARRAY -> items(line, column);
            case VALUE_STRING -> new Written.Text(line, column, Print.able(parser.getString(), line, column, notes));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Written.Number(line, column, number(parser.getString(), start));
            default -> new Written.Other(line, column, parser.getString());
        };
    }

    /// @throws Excess if its power of ten has more than nine digits
    private BigDecimal number(String text, TokenStreamLocation start) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException _) {
            throw new Excess(new FileProblem.TooLong(at(start), LONGEST, LONGEST_NUMBER));
        }
    }

    private Written group(int line, int column) {
        deeper();
        var members = new LinkedHashMap<String, Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation start = here();
            int nameLine = start.getLineNr();
            int nameColumn = start.getColumnNr();
            String name = Print.able(parser.currentName(), nameLine, nameColumn, notes);
            parser.nextToken();
            Member first = members.putIfAbsent(name, new Member(nameLine, nameColumn, value()));
            if (first != null) {
                notes.note(new ShapeProblem.FieldTwice(notes.at(nameLine, nameColumn), Print.brief(name),
                        first.line()));
            }
        }
        depth--;
        return new Written.Group(line, column, members);
    }

    private Written items(int line, int column) {
        deeper();
        var items = new ArrayList<Written>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        depth--;
        return new Written.Items(line, column, items);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new Excess(new FileProblem.TooDeep(at(here()), DEEPEST));
        }
    }

    private TokenStreamLocation here() {
        return parser.currentTokenLocation();
    }

    private Place at(TokenStreamLocation location) {
        return notes.at(location.getLineNr(), location.getColumnNr());
    }

    private Problem notJson(char[] text, int from, int end, TokenStreamLocation location) {
        int offset = from + (int) location.getCharOffset();
        return offset >= end
                ? new FileProblem.CutShort(at(location))
                : new FileProblem.NotJson(at(location), Print.word(text, offset, end));
    }

    private @Nullable Written none(Problem problem) {
        notes.note(problem);
        return null;
    }

    /// Ends the reading of a file that holds more than any dataset needs.
    private static final class Excess extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Excess(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }
}
