package org.pactmap.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Entity;
import org.pactmap.words.Alphabet;
import org.pactmap.words.Words;

/// The network as a tree: kinds, the things of each, and the ties of each thing.
///
/// @param id what it is known by in the tree, on every day
/// @param about id of the thing or the tie that it is; empty for a kind
/// @param said the same for who listens
public record Branch(String id, Optional<String> about, String name, String said, List<Branch> branches) {

    public Branch {
        branches = List.copyOf(branches);
    }

    /// All of the day that passes the filter; things by their names.
    public static Branch tree(Material material) {
        Words words = material.words();
        var spoken = new Spoken(material.network(), material.names());
        SequencedMap<String, List<Branch>> kinds = new LinkedHashMap<>();
        material.network().all(Entity.class).stream().filter(one -> material.passes().test(one.id()))
                .forEach(entity -> kinds.computeIfAbsent(entity.kind(), _ -> new ArrayList<>())
                        .add(thing(material, spoken, entity)));
        Comparator<Branch> byName = Comparator.comparing(Branch::name, Alphabet.of(words.language()));
        List<Branch> branches = kinds.entrySet().stream().map(kind -> {
            String name = words.count("table.kind." + kind.getKey(), kind.getValue().size());
            return new Branch("kind:" + kind.getKey(), Optional.empty(), name, name,
                    kind.getValue().stream().sorted(byName).toList());
        }).toList();
        int things = branches.stream().mapToInt(kind -> kind.branches().size()).sum();
        String headline = Tables.headline(material, words.count("table.count.entities", things));
        return new Branch("", Optional.empty(), headline, headline, branches);
    }

    private static Branch thing(Material material, Spoken spoken, Entity entity) {
        List<Branch> ties = material.network().ties(entity.id()).stream().filter(material::passes).map(tie -> {
            String said = spoken.tie(tie, entity.id());
            return new Branch(entity.id() + " " + tie.id(), Optional.of(tie.id()), said, spoken.tie(tie), List.of());
        }).toList();
        String name = material.names().name(entity.id());
        return new Branch(entity.id(), Optional.of(entity.id()),
                material.network().isSupposed(entity.id())
                        ? material.words().say("table.remark", name, material.words().say("strength.supposed"))
                        : name,
                spoken.thing(entity, ""), ties);
    }
}
