package org.pactmap.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.words.Words;

/// The network of a day for who listens to it: of each thing what it is, what it is tied to, and how sure that is.
public final class Spoken {

    /// How many things that are tied in one way are named.
    private static final int FEW = 3;

    private final Network network;
    private final Names names;
    private final Words words;
    private final Phrases phrases;

    public Spoken(Network network, Names names) {
        this.network = network;
        this.names = names;
        this.words = names.words();
        this.phrases = new Phrases(names);
    }

    /// What kind of thing has this id, such as "state"; empty where the network has no such thing.
    public String kind(String id) {
        return network.entity(id).map(entity -> words.say("kind." + entity.kind()))
                .or(() -> network.facts().relation(id).map(_ -> words.say("kind.relation"))).orElse("");
    }

    /// What a thing or a tie is tied to, and how sure that is; empty where the network has none of that id.
    public String about(String id) {
        return network.entity(id).map(_ -> said(id))
                .or(() -> network.facts().relation(id).map(this::sure)).orElse("");
    }

    /// "Germany, state, signed. Member of: NATO. All ties are asserted by sources."
    ///
    /// @param status what it is on the day; may be empty
    String thing(Entity entity, String status) {
        var is = new ArrayList<String>();
        is.add(names.name(entity.id()));
        is.add(words.say("kind." + entity.kind()));
        if (!status.isEmpty()) {
            is.add(status);
        }
        if (network.isSupposed(entity.id())) {
            is.add(words.say("supposed.not-sourced"));
        }
        return words.say("table.sentences", sentence(String.join(", ", is)), said(entity.id()));
    }

    /// "Germany is a member of NATO. Asserted. Source: ..."
    String tie(Relation relation) {
        return words.say("table.sentences", sentence(phrases.clause(relation)), sure(relation));
    }

    /// A tie from one of its ends, such as "Member of: NATO (uncertain)".
    String tie(Relation relation, String from) {
        return words.say("table.said", how(relation, from), end(relation, from));
    }

    private String said(String id) {
        List<Relation> ties = network.ties(id);
        SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
        ties.forEach(relation -> groups.computeIfAbsent(how(relation, id), _ -> new ArrayList<>())
                .add(end(relation, id)));
        String tied = groups.entrySet().stream()
                .map(group -> sentence(words.say("table.said", group.getKey(), some(group.getValue()))))
                .collect(Collectors.joining(" "));
        return ties.isEmpty()
                ? words.say("table.tied.nothing")
                : words.say("table.sentences", tied, sureness(ties));
    }

    private String some(List<String> all) {
        return all.size() <= FEW + 1
                ? words.list(all)
                : words.count("table.more", all.size() - FEW, String.join(", ", all.subList(0, FEW)));
    }

    private String how(Relation relation, String id) {
        String how = relation.startsAt(id) ? phrases.onward(relation) : phrases.backward(relation);
        return relation.exists() ? how : words.say("clause.absent", how);
    }

    private String end(Relation relation, String id) {
        Optional<String> other = relation.startsAt(id) ? relation.to() : relation.from();
        String name = phrases.end(other, relation);
        var remarks = new ArrayList<String>();
        if (network.isSupposed(relation.id())) {
            remarks.add(words.say("strength.supposed"));
        } else if (relation.strength() != Strength.ASSERTED) {
            remarks.add(words.say("strength." + relation.strength().word()));
        }
        if (isDisputed(relation)) {
            remarks.add(words.say("table.disputed"));
        }
        return remarks.isEmpty() ? name : words.say("table.remark", name, String.join(", ", remarks));
    }

    private String sureness(List<Relation> ties) {
        int weak = (int) ties.stream().filter(tie -> tie.strength() != Strength.ASSERTED).count();
        int supposed = (int) ties.stream().filter(tie -> network.isSupposed(tie.id())).count();
        int disputed = (int) ties.stream().filter(Spoken::isDisputed).count();
        var said = new ArrayList<String>();
        said.add(weak == 0 ? words.say("table.sure.all") : words.count("table.sure.weak", weak, ties.size()));
        if (supposed > 0) {
            said.add(words.count("table.sure.supposed", supposed));
        }
        if (disputed > 0) {
            said.add(words.count("table.sure.disputed", disputed));
        }
        return String.join(" ", said);
    }

    private String sure(Relation relation) {
        if (network.isSupposed(relation.id())) {
            return sentence(words.say("supposed.not-sourced"));
        }
        var said = new ArrayList<String>();
        said.add(sentence(words.say("strength." + relation.strength().word())));
        if (isDisputed(relation)) {
            said.add(sentence(words.say("table.disputed")));
        }
        String sources = relation.evidence().stream().map(names::place).distinct().collect(Collectors.joining("; "));
        if (!sources.isEmpty()) {
            said.add(sentence(words.say("table.said", words.say("handout.column.sources"), sources)));
        }
        return String.join(" ", said);
    }

    static boolean isDisputed(Relation relation) {
        return relation.evidence().stream().anyMatch(Evidence::disputes);
    }

    private String sentence(String said) {
        String capital = words.capital(said);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
