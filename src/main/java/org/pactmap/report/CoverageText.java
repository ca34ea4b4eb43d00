package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Coverage;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The matrix of functions against bodies in lines, a function a line: for how many agreements each body coordinates it
/// and how surely, and for whom else.
public final class CoverageText {

    private final Coverage coverage;
    private final Names names;
    private final Words words;

    private CoverageText(Network network, Question question, Language language) {
        this.coverage = Coverage.of(network, question);
        this.names = network.names(language);
        this.words = names.words();
    }

    public static List<String> lines(Network network, Question question, Language language) {
        var text = new CoverageText(network, question, language);
        return text.coverage.rows().stream().map(row -> "  " + text.line(row)).toList();
    }

    private String line(Coverage.Row row) {
        var parts = new ArrayList<String>();
        for (Coverage.Sure sure : row.covered().keySet()) {
            List<String> bodies = row.cells().stream().filter(cell -> cell.agreements().containsKey(sure))
                    .map(cell -> words.say("coverage.body", names.name(cell.body()),
                            cell.agreements().getOrDefault(sure, List.of()).size()))
                    .toList();
            parts.add(words.say("coverage.agreements", of(row.covered().getOrDefault(sure, List.of()).size()),
                    words.say("strength." + sure.word()), words.list(bodies)));
        }
        if (parts.isEmpty()) {
            parts.add(of(0));
        }
        List<String> others = row.cells().stream().flatMap(cell -> cell.others().stream()).distinct()
                .map(names::name).toList();
        if (!others.isEmpty()) {
            parts.add(words.say("coverage.others", words.list(others), words.list(row.cells().stream()
                    .filter(cell -> !cell.others().isEmpty()).map(cell -> names.name(cell.body())).toList())));
        }
        return words.say("coverage.row", names.function(row.function()), String.join("; ", parts));
    }

    private String of(int part) {
        return words.say("of", part, coverage.of());
    }
}
