package org.pactmap.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A value of a JSON file as it is written there, with the line and column at which it starts, each from 1.
public sealed interface Written {

    int line();

    int column();

    Shape shape();

    /// The same value, as if it stood nowhere: two that say the same are equal.
    default Written anywhere() {
        return switch (this) {
            case Group group -> {
                var members = new LinkedHashMap<String, Member>();
                group.members().forEach((name, member) -> members.put(name,
                        new Member(0, 0, member.value().anywhere())));
                yield new Group(0, 0, members);
            }
            case Items items -> new Items(0, 0, items.items().stream().map(Written::anywhere).toList());
            case Text one -> new Text(0, 0, one.text());
            case Number one -> new Number(0, 0, one.number());
            case Other one -> new Other(0, 0, one.word());
        };
    }

    /// A text that is about to be written.
    static Written text(String words) {
        return new Text(0, 0, words);
    }

    /// A list that is about to be written.
    static Written list(List<Written> items) {
        return new Items(0, 0, items);
    }

    /// A group that is about to be written.
    static Written group(SequencedMap<String, Written> fields) {
        var members = new LinkedHashMap<String, Member>();
        fields.forEach((name, value) -> members.put(name, new Member(0, 0, value)));
        return new Group(0, 0, members);
    }

    static List<String> texts(List<Text> written) {
        var texts = new ArrayList<String>(written.size());
        for (Text text : written) {
            texts.add(text.text());
        }
        return texts;
    }

    /// What stands in `{ }`.
    record Group(int line, int column, SequencedMap<String, Member> members) implements Written {
        @Override
        public Shape shape() {
            return Shape.GROUP;
        }
    }

    /// What stands in `[ ]`.
    record Items(int line, int column, List<Written> items) implements Written {
        @Override
        public Shape shape() {
            return Shape.LIST;
        }
    }

    record Text(int line, int column, String text) implements Written {
        @Override
        public Shape shape() {
            return Shape.TEXT;
        }
    }

    record Number(int line, int column, BigDecimal number) implements Written {
        @Override
        public Shape shape() {
            return Shape.NUMBER;
        }
    }

    /// @param word `true`, `false` or `null`
    record Other(int line, int column, String word) implements Written {
        @Override
        public Shape shape() {
            return Shape.NEITHER;
        }
    }

    /// A value with a name; line and column are those of the name.
    record Member(int line, int column, Written value) {}
}
