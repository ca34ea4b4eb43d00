package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Sketch;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// Small networks by chance, the same for the same seed: states, bodies, documents and agreements with every kind of
/// tie that the findings look at, some asserted, some weaker, some absent, some over.
final class Chance {

    private static final List<String> FUNCTIONS = List.of("execution", "finance");
    private static final List<String> DAYS = List.of("2023-01-01", "2024-01-01", "2024-04-30", "2024-05-01",
            "2024-05-02", "2025-01-01");

    private final Random random;
    private final Sketch sketch = new Sketch();
    private int relations;

    private Chance(long seed) {
        random = new Random(seed);
    }

    static Facts facts(long seed) {
        return new Chance(seed).facts();
    }

    static Question question(long seed) {
        var random = new Random(-seed - 1);
        return new Question(Sketch.SYSTEM, one(random, FUNCTIONS), one(random, List.of(Strength.values())));
    }

    private Facts facts() {
        int states = 1 + random.nextInt(5);
        int bodies = 1 + random.nextInt(4);
        int agreements = random.nextInt(6);
        for (int i = 0; i < states; i++) {
            sketch.states("s" + i);
        }
        for (int i = 0; i < bodies; i++) {
            sketch.body("b" + i, random.nextInt(4) == 0 ? one(random, DAYS) : "", "");
        }
        sketch.documents("d0", "d1").track("t0", "t1", "t2").alliance("b0");
        if (random.nextInt(4) > 0) {
            sketch.centre("s0");
        }
        for (int i = 0; i < agreements; i++) {
            agreement("a" + i, states, bodies);
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            relation(RelationKind.MEMBER, "s" + random.nextInt(states), "b" + random.nextInt(bodies), null, null,
                    Stance.EXISTS, random.nextInt(5) > 0 ? Strength.ASSERTED : strength());
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            tie(states, bodies, agreements);
        }
        for (String step : List.of("t0", "t1", "t2")) {
            if (random.nextInt(3) > 0) {
                sketch.step(step, Sketch.change(one(random, List.of(StepStatus.values())), one(random, DAYS)));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            RelationKind kind = one(random, List.of(RelationKind.COORDINATES, RelationKind.FRAMES,
                    RelationKind.SERVES));
            sketch.searched(kind, agreements == 0 || random.nextBoolean()
                    ? Sketch.SYSTEM
                    : "a" + random.nextInt(agreements), random.nextInt(3) == 0 ? 1 : 0);
        }
        return sketch.facts();
    }

    /// What is supposed of such facts: something of every sort, some of which changes nothing.
    static Scenario scenario(long seed, Facts facts) {
        var random = new Random(~seed);
        List<String> bodies = ids(facts, Entity.Body.class);
        List<String> agreements = new ArrayList<>(ids(facts, Entity.Agreement.class));
        agreements.add(Sketch.SYSTEM);
        var bodiesToo = new ArrayList<>(bodies);
        var suppositions = new ArrayList<Supposition>();
        if (random.nextBoolean()) {
            suppositions.add(new Supposition.NewBody("supposed:office", Label.of("Office"), terms(random)));
            bodiesToo.add("supposed:office");
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            String to = one(random, agreements);
            suppositions.add(switch (random.nextInt(7)) {
                case 0, 1 -> new Supposition.Tie(RelationKind.COORDINATES, one(random, bodiesToo), to,
                        Optional.of(one(random, FUNCTIONS)), terms(random));
                case 2 -> new Supposition.Tie(RelationKind.FRAMES, "d" + random.nextInt(3), to, Optional.empty(),
                        terms(random));
                case 3 -> new Supposition.Tie(RelationKind.SERVES, to, "t" + random.nextInt(3), Optional.empty(),
                        terms(random));
                case 4 -> new Supposition.Tie(RelationKind.MEMBER, "s" + random.nextInt(3), one(random, bodiesToo),
                        Optional.empty(), terms(random));
                case 5 -> new Supposition.Reached("t" + random.nextInt(4), terms(random));
                default -> new Supposition.Ended(random.nextBoolean()
                        ? one(random, List.of(one(random, bodies), to, "s0"))
                        : "r" + random.nextInt(12), terms(random));
            });
        }
        return new Scenario("chance", Label.of("By chance"), Optional.empty(), suppositions);
    }

    private static Terms terms(Random random) {
        return random.nextInt(4) > 0 ? Terms.NONE : Terms.from(LocalDate.parse(one(random, DAYS)));
    }

    private static List<String> ids(Facts facts, Class<? extends Entity> kind) {
        return facts.all(kind).stream().map(Entity::id).toList();
    }

    private void agreement(String id, int states, int bodies) {
        if (random.nextInt(5) == 0) {
            sketch.agreement(id, Sketch.change(AgreementStatus.SIGNED, one(random, DAYS), strength()),
                    Sketch.change(one(random, List.of(AgreementStatus.values())), one(random, DAYS), strength()));
        } else {
            sketch.agreement(id, Sketch.change(AgreementStatus.SIGNED, "2024-0" + (1 + random.nextInt(4)) + "-15"));
        }
        if (random.nextInt(8) > 0) {
            relation(RelationKind.PART_OF, id, Sketch.SYSTEM, null, null, Stance.EXISTS, Strength.ASSERTED);
        }
        relation(RelationKind.PARTY, "s0", id, null, null, Stance.EXISTS, Strength.ASSERTED);
        for (int i = random.nextInt(4); i > 0; i--) {
            String party = random.nextInt(5) == 0
                    ? "b" + random.nextInt(bodies)
                    : "s" + random.nextInt(states);
            relation(RelationKind.PARTY, party, id, null, random.nextBoolean() ? "provider" : null, Stance.EXISTS,
                    random.nextInt(6) > 0 ? Strength.ASSERTED : strength());
        }
    }

    private void tie(int states, int bodies, int agreements) {
        String state = "s" + random.nextInt(states);
        String body = "b" + random.nextInt(bodies);
        String whole = random.nextBoolean() || agreements == 0 ? Sketch.SYSTEM : "a" + random.nextInt(agreements);
        Stance stance = random.nextInt(5) == 0 ? Stance.ABSENT : Stance.EXISTS;
        switch (random.nextInt(7)) {
            case 0 -> relation(RelationKind.MEMBER, state, body, null, null, stance, strength());
            case 1, 2 -> relation(RelationKind.COORDINATES, missing(stance, body),
                    random.nextInt(6) == 0 ? state : whole, one(random, FUNCTIONS), null, stance, strength());
            case 3 -> relation(RelationKind.FRAMES, missing(stance, "d" + random.nextInt(2)), whole, null, null, stance,
                    strength());
            case 4 -> relation(RelationKind.SERVES, whole, "t" + random.nextInt(3), null, null, stance, strength());
            case 5 -> relation(RelationKind.ENDS_WITH, whole, "t2", null, null, stance, strength());
            default -> relation(RelationKind.MENTIONS, whole, "t" + random.nextInt(3), null, null, stance, strength());
        }
    }

    /// In an absence the one that is not there mostly has no name.
    private @Nullable String missing(Stance stance, String id) {
        return stance == Stance.ABSENT && random.nextInt(4) > 0 ? null : id;
    }

    private void relation(RelationKind kind, @Nullable String from, @Nullable String to, @Nullable String function,
            @Nullable String role, Stance stance, Strength strength) {
        Span holds = random.nextInt(5) == 0
                ? Sketch.span(one(random, DAYS.subList(0, 4)), random.nextBoolean() ? "" : "2024-05-02")
                : Span.UNBOUNDED;
        sketch.with(Sketch.relation("r" + relations++, kind, from, to, function, role, holds, stance, strength,
                List.of(Sketch.says("words " + relations))));
    }

    private Strength strength() {
        return random.nextBoolean() ? Strength.ASSERTED : one(random, List.of(Strength.values()));
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
