package org.pactmap.json;

import java.util.List;
import java.util.Map;

/// Writes JSON that a person can read, and of which two versions can be compared line by line: one thing a line.
///
/// A group in which there is no list stands on one line, any other has a field a line; a list that holds groups has
/// an item a line. The same value always gives the same text.
public final class JsonLines {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonLines() {}

    /// The text, with a line feed at its end whatever the system.
    public static String of(Written value) {
        var lines = new JsonLines();
        lines.write(value, "", true);
        return lines.text.append('\n').toString();
    }

    private void write(Written value, String indent, boolean broken) {
        switch (value) {
            case Written.Group group -> group(group, indent, broken || hasList(group));
            case Written.Items items -> items(items, indent, items.items().stream().anyMatch(JsonLines::isNested));
            case Written.Text one -> quote(one.text());
            case Written.Number one -> text.append(one.number());
            case Written.Other one -> text.append(one.word());
        }
    }

    private void group(Written.Group group, String indent, boolean broken) {
        text.append('{');
        String inner = indent + INDENT;
        boolean first = true;
        for (Map.Entry<String, Written.Member> member : group.members().entrySet()) {
            separate(first, broken, inner);
            quote(member.getKey());
            text.append(": ");
            write(member.getValue().value(), inner, false);
            first = false;
        }
        end('}', !first && broken, indent);
    }

    private void items(Written.Items items, String indent, boolean broken) {
        text.append('[');
        String inner = indent + INDENT;
        boolean first = true;
        for (Written item : items.items()) {
            separate(first, broken, inner);
            write(item, inner, false);
            first = false;
        }
        end(']', !first && broken, indent);
    }

    private void separate(boolean first, boolean broken, String indent) {
        text.append(first ? "" : ",");
        if (broken) {
            text.append('\n').append(indent);
        } else {
            text.append(first ? "" : " ");
        }
    }

    private void end(char bracket, boolean broken, String indent) {
        if (broken) {
            text.append('\n').append(indent);
        }
        text.append(bracket);
    }

    /// Texts that were read, or that a user typed, have no other characters that JSON would have to escape.
    private void quote(String words) {
        text.append('"').append(words.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }

    private static boolean hasList(Written value) {
        return switch (value) {
            case Written.Items _ -> true;
            case Written.Group group -> group.members().values().stream()
                    .anyMatch(member -> hasList(member.value()));
            case Written.Text _,Written.Number _,Written.Other _ -> false;
        };
    }

    private static boolean isNested(Written item) {
        return !List.of(Shape.TEXT, Shape.NUMBER, Shape.NEITHER).contains(item.shape());
    }
}
