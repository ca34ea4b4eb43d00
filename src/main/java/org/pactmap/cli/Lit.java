package org.pactmap.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.words.Language;

/// What a map is to be lit for: the answer to a ready question, or the shortest ways from one thing to another.
final class Lit {

    private static final List<String> WORDS = Stream.of(ReadyQuestion.values()).map(ReadyQuestion::word).toList();

    private final Usage usage;
    private final Supplier<Optional<ReadyQuestion>> question;
    private final Supplier<List<String>> way;

    Lit(Usage usage) {
        this.usage = usage;
        question = usage.maybe("--ask", "WORD", text -> ReadyQuestion.read(text)
                .orElseThrow(() -> new Misuse.Unfit("cli.choice", text, "--ask", Misuse.WORDS.list(WORDS))),
                "light what answers a ready question, and dim the rest: " + String.join(", ", WORDS));
        way = usage.list("--path", "FROM,TO", text -> text,
                "light the shortest ways between two things: ids, codes or names in any language");
    }

    /// A filter that lights it too; the filter itself where nothing is to be lit.
    Filter over(Filter filter, Facts facts) {
        List<String> ends = way.get();
        if (ends.isEmpty()) {
            return question.get().map(ready -> filter.asking(Optional.of(new Condition.Answers(ready.word()))))
                    .orElse(filter);
        }
        if (question.get().isPresent()) {
            throw usage.wrong("cli.lit");
        }
        if (ends.size() != 2) {
            throw usage.wrong("cli.ends", String.join(",", ends));
        }
        var meant = new Meant(usage, facts, Language.ENGLISH);
        return filter.asking(
                Optional.of(Condition.OnWay.between(meant.by(ends.getFirst()), meant.by(ends.getLast()))));
    }
}
