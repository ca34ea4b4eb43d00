package org.pactmap.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// A value of a JSON file as it is written there, with the line and column at which it starts, each from 1.
public sealed interface Written {

    int line();

    int column();

    Shape shape();

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
