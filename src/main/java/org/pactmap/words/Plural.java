package org.pactmap.words;

/// The plural categories of the Unicode CLDR, for whole numbers from 0 on.
enum Plural {
    ONE("one"),
    FEW("few"),
    MANY("many"),
    OTHER("other");

    private final String suffix;

    Plural(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    static Plural of(Language language, int number) {
        return switch (language) {
            case ENGLISH -> number == 1 ? ONE : OTHER;
            case UKRAINIAN -> ukrainian(number % 10, number % 100);
        };
    }

    private static Plural ukrainian(int last, int lastTwo) {
        if (last == 1 && lastTwo != 11) {
            return ONE;
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? FEW : MANY;
    }
}
