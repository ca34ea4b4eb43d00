package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.network.Network;

/// Answers ready questions, and tells what of the map shows each answer.
final class Answering {

    /// The ties on which a finding could turn.
    private static final List<RelationKind> TURNING =
            List.of(RelationKind.COORDINATES, RelationKind.FRAMES, RelationKind.SERVES, RelationKind.ENDS_WITH);

    private final Network network;
    private final Findings findings;
    private final String system;

    Answering(Network network, Findings findings) {
        this.network = network;
        this.findings = findings;
        this.system = findings.question().system();
    }

    Answer to(ReadyQuestion question) {
        return switch (question) {
            case HUB -> hub();
            case UNFRAMED -> unframed();
            case OUTSIDE -> outside();
            case SHARED -> shared();
            case UNCERTAIN -> said(Strength.UNCERTAIN);
            case PROPOSED -> said(Strength.PROPOSED);
            case OPPOSED -> opposed();
            case JOINED -> joined();
            case FUNCTIONS -> functions();
            case UNDER -> under();
            case UNSIGNED -> unsigned();
            case LATEST -> changed(Chronicle.of(network.facts()).latest(network.day()));
            case NEXT -> changed(Chronicle.of(network.facts()).following(network.day()));
        };
    }

    /// Where a hub is there, it is the answer, and nobody need ask who could be one.
    private Answer hub() {
        List<String> bodies = findings.hub().hub().map(List::of).orElseGet(this::reachingAll);
        List<Relation> ties = findings.candidates().stream().filter(candidate -> bodies.contains(candidate.body()))
                .flatMap(candidate -> candidate.restsOn().stream()).toList();
        SequencedSet<String> lit = lit(bodies, findings.signed(), ties.stream().map(Relation::id).toList());
        lit.add(new GapId(system, findings.question().function()).text());
        return new Answer(bodies, lit, findings.hub().missing() && !bodies.isEmpty());
    }

    /// The bodies that reach all agreements; where none does, the first of the smallest sets that do together.
    private List<String> reachingAll() {
        List<String> each = findings.candidates().stream()
                .filter(candidate -> candidate.reach() > 0 && candidate.missed().isEmpty()).map(Candidate::body)
                .toList();
        return each.isEmpty() ? findings.smallestSets().stream().findFirst().orElse(List.of()) : each;
    }

    private Answer unframed() {
        List<String> bare = others(findings.signed(), findings.framework().framed());
        SequencedSet<String> lit = lit(bare);
        lit.add(new GapId(system, GapId.FRAMEWORK).text());
        return new Answer(bare, lit, !bare.isEmpty() && !findings.framework().framed().isEmpty());
    }

    /// Worth asking wherever the facts know signatories of both sorts, whoever has signed by the day.
    private Answer outside() {
        List<String> signatories = signatories();
        List<String> outside = signatories.stream().filter(party -> !isInside(party)).toList();
        SequencedSet<String> lit = lit(outside.isEmpty() ? signatories : outside);
        return new Answer(outside, lit, !signatories.isEmpty() && everBoth());
    }

    private boolean everBoth() {
        Optional<String> alliance = network.facts().header().alliance();
        Optional<String> centre = network.facts().header().centre().map(at -> at.id());
        SequencedSet<String> members = new LinkedHashSet<>();
        network.facts().relations(RelationKind.MEMBER).stream().filter(Relation::exists)
                .filter(tie -> tie.to().equals(alliance)).forEach(tie -> tie.from().ifPresent(members::add));
        List<String> parties = network.facts().relations(RelationKind.PARTY).stream().filter(Relation::exists)
                .flatMap(tie -> tie.from().stream()).filter(party -> !centre.equals(Optional.of(party)))
                .filter(party -> !alliance.equals(Optional.of(party))).distinct().toList();
        return alliance.isPresent() && parties.stream().anyMatch(members::contains)
                && !members.containsAll(parties);
    }

    private Answer unsigned() {
        List<String> members = network.facts().header().alliance().map(network::members).orElse(List.of());
        List<String> signatories = signatories();
        List<String> left = others(members, signatories);
        return new Answer(left, lit(left), !left.isEmpty() && members.stream().anyMatch(signatories::contains));
    }

    private Answer shared() {
        List<HubGap.Coordinator> coordinators = findings.hub().coordinators();
        List<String> many = coordinators.stream().filter(one -> one.agreements().size() > 1)
                .map(HubGap.Coordinator::body).toList();
        SequencedSet<String> lit = lit(coordinators.stream().map(HubGap.Coordinator::body).toList(),
                findings.hub().covered());
        coordinations(findings.question().function()).forEach(tie -> lit.add(tie.id()));
        return new Answer(many, lit, findings.hub().missing() && coordinators.size() > 1);
    }

    /// Parties and coordinators that two or more of the agreements have, beside the centre.
    private Answer joined() {
        SequencedMap<String, Integer> agreements = new LinkedHashMap<>();
        findings.signed().forEach(agreement -> network.parties(agreement).stream().filter(Predicate.not(this::isCentre))
                .forEach(party -> agreements.merge(party, 1, Integer::sum)));
        findings.hub().coordinators().forEach(one -> agreements.merge(one.body(), one.agreements().size(),
                Integer::sum));
        List<String> joining = agreements.entrySet().stream().filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey).toList();
        return new Answer(joining, lit(joining, findings.signed()),
                !joining.isEmpty() && network.facts().header().centre().isPresent());
    }

    private Answer under() {
        List<String> parts = findings.hub().hub().map(hub -> network.all(Entity.Body.class).stream().map(Entity::id)
                .filter(body -> network.isPartOf(body, hub)).toList()).orElse(List.of());
        SequencedSet<String> lit = lit(parts, network.relations(RelationKind.PART_OF).stream()
                .filter(tie -> tie.exists() && tie.from().filter(parts::contains).isPresent()).map(Relation::id)
                .toList());
        return new Answer(parts, lit, !parts.isEmpty());
    }

    private boolean isCentre(String id) {
        return network.facts().header().centre().filter(centre -> centre.id().equals(id)).isPresent();
    }

    /// Ties that exist with just this strength.
    private Answer said(Strength strength) {
        List<Relation> ties = TURNING.stream().flatMap(kind -> network.relations(kind).stream())
                .filter(tie -> tie.exists() && tie.strength() == strength).toList();
        return new Answer(ids(ties), lit(ids(ties)), !ties.isEmpty());
    }

    private Answer opposed() {
        List<Relation> ties = network.relations(RelationKind.OPPOSES).stream()
                .filter(tie -> tie.exists() && tie.to().isPresent() && tie.to().equals(findings.accession().nextStep()))
                .toList();
        List<String> who = ties.stream().flatMap(tie -> tie.from().stream()).distinct().toList();
        return new Answer(who, lit(who, ids(ties)), !who.isEmpty());
    }

    private Answer functions() {
        SequencedSet<String> lit = new LinkedHashSet<>(lit(findings.signed()));
        var covered = new ArrayList<String>();
        SequencedMap<String, Optional<String>> hubs = hubs();
        hubs.forEach((function, hub) -> hub.ifPresent(body -> {
            covered.add(function);
            lit.add(body);
            coordinations(function).filter(tie -> tie.startsAt(body)).forEach(tie -> lit.add(tie.id()));
        }));
        return new Answer(covered, lit, !covered.isEmpty() && covered.size() < hubs.size());
    }

    SequencedMap<String, Optional<String>> hubs() {
        SequencedMap<String, Optional<String>> hubs = new LinkedHashMap<>();
        network.facts().header().functions().keySet().forEach(function -> hubs.put(function, hubFor(function)));
        return hubs;
    }

    private Optional<String> hubFor(String function) {
        if (findings.signed().isEmpty()) {
            return Optional.empty();
        }
        var question = new Question(system, function, findings.question().strength());
        return question.equals(findings.question())
                ? findings.hub().hub()
                : new HubRule(new Inquiry(network, question), findings.channels()).answer().hub();
    }

    private Stream<Relation> coordinations(String function) {
        return network.relations(RelationKind.COORDINATES).stream().filter(Relation::exists)
                .filter(tie -> tie.strength().atLeast(findings.question().strength()))
                .filter(tie -> tie.function().equals(Optional.of(function)));
    }

    private Answer changed(List<Happening> happenings) {
        List<String> about = happenings.stream().map(Happening::about).distinct().toList();
        return new Answer(about, lit(about), !about.isEmpty());
    }

    /// Who provides for a signed agreement, in the order of signature.
    private List<String> signatories() {
        return findings.signed().stream().flatMap(agreement -> network.providers(agreement).stream()).distinct()
                .toList();
    }

    private boolean isInside(String party) {
        return network.facts().header().alliance().filter(alliance -> network.isInside(party, alliance)).isPresent();
    }

    /// All that shows these on a map: a tie with its ends, an agreement with its parties, a party with its agreement.
    @SafeVarargs
    private SequencedSet<String> lit(Collection<String>... things) {
        SequencedSet<String> lit = new LinkedHashSet<>();
        Stream.of(things).flatMap(Collection::stream).forEach(id -> {
            lit.add(id);
            network.facts().relation(id).ifPresent(tie -> Stream.concat(tie.from().stream(), tie.to().stream())
                    .filter(Predicate.not(system::equals)).forEach(lit::add));
        });
        for (String id : List.copyOf(lit)) {
            Optional<? extends Entity> thing = network.facts().entity(id);
            if (thing.filter(Entity.Agreement.class::isInstance).isPresent()) {
                lit.addAll(network.parties(id));
            } else if (!isCentre(id)) {
                network.agreementOf(id, system).ifPresent(agreement -> lit.add(agreement.id()));
            }
        }
        return lit;
    }

    private static List<String> ids(List<Relation> ties) {
        return ties.stream().map(Relation::id).toList();
    }

    private static List<String> others(List<String> all, List<String> but) {
        var others = new ArrayList<>(all);
        others.removeAll(but);
        return others;
    }
}
