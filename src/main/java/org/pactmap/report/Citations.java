package org.pactmap.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Source;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.Tally;
import org.pactmap.network.Network;
import org.pactmap.report.Report.Saying;
import org.pactmap.report.Report.Section;
import org.pactmap.report.Report.Table;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Words;

/// Who says what, with a number for each source in the order in which it is first cited.
final class Citations {

    private final Network network;
    private final Names names;
    private final Words words;
    private final SequencedSet<String> cited = new LinkedHashSet<>();

    Citations(Network network, Names names) {
        this.network = network;
        this.names = names;
        this.words = names.words();
    }

    Saying saying(String side, Ground ground) {
        String said = words.say(side);
        return switch (ground) {
            case Ground.Said(var relation, var evidence) -> new Saying(said,
                    evidence.quote().isEmpty()
                            ? note(evidence).orElseGet(() -> new Phrases(names).clause(relation))
                            : words.say("said.quote", evidence.quote()),
                    names.place(evidence) + ", " + words.say("strength." + relation.strength().word()),
                    number(evidence.source()));
            case Ground.Sought(var search) ->
                new Saying(said, words.say("report.sought", search.extent().in(names.language())), "", 0);
            case Ground.Channels(Tally(var yes, var partly, var unknown, var of)) -> new Saying(said,
                    words.say("report.channels", words.say("of", yes, of), partly, unknown), "", 0);
            case Ground.Supposed(var relation) -> new Saying(said, network.scenario()
                    .flatMap(scenario -> scenario.supposition(relation.id())
                            .map(new Sentences(names)::of))
                    .orElse(relation.id()), words.say("supposed.not-sourced"), 0);
        };
    }

    /// The sources: those cited first, by their numbers, then all others on which the facts rest.
    Section section() {
        SequencedSet<String> all = new LinkedHashSet<>(cited);
        all.addAll(network.facts().sources().sequencedKeySet());
        var rows = new ArrayList<List<String>>();
        for (String id : all) {
            Optional.ofNullable(network.facts().sources().get(id)).ifPresent(source -> rows.add(List.of(
                    cited.contains(id) ? Integer.toString(number(id)) : "", source.publisher(), source.title(),
                    source.date().map(names::when).orElse(""), source.url(),
                    retrieved(source))));
        }
        return new Section(words.say("handout.section.sources"), List.of(new Table(
                List.of("number", "publisher", "title", "date", "url", "retrieved").stream()
                        .map(key -> words.say("handout.column." + key)).toList(),
                rows)));
    }

    private String retrieved(Source source) {
        return source.retrieved().map(names::when).orElse("");
    }

    private Optional<String> note(Evidence evidence) {
        return evidence.note().map(note -> note.in(names.language()));
    }

    private int number(String source) {
        cited.add(source);
        return new ArrayList<>(cited).indexOf(source) + 1;
    }
}
