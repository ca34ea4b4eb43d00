package org.pactmap.report;

import java.util.List;
import org.pactmap.agreement.Names;
import org.pactmap.network.Difference;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningLines;

/// How a day differs from an earlier one, in plain words: what was added, what ended, what changed.
public final class DifferenceText {

    private DifferenceText() {}

    public static String of(Difference difference, Names names) {
        var text = new StringBuilder("\n");
        String since = names.words().day(difference.since());
        if (difference.isEmpty()) {
            return text.append(names.words().say("report.since.none", since)).append('\n').toString();
        }
        text.append(names.words().say("report.since", since)).append('\n');
        add(text, "report.since.added", difference.added(), names);
        add(text, "report.since.ended", difference.ended(), names);
        add(text, "report.since.changed", difference.changed(), names);
        return text.toString();
    }

    private static void add(StringBuilder text, String key, List<Happening> happenings, Names names) {
        for (HappeningLines.Line line : HappeningLines.of(happenings, names)) {
            text.append("  ").append(names.words().say(key, names.when(line.when()), line.said()));
            text.append(line.names().isEmpty() ? "" : " (" + String.join(", ", line.names()) + ")").append('\n');
        }
    }
}
