package org.pactmap.report.table;

import java.util.Comparator;

/// One cell of a table.
public sealed interface Cell {

    /// What is seen.
    String shown();

    /// What a screen reader says, and a file has: the same, unless a sign stands for it.
    default String said() {
        return shown();
    }

    /// What a table program reads.
    default String plain() {
        return shown();
    }

    /// Words, in the order of the alphabet.
    record Text(String shown) implements Cell {}

    /// A number, a day, or how sure something is.
    ///
    /// @param plain the same without the habits of a language
    /// @param rank the order among others
    record Ranked(String shown, String plain, double rank) implements Cell {}

    /// There is nothing to show.
    ///
    /// @param shown a dash where something was looked for and not found, nothing where nothing could be
    /// @param said why there is nothing
    record Missing(String shown, String said) implements Cell {
        @Override
        public String plain() {
            return shown.isEmpty() ? "" : said;
        }
    }

    /// The order of cells of one column. What is missing comes last either way.
    static Comparator<Cell> order(Comparator<String> alphabet, boolean ascending) {
        Comparator<Cell> known = (one, other) -> one instanceof Ranked(_, _, var rank)
                && other instanceof Ranked(_, _, var otherRank)
                        ? Double.compare(rank, otherRank)
                        : alphabet.compare(one.shown(), other.shown());
        return Comparator.<Cell, Boolean>comparing(cell -> cell instanceof Missing)
                .thenComparing(ascending ? known : known.reversed());
    }
}
