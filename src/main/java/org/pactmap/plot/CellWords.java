package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Strength;
import org.pactmap.words.Words;

/// What a cell of the matrix says in a sentence: what is known, and who says so.
record CellWords(Names names) {

    private static final int MOST_SOURCES = 3;

    static CellWords of(Subject subject) {
        return new CellWords(subject.names());
    }

    /// A value of an attribute, with those who say it and those who say otherwise.
    String value(Entity entity, String attribute, String value, List<Evidence> evidence) {
        return attributed(words().say("cell.value", names.name(entity.id()), attribute, value), evidence);
    }

    String relation(Relation tie) {
        var phrases = new Phrases(names);
        String said = words().say(tie.exists() ? "cell.value" : "cell.absent", phrases.end(tie.from(), tie),
                phrases.onward(tie), phrases.end(tie.to(), tie));
        return attributed(tie.strength() == Strength.ASSERTED
                ? said
                : words().say("with", said, words().say("strength." + tie.strength().word())), tie.evidence());
    }

    String notFound(Entity entity, String what, Optional<Search> search) {
        String name = names.name(entity.id());
        return search
                .map(vain -> words().count("cell.sought", vain.sources().size(), name, what,
                        vain.extent().in(names.language())))
                .orElseGet(() -> words().say("cell.not-found", name, what));
    }

    private Words words() {
        return names.words();
    }

    private String attributed(String said, List<Evidence> evidence) {
        String supports = sources(evidence, false);
        String disputes = sources(evidence, true);
        String sourced = supports.isEmpty() ? said : words().say("with", said, supports);
        return disputes.isEmpty() ? sourced : words().say("with", sourced, words().say("cell.disputed", disputes));
    }

    private String sources(List<Evidence> evidence, boolean disputing) {
        List<String> all = evidence.stream().filter(one -> one.disputes() == disputing).map(names::place).distinct()
                .toList();
        var named = new ArrayList<>(all.subList(0, Math.min(MOST_SOURCES, all.size())));
        if (all.size() > MOST_SOURCES) {
            named.add(words().count("cell.sources.more", all.size() - MOST_SOURCES));
        }
        return String.join("; ", named);
    }
}
