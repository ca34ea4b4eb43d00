package org.pactmap.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;

/// Something that sources say, and that holds on the day.
///
/// @param id what it is known by on every day
/// @param about id of the thing or the tie that it is about
/// @param touches ids of what a tie joins
/// @param words the claim as a clause
/// @param strength how surely it is said; empty of that a thing exists
record Claim(String id, String about, List<String> touches, String words, Optional<Strength> strength,
        List<Evidence> evidence) {

    /// All that passes the filter: first of things, then of ties.
    static List<Claim> of(Material material) {
        var claims = new ArrayList<Claim>();
        material.network().all(Entity.class).stream().filter(one -> material.passes().test(one.id()))
                .forEach(entity -> claims.addAll(of(material, entity)));
        var phrases = new Phrases(material.names());
        for (Relation relation : material.ties()) {
            claims.add(new Claim(relation.id(), relation.id(),
                    Stream.concat(relation.from().stream(), relation.to().stream()).toList(),
                    material.words().capital(phrases.clause(relation)), Optional.of(relation.strength()),
                    relation.evidence()));
        }
        return claims;
    }

    private static List<Claim> of(Material material, Entity entity) {
        String name = material.names().name(entity.id());
        var claims = new ArrayList<Claim>();
        claims.add(new Claim(entity.id(), entity.id(), List.of(),
                material.words().say("table.said", name, material.words().say("kind." + entity.kind())),
                Optional.empty(), entity.about().evidence()));
        switch (entity) {
            case Entity.Agreement(_, var history) ->
                history.forEach(change -> add(claims, material, entity, change, change.status().word()));
            case Entity.Step(_, var history) ->
                history.forEach(change -> add(claims, material, entity, change, change.status().word()));
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                {}
        }
        var contents = new Contents(material.names());
        entity.about().attributes().forEach((key, values) -> values.stream()
                .filter(value -> value.holds().covers(material.network().day()))
                .forEach(value -> claims.add(new Claim(free(claims, entity.id() + ":" + key), entity.id(), List.of(),
                        material.words().say("table.said",
                                material.words().say("table.said", name, contents.attribute(key)),
                                contents.of(value.content())),
                        Optional.of(value.strength()), value.evidence()))));
        return claims;
    }

    private static void add(List<Claim> claims, Material material, Entity entity, StatusChange<?> change,
            String word) {
        if (change.from().map(from -> !material.network().day().isBefore(from.latest())).orElse(true)) {
            String status = material.words().say("status." + word);
            String when = change.from().map(material.names()::when).map(day -> ", " + day).orElse("");
            claims.add(new Claim(free(claims, entity.id() + ":" + word), entity.id(), List.of(),
                    material.words().say("table.said", material.names().name(entity.id()), status + when),
                    Optional.of(change.strength()), change.evidence()));
        }
    }

    /// Of several claims of one name the later get a number.
    private static String free(List<Claim> claims, String id) {
        long same = claims.stream().filter(claim -> claim.id().equals(id) || claim.id().startsWith(id + "#")).count();
        return same == 0 ? id : id + "#" + (same + 1);
    }
}
