package org.pactmap.cli;

import java.util.List;
import org.pactmap.agreement.Facts;
import org.pactmap.search.Entries;
import org.pactmap.search.Entry;
import org.pactmap.search.Index;
import org.pactmap.search.Match;
import org.pactmap.words.Language;

/// Which things of facts a command means by what it calls them.
final class Meant {

    private static final int MOST_NEAR = 3;

    private final Usage usage;
    private final Facts facts;
    private final Index index;

    Meant(Usage usage, Facts facts, Language language) {
        this.usage = usage;
        this.facts = facts;
        this.index = Index.of(Entries.of(facts, language).stream()
                .filter(entry -> entry.kind() == Entry.Kind.THING).toList());
    }

    /// The id of the thing that is called so; a name that more than one thing has, or none, is a misuse.
    String by(String name) {
        if (facts.entity(name).isPresent()) {
            return name;
        }
        return index.exactly(name).map(Entry::id).orElseThrow(() -> {
            List<String> near = index.find(name, MOST_NEAR).stream().map(Match::entry)
                    .map(entry -> entry.name() + " [" + entry.id() + "]").toList();
            return near.isEmpty()
                    ? usage.wrong("cli.thing", name)
                    : usage.wrong("cli.thing.near", name, Misuse.WORDS.list(near));
        });
    }
}
