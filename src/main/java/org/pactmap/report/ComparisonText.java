package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Findings;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Networks and days side by side as a table, each without and with a scenario; below it what is supposed, and what
/// that connects.
public final class ComparisonText {

    private final Words words;
    private final Language language;

    private ComparisonText(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    public static String of(List<Compared> rows, Language language) {
        return new ComparisonText(language).text(rows);
    }

    private String text(List<Compared> rows) {
        var table = new ArrayList<List<String>>();
        table.add(heading());
        rows.forEach(row -> table.addAll(lines(row)));
        var lines = new ArrayList<>(Columns.of(table));
        lines.add("");
        Stream.of(Effect.Kind.values()).forEach(kind -> lines.add(words.say("compare.explained",
                words.say("compare." + kind.word()), words.say("effect." + kind.word()))));
        for (Compared row : rows) {
            row.effect().ifPresent(effect -> {
                lines.add("");
                lines.add(title(row));
                lines.addAll(ScenarioText.lines(row.network(), language));
                lines.addAll(EffectText.changes(row.network(), effect, language));
            });
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> heading() {
        return Stream.concat(Stream.of(""),
                Stream.of(Effect.Kind.values()).map(kind -> words.say("compare." + kind.word()))).toList();
    }

    private List<List<String>> lines(Compared row) {
        var lines = new ArrayList<List<String>>();
        lines.add(line(title(row), row.without()));
        row.effect().ifPresent(effect -> {
            lines.add(line("  " + row.network().scenario()
                    .map(scenario -> words.say("compare.with", scenario.name().in(language))).orElse(""),
                    effect.after()));
            lines.add(Stream.concat(Stream.of("  " + words.say("effect.difference")),
                    effect.figures().stream().map(figure -> EffectText.difference(figure, words))).toList());
        });
        return lines;
    }

    private String title(Compared row) {
        return words.say("compare.row", row.network().facts().header().title().in(language),
                words.day(row.without().asOf()));
    }

    private List<String> line(String title, Findings found) {
        return Stream.concat(Stream.of(title), Stream.of(Effect.Kind.values())
                .map(kind -> EffectText.number(kind, kind.in(found), words))).toList();
    }
}
