package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;

/// Which bodies a briefing draws, and why each is there: first those that coordinate the agreements or may, then
/// the channels that a framework names, then who issued the declaration they grew from, then who proposes a tie. Who is
/// only supposed to coordinate comes after those of whom a source says so, and is not drawn again for sitting in the seat
/// of the hub.
final class Bodies {

    /// How many capsules stand under the hub at most.
    static final int MOST = 3;

    /// Why a body is drawn, strongest reason first.
    enum Reason {
        COORDINATES,
        CHANNEL,
        ISSUED,
        PROPOSES,
        PART
    }

    record Shown(Entity body, Reason reason) {}

    private final Network network;
    private final String system;
    private final Optional<String> hub;
    private final Optional<String> seated;
    private final List<String> framing;
    private final List<Shown> shown;

    Bodies(Subject subject) {
        this.network = subject.network();
        this.system = subject.view().system();
        this.hub = subject.findings().hub().hub();
        this.seated = hub.filter(_ -> subject.findings().supposed().hub());
        this.framing = framing();
        this.shown = shown();
    }

    /// All that are there, with the strongest reason for each.
    List<Shown> all() {
        return shown;
    }

    /// The bodies outside the alliance, for the capsules under the hub.
    List<Shown> outside() {
        return shown.stream().filter(shown -> !inside(shown.body().id())).limit(MOST).toList();
    }

    /// The bodies inside the alliance.
    List<Shown> inside() {
        return shown.stream().filter(shown -> inside(shown.body().id()) && !isAlliance(shown.body().id()))
                .toList();
    }

    /// The bodies that coordinate the agreements or some of them, or may.
    List<Entity> coordinating() {
        return shown.stream().filter(shown -> shown.reason() == Reason.COORDINATES).map(Shown::body).toList();
    }

    /// What to draw below the seat of the hub where `hub` sits in it: the others and, if all find room, its parts.
    List<Shown> below(String hub) {
        List<Shown> others = outside().stream().filter(shown -> !shown.body().id().equals(hub)).toList();
        List<Shown> parts = parts(hub).stream().map(part -> new Shown(part, Reason.PART)).toList();
        return others.size() + parts.size() > MOST
                ? others
                : Stream.concat(others.stream(), parts.stream()).toList();
    }

    /// What is at once part of a body.
    List<Entity> parts(String body) {
        return network.relations(RelationKind.PART_OF).stream()
                .filter(part -> part.exists() && part.endsAt(body))
                .flatMap(part -> part.from().flatMap(network.facts()::entity).stream())
                .filter(Entity.Body.class::isInstance).toList();
    }

    /// What stands outside the alliance beside the agreements themselves: frameworks, and bodies that coordinate.
    List<String> outsiders() {
        SequencedSet<String> ids = new LinkedHashSet<>(framing);
        outside().stream().filter(shown -> shown.reason() == Reason.COORDINATES)
                .forEach(shown -> ids.add(shown.body().id()));
        return List.copyOf(ids);
    }

    /// The hub, where a source is sure of it: its seat tells of it, and no capsule has to.
    Optional<String> sureHub(String function) {
        return hub.filter(body -> !isSeated(body)).filter(body -> uncertainTie(body, function).isEmpty());
    }

    /// Whether a body sits in the seat of the hub only because that is supposed.
    boolean isSeated(String body) {
        return seated.filter(body::equals).isPresent();
    }

    /// The tie by which a body may coordinate the system, where its source is not sure.
    Optional<Relation> uncertainTie(String body, String function) {
        return network.relations(RelationKind.COORDINATES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(body) && relation.endsAt(system)
                        && relation.strength() == Strength.UNCERTAIN
                        && relation.function().map(function::equals).orElse(false))
                .findFirst();
    }

    /// The ties from the documents that frame agreements to the bodies that they name as channels.
    List<Relation> channels() {
        return network.relations(RelationKind.NAMES_CHANNEL).stream()
                .filter(relation -> relation.exists() && framing.stream().anyMatch(relation::startsAt)).toList();
    }

    /// The proposals to tie the system to a step, each with the body that proposes it.
    List<Relation> proposedTies() {
        return network.relations(RelationKind.SERVES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(system)
                        && relation.strength() == Strength.PROPOSED && relation.role().isPresent())
                .toList();
    }

    private List<Shown> shown() {
        SequencedSet<String> seen = new LinkedHashSet<>();
        var shown = new ArrayList<Shown>();
        add(Reason.COORDINATES, coordinators().filter(tie -> !network.isSupposed(tie.id()))
                .flatMap(tie -> tie.from().stream()).toList(), seen, shown);
        add(Reason.COORDINATES, coordinators().flatMap(tie -> tie.from().stream()).filter(body -> !isSeated(body))
                .toList(), seen, shown);
        add(Reason.CHANNEL, channels().stream().flatMap(relation -> relation.to().stream()).toList(), seen, shown);
        Optional<Entity> declaration = Headline.declaration(network, system);
        add(Reason.ISSUED, network.relations(RelationKind.ISSUES).stream()
                .filter(relation -> relation.exists() && declaration
                        .map(document -> relation.endsAt(document.id())).orElse(false))
                .flatMap(relation -> relation.from().stream()).toList(), seen, shown);
        add(Reason.PROPOSES, proposedTies().stream()
                .flatMap(relation -> relation.role().stream()).toList(), seen, shown);
        return shown;
    }

    private Stream<Relation> coordinators() {
        return network.relations(RelationKind.COORDINATES).stream().filter(relation -> relation.exists()
                && ofSystem(relation) && relation.strength().atLeast(Strength.UNCERTAIN));
    }

    private void add(Reason reason, List<String> bodies, SequencedSet<String> seen,
            List<Shown> shown) {
        for (String id : bodies) {
            network.entity(id).filter(Entity.Body.class::isInstance).filter(_ -> network.exists(id))
                    .filter(_ -> seen.add(id)).ifPresent(body -> shown.add(new Shown(body, reason)));
        }
    }

    private boolean ofSystem(Relation relation) {
        return relation.endsAt(system)
                || relation.to().filter(id -> network.isPartOf(id, system)).flatMap(network.facts()::entity)
                        .filter(Entity.Agreement.class::isInstance).isPresent();
    }

    private List<String> framing() {
        return network.relations(RelationKind.FRAMES).stream()
                .filter(relation -> relation.exists() && relation.strength() == Strength.ASSERTED
                        && ofSystem(relation))
                .flatMap(relation -> relation.from().stream()).distinct().toList();
    }

    private boolean isAlliance(String body) {
        return network.facts().header().alliance().map(body::equals).orElse(false);
    }

    /// Whether a body is the alliance or part of it.
    private boolean inside(String body) {
        return isAlliance(body) || network.facts().header().alliance()
                .map(alliance -> network.isPartOf(body, alliance)).orElse(false);
    }
}
