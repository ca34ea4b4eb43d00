package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.Layers;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The bodies of a map in layers, each in its place while it has anything to do with the agreements on the day.
final class LayersBodies {

    private final Subject subject;
    private final Layers layers;
    private final Bodies bodies;
    private final SequencedMap<String, Box> shown = new LinkedHashMap<>();

    /// @param ties those that are drawn from agreements on the day
    LayersBodies(Subject subject, LayersNet net, Layers layers, List<Relation> ties) {
        this.subject = subject;
        this.layers = layers;
        this.bodies = new Bodies(subject);
        SequencedSet<String> active = new LinkedHashSet<>();
        ties.forEach(tie -> {
            tie.from().ifPresent(active::add);
            tie.to().ifPresent(active::add);
        });
        bodies.all().forEach(one -> active.add(one.body().id()));
        if (LayersForm.of(layers).isFolded()) {
            List.copyOf(active).forEach(id -> net.whole(id).ifPresent(active::add));
        }
        List.of(layers.bodies(), layers.inside()).forEach(boxes -> boxes.forEach((id, box) -> {
            if (active.contains(id) && subject.network().exists(id)) {
                shown.put(id, box);
            }
        }));
    }

    /// Where those that are drawn lie.
    SequencedMap<String, Box> shown() {
        return shown;
    }

    void draw() {
        shown.forEach((id, box) -> subject.facts().entity(id).ifPresent(body -> draw(body, box)));
    }

    private void draw(Entity body, Box box) {
        boolean told = LayersForm.of(layers).isTold() && layers.bodies().containsKey(body.id());
        CapsuleMarks capsules = new CapsuleMarks(subject, box.height());
        List<String> seconds = seconds(body, capsules);
        Spot middle = box.centre();
        if (told && !seconds.getFirst().isEmpty()) {
            capsules.fill(body, seconds, box);
            return;
        }
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        double size = Math.max(Sizes.LEAST_TYPE, Math.min(sizes.between(12, 15.5), box.height() * 0.62));
        Sheet.Type type = Sheet.Type.of(Weight.SEMIBOLD, size, Role.ON_BODY);
        sheet.area(Outline.rectangle(box.x(), box.y(), box.width(), box.height(), box.height() / 2), Role.BODY,
                body.id());
        double room = box.width() - box.height() * 0.8;
        String name = sheet.cut(sheet.fitting(List.of(body.label().in(subject.words().language()),
                body.shortLabel().in(subject.words().language())), type, room), type, room);
        sheet.textAround(middle.plus(0, Math.min(size * 0.34, box.height() / 2 - size * 0.21)), name, type, body.id());
        sheet.say(body.id(), subject.words().say("says.is", name, seconds.getFirst()));
    }

    private List<String> seconds(Entity body, CapsuleMarks capsules) {
        return bodies.all().stream().filter(one -> one.body().id().equals(body.id())).findFirst()
                .map(capsules::seconds)
                .orElseGet(() -> List.of(subject.words().list(subject.network().relations(RelationKind.COORDINATES)
                        .stream().filter(tie -> tie.exists() && tie.startsAt(body.id()))
                        .flatMap(tie -> tie.function().stream()).distinct().map(subject::function).toList())));
    }

    /// The tie by which a body may take the seat of the hub.
    Optional<Relation> uncertain(String body) {
        return bodies.uncertainTie(body, subject.view().function());
    }

    /// The ties that bodies propose: of the agreements to a step, and of a framework over them.
    List<Relation> proposals(RelationKind kind) {
        return kind == RelationKind.SERVES
                ? bodies.proposedTies()
                : subject.network().relations(kind).stream()
                        .filter(tie -> tie.exists() && tie.endsAt(subject.view().system())
                                && tie.strength() == Strength.PROPOSED
                                && tie.role().filter(shown::containsKey).isPresent())
                        .toList();
    }

    /// The bodies that a framework names as channels, with the ties by which it does.
    List<Relation> channels() {
        return bodies.channels();
    }
}
