package org.pactmap.desktop.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Words;

/// By how much one project differs from another.
record Difference(Counts scenarios, Counts views, Counts pins) {

    /// How many there are more, how many are gone, and how many became others.
    record Counts(int more, int fewer, int changed) {

        private static <T> Counts of(List<T> before, List<T> after, Function<T, Object> id) {
            List<Object> ids = before.stream().map(id).toList();
            List<Object> kept = after.stream().map(id).filter(ids::contains).toList();
            long same = after.stream().filter(before::contains).count();
            return new Counts(after.size() - kept.size(), before.size() - kept.size(), (int) (kept.size() - same));
        }
    }

    static Difference between(Project before, Project after) {
        return new Difference(Counts.of(before.scenarios(), after.scenarios(), Scenario::id),
                Counts.of(before.views(), after.views(), SavedView::id),
                Counts.of(List.copyOf(before.pins().sequencedEntrySet()),
                        List.copyOf(after.pins().sequencedEntrySet()), Map.Entry::getKey));
    }

    /// "2 scenarios, 1 view more than the file of 14:02", and so on: a line for what is more, fewer and changed.
    ///
    /// @param time when the file was written
    List<String> lines(Words words, String time) {
        var lines = new ArrayList<String>();
        Stream.of(new Line("recovery.more", Counts::more), new Line("recovery.fewer", Counts::fewer),
                new Line("recovery.changed", Counts::changed)).forEach(line -> {
                    String things = things(words, line.count());
                    if (!things.isEmpty()) {
                        lines.add(words.capital(words.say(line.key(), things, time)));
                    }
                });
        return lines.isEmpty() ? List.of(words.say("recovery.otherwise", time)) : lines;
    }

    private record Line(String key, Function<Counts, Integer> count) {}

    /// "2 scenarios, 1 view"; nothing where there is none of anything.
    String things(Words words, Function<Counts, Integer> count) {
        return String.join(", ", Stream.of(counted(words, "recovery.scenarios", count.apply(scenarios)),
                counted(words, "recovery.views", count.apply(views)),
                counted(words, "recovery.pins", count.apply(pins))).filter(text -> !text.isEmpty()).toList());
    }

    private static String counted(Words words, String key, int number) {
        return number == 0 ? "" : words.count(key, number);
    }
}
