package org.pactmap.report;

import java.util.List;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Names;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningWords;

/// What happened when, one thing a line, with its day as precisely as it is known.
public final class ChronicleText {

    private ChronicleText() {}

    public static String of(List<Happening> happenings, Names names) {
        var said = new HappeningWords(names);
        int column =
                happenings.stream().map(Happening::when).filter(when -> when.precision() != Dating.Precision.BOUNDS)
                        .mapToInt(when -> names.when(when).length()).max().orElse(0);
        var text = new StringBuilder();
        for (Happening happening : happenings) {
            String when = names.when(happening.when());
            text.append(when).append(" ".repeat(Math.max(0, column - when.length()) + 2))
                    .append(said.said(happening)).append('\n');
        }
        return text.isEmpty() ? names.words().say("happening.none") + "\n" : text.toString();
    }
}
