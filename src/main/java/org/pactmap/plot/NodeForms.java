package org.pactmap.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.layout.ForceWishes.NameWish;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.words.Language;

/// How large things and names are in a layout by forces: as large as on any day and in any language, so that neither
/// moves anything.
///
/// In a network of more than [#MANY] things each is a small dot, and only the most important have their names, in a
/// pill of their own.
final class NodeForms {

    static final int MANY = 300;

    /// In a network of more things than these, agreements go without their names: their parties have theirs.
    private static final int FEW = 60;

    /// How much of the room all dots together take.
    private static final double DOTS = 0.05;
    private static final int PILLS = 40;
    private static final double WIDEST_CAPSULE = 10;

    private final Facts facts;
    private final ForceNet net;
    private final Sizes sizes;
    private final Box room;
    private final List<String> ids;
    private final SequencedSet<String> pills = new LinkedHashSet<>();

    NodeForms(Facts facts, ForceNet net, Sizes sizes, Box room) {
        this.facts = facts;
        this.net = net;
        this.sizes = sizes;
        this.room = room;
        this.ids = net.ids();
        if (isLarge()) {
            byImportance().filter(id -> !net.isSeat(id)).limit(PILLS).forEach(pills::add);
        }
    }

    boolean isLarge() {
        return ids.size() > MANY;
    }

    /// Whether a thing has its name in a pill, where most are dots.
    boolean isPill(String id) {
        return pills.contains(id);
    }

    /// Half the width of a dot.
    double dot() {
        return Math.clamp(Math.sqrt(room.width() * room.height() * DOTS / ids.size() / StrictMath.PI),
                sizes.between(0.8, 1.2), sizes.between(3.5, 5.5));
    }

    double seat() {
        return sizes.between(56, 88);
    }

    /// Radius of the centre's disc: its name has room in it.
    double centre() {
        double longest = facts.header().centre().flatMap(centre -> facts.entity(centre.id())).stream()
                .flatMap(centre -> Stream.of(centre.label(), centre.shortLabel()))
                .flatMap(label -> Stream.of(Language.values()).map(label::in))
                .flatMap(name -> Stream.of(name.split(" ")))
                .mapToDouble(word -> Typeface.bundled().width(word, Weight.BOLD, Sizes.LEAST_TYPE, 0)).max().orElse(0);
        return Math.max(sizes.between(30, 46), longest / 1.36);
    }

    double capsuleType() {
        return sizes.between(Sizes.LEAST_TYPE, 15);
    }

    double capsulePadding() {
        return capsuleType() * 0.75;
    }

    double linePitch() {
        return capsuleType() * 1.2;
    }

    double nameType() {
        return sizes.between(11.5, 16);
    }

    /// Half the width of a bead.
    double bead() {
        return isLarge() ? 0 : sizes.between(6.4, 9.5);
    }

    double gap() {
        return isLarge() ? Math.min(dot() * 0.6, sizes.between(3, 5)) : sizes.between(4, 7);
    }

    NodeWish node(String id) {
        return facts.entity(id).filter(_ -> !net.isSeat(id)).map(this::node)
                .orElseGet(() -> square(id, 2.4 * seat()));
    }

    NodeWish node(Entity entity) {
        String id = entity.id();
        if (isCentre(id)) {
            return square(id, 2 * centre());
        }
        if (isLarge()) {
            return isPill(id) ? capsule(entity, Double.POSITIVE_INFINITY) : square(id, 2 * dot());
        }
        return switch (entity) {
            case Entity.Body _ when !net.isParty(id) -> capsule(entity, WIDEST_CAPSULE * capsuleType());
            case Entity.Body _ -> new NodeWish(id, sizes.between(21, 34.5), sizes.between(12, 20));
            case Entity.Agreement _ -> square(id, sizes.between(15.2, 24.8));
            case Entity.Document _ -> new NodeWish(id, sizes.between(13, 20), sizes.between(17, 26));
            case Entity.Step _ -> square(id, sizes.between(17.5, 29));
            case Entity.State _,Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                square(id, sizes.between(15.4, 25));
        };
    }

    private static NodeWish square(String id, double side) {
        return new NodeWish(id, side, side);
    }

    private NodeWish capsule(Entity entity, double most) {
        double width = 0;
        int lines = 0;
        for (Language language : Language.values()) {
            List<String> broken = broken(entity, language, most);
            width = Math.max(width, broken.stream().mapToDouble(line -> width(line, capsuleType())).max().orElse(0));
            lines = Math.max(lines, broken.size());
        }
        double height = lines * linePitch() + capsulePadding();
        return new NodeWish(entity.id(), width + 2 * capsulePadding(), height);
    }

    /// The lines of a name in a capsule.
    List<String> lines(Entity entity, Language language) {
        return broken(entity, language, isPill(entity.id())
                ? Double.POSITIVE_INFINITY
                : WIDEST_CAPSULE * capsuleType());
    }

    private List<String> broken(Entity entity, Language language, double most) {
        return new Paragraph(entity.shortLabel().in(language), word -> width(word, capsuleType())).evenLines(most);
    }

    private static double width(String text, double size) {
        return Typeface.bundled().width(text, Weight.SEMIBOLD, size, 0);
    }

    /// Names beside their symbols, the most important first.
    List<NameWish> names() {
        var names = new ArrayList<NameWish>();
        if (!isLarge()) {
            byImportance().filter(this::isNamedBeside).forEach(id -> names.add(new NameWish(ids.indexOf(id),
                    Stream.of(Language.values()).mapToDouble(language -> width(name(id, language), nameType())).max()
                            .orElse(0),
                    nameType() * 1.1)));
        }
        return names;
    }

    String name(String id, Language language) {
        return facts.entity(id).map(entity -> entity.shortLabel().in(language)
                + (entity.label().footnote().isPresent() ? "*" : "")).orElse(id);
    }

    private boolean isNamedBeside(String id) {
        return !net.isSeat(id) && !isCentre(id) && !(isAgreement(id) && ids.size() > FEW)
                && facts.entity(id).filter(entity -> !(entity instanceof Entity.Body) || net.isParty(id)).isPresent();
    }

    /// Those who are party to an agreement before all others, agreements last, and else what has most ties first.
    private Stream<String> byImportance() {
        int[] degrees = net.degrees();
        return IntStream.range(0, ids.size()).boxed()
                .sorted(Comparator.comparing((Integer place) -> !net.isParty(ids.get(place)))
                        .thenComparing(place -> isAgreement(ids.get(place)))
                        .thenComparing(place -> -degrees[place]))
                .map(ids::get);
    }

    private boolean isAgreement(String id) {
        return facts.entity(id).filter(Entity.Agreement.class::isInstance).isPresent();
    }

    boolean isCentre(String id) {
        return facts.header().centre().filter(centre -> centre.id().equals(id)).isPresent();
    }
}
