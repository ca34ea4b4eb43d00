package org.pactmap.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.json.Nearest;
import org.pactmap.search.Entry.Text;

/// Finds entries by what is typed, letter by letter: each word typed has to begin a word of one text of the entry, or
/// stand within one. Only where nothing is found so, words that differ in a letter or two are taken for typing errors;
/// two letters that changed places are one such difference.
public final class Index {

    /// How many letters may be wrong, missing, too many or swapped with the next in a long word.
    private static final int MOST_WRONG = 2;
    private static final int LONG = 6;

    private final List<Indexed> entries;

    private record Indexed(Entry entry, List<FoldedText> texts) {}

    private record FoldedText(Text text, Folded folded) {}

    private record Ranked(Match match, int rank) {}

    private Index(List<Indexed> entries) {
        this.entries = entries;
    }

    /// @param entries of equally good matches those that stand earlier here come first
    public static Index of(List<Entry> entries) {
        return new Index(indexed(entries).toList());
    }

    private static Stream<Indexed> indexed(List<Entry> entries) {
        return entries.stream().map(entry -> new Indexed(entry, entry.texts().stream()
                .map(text -> new FoldedText(text, Folded.of(text.words()))).toList()));
    }

    /// The same with more entries, after those that are there.
    public Index with(List<Entry> more) {
        return new Index(Stream.concat(entries.stream(), indexed(more)).toList());
    }

    /// The matches, best first; none for a query without a letter or digit.
    public List<Match> find(String query, int most) {
        Folded asked = Folded.of(query);
        if (asked.words().isEmpty()) {
            return List.of();
        }
        List<Ranked> found = ranked(asked, true);
        return (found.isEmpty() ? ranked(asked, false) : found).stream()
                .sorted(Comparator.comparingInt(Ranked::rank)).limit(most).map(Ranked::match).toList();
    }

    /// The one thing that is called exactly so, if just one is.
    public Optional<Entry> exactly(String name) {
        String asked = Folded.of(name).line();
        List<Entry> called = entries.stream().filter(indexed -> indexed.texts().stream()
                .anyMatch(text -> text.text().role() != Entry.Role.QUOTE && text.folded().line().equals(asked)))
                .map(Indexed::entry).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private List<Ranked> ranked(Folded asked, boolean asWritten) {
        var ranked = new ArrayList<Ranked>();
        for (Indexed indexed : entries) {
            Optional<Ranked> best = Optional.empty();
            for (FoldedText text : indexed.texts()) {
                int rank = asWritten ? rank(asked, text) : nearRank(asked, text);
                if (rank < Integer.MAX_VALUE && best.map(before -> rank < before.rank()).orElse(true)) {
                    best = Optional.of(new Ranked(new Match(indexed.entry(), text.text(), asWritten), rank));
                }
            }
            best.ifPresent(ranked::add);
        }
        return ranked;
    }

    /// Smaller is better: the whole text, its beginning, the beginnings of words, within words; and in each the more
    /// telling kind of text first.
    private static int rank(Folded asked, FoldedText text) {
        String line = text.folded().line();
        String query = asked.line();
        int role = text.text().role().ordinal();
        if (line.equals(query)) {
            return role;
        }
        if (line.startsWith(query)) {
            return 10 + role;
        }
        if (asked.words().stream().allMatch(word -> text.folded().words().stream().anyMatch(w -> w.startsWith(word)))) {
            return 20 + role;
        }
        boolean within = asked.words().stream()
                .allMatch(word -> word.length() > 2 && text.folded().words().stream().anyMatch(w -> w.contains(word)));
        return within ? 30 + role : Integer.MAX_VALUE;
    }

    private static int nearRank(Folded asked, FoldedText text) {
        int wrong = 0;
        for (String word : asked.words()) {
            int nearest = text.folded().words().stream().mapToInt(other -> wrong(word, other)).min()
                    .orElse(Integer.MAX_VALUE);
            if (nearest == Integer.MAX_VALUE) {
                return Integer.MAX_VALUE;
            }
            wrong += nearest;
        }
        return 10 * wrong + text.text().role().ordinal();
    }

    /// How many letters of a word typed are wrong, if it was meant for the other word or for its beginning.
    private static int wrong(String typed, String meant) {
        int allowed = typed.length() >= LONG ? MOST_WRONG : typed.length() > 3 ? 1 : 0;
        String beginning = meant.substring(0, Math.min(meant.length(), typed.length()));
        return Math.min(wrong(typed, meant, allowed), wrong(typed, beginning, allowed));
    }

    private static int wrong(String typed, String meant, int allowed) {
        if (Math.abs(typed.length() - meant.length()) > allowed) {
            return Integer.MAX_VALUE;
        }
        int distance = Nearest.distance(typed, meant);
        return distance > allowed ? Integer.MAX_VALUE : distance;
    }
}
