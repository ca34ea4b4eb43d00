package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.About;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;

/// Facts written down in a few lines, for tests. The system is `pacts`, the day 1 May 2024, the function `execution`.
public final class Sketch {

    public static final String SYSTEM = "pacts";
    public static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private final List<Entity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Search> searches = new ArrayList<>();
    private Optional<Header.Centre> centre = Optional.empty();
    private Optional<String> alliance = Optional.empty();
    private List<String> steps = List.of();

    public Sketch() {
        entities.add(new Entity.AgreementSystem(about(SYSTEM, Span.UNBOUNDED)));
    }

    public Sketch states(String... ids) {
        List.of(ids).forEach(id -> entities.add(new Entity.State(about(id, Span.UNBOUNDED))));
        return this;
    }

    public Sketch bodies(String... ids) {
        List.of(ids).forEach(id -> entities.add(new Entity.Body(about(id, Span.UNBOUNDED))));
        return this;
    }

    public Sketch body(String id, String from, String until) {
        entities.add(new Entity.Body(about(id, span(from, until))));
        return this;
    }

    public Sketch documents(String... ids) {
        List.of(ids).forEach(id -> entities.add(new Entity.Document(about(id, Span.UNBOUNDED))));
        return this;
    }

    public Sketch system(String id) {
        entities.add(new Entity.AgreementSystem(about(id, Span.UNBOUNDED)));
        return this;
    }

    /// Steps in the order of the track; the last is membership.
    public Sketch track(String... ids) {
        List.of(ids).forEach(id -> step(id));
        steps = List.of(ids);
        return this;
    }

    @SafeVarargs
    public final Sketch step(String id, StatusChange<StepStatus>... history) {
        entities.removeIf(entity -> entity.id().equals(id));
        entities.add(new Entity.Step(about(id, Span.UNBOUNDED), List.of(history)));
        return this;
    }

    public Sketch centre(String id) {
        centre = Optional.of(new Header.Centre(id, List.of()));
        return this;
    }

    public Sketch alliance(String id) {
        alliance = Optional.of(id);
        return this;
    }

    /// An agreement of the system between the centre, if there is one, and a provider.
    public Sketch signed(String id, String provider, String day) {
        agreement(id, change(AgreementStatus.SIGNED, day));
        tie(RelationKind.PART_OF, id, SYSTEM);
        relations.add(relation("party:" + provider + ":" + id, RelationKind.PARTY, provider, id, null, "provider",
                Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED, List.of()));
        centre.ifPresent(one -> tie(RelationKind.PARTY, one.id(), id));
        return this;
    }

    @SafeVarargs
    public final Sketch agreement(String id, StatusChange<AgreementStatus>... history) {
        entities.add(new Entity.Agreement(about(id, Span.UNBOUNDED), List.of(history)));
        return this;
    }

    public Sketch attribute(String agreement, String name, String code) {
        return attribute(agreement, name, code(code, Span.UNBOUNDED));
    }

    public static Value code(String code, Span holds) {
        return new Value(new Value.Code(code), holds, Strength.ASSERTED, List.of());
    }

    public Sketch attribute(String agreement, String name, Value... values) {
        var attributes = new LinkedHashMap<String, List<Value>>();
        attributes.put(name, List.of(values));
        entities.replaceAll(entity -> entity instanceof Entity.Agreement(About about, var history)
                && about.id().equals(agreement)
                        ? new Entity.Agreement(new About(about.id(), about.label(), about.shortLabel(),
                                about.aliases(), about.exists(), attributes, about.evidence()), history)
                        : entity);
        return this;
    }

    public Sketch tie(RelationKind kind, String from, String to) {
        return tie(kind, from, to, Strength.ASSERTED);
    }

    public Sketch tie(RelationKind kind, String from, String to, Strength strength) {
        relations.add(relation(kind.word() + ":" + from + ":" + to, kind, from, to, null, null, Span.UNBOUNDED,
                Stance.EXISTS, strength, List.of()));
        return this;
    }

    public Sketch coordinates(String body, String to, String function, Strength strength) {
        relations.add(relation("coordinates:" + body + ":" + to + ":" + function, RelationKind.COORDINATES, body, to,
                function, null, Span.UNBOUNDED, Stance.EXISTS, strength, List.of(says("tie of " + body))));
        return this;
    }

    /// A source says that there is none: a missing end is null.
    public Sketch absent(RelationKind kind, @Nullable String from, @Nullable String to, Strength strength) {
        relations.add(relation("no:" + kind.word() + ":" + from + ":" + to, kind, from, to, null, null,
                Span.UNBOUNDED, Stance.ABSENT, strength, List.of(says("no " + kind.word()))));
        return this;
    }

    public Sketch with(Entity entity) {
        entities.add(entity);
        return this;
    }

    public Sketch with(Relation relation) {
        relations.add(relation);
        return this;
    }

    public Sketch searched(RelationKind kind, String about, int found) {
        searches.add(new Search("search:" + kind.word() + ":" + about, kind.word(), List.of(about), List.of("gazette"),
                Label.of("all of it"), Dating.day(DAY), found));
        return this;
    }

    public Facts facts() {
        var functions = new LinkedHashMap<String, Label>();
        List.of("execution", "finance", "training").forEach(id -> functions.put(id, Label.of(id)));
        var header = new Header("sketch", "1", Label.of("Pacts"), DAY, DAY.plusYears(2), SYSTEM, functions,
                "execution", centre, alliance, steps);
        return new Facts(header, List.of(new Source("gazette", "Gazette", "Gazette", "Press", Optional.empty(), "",
                Optional.empty())), entities, relations, searches);
    }

    public Network network() {
        return Network.on(facts(), DAY);
    }

    public static Evidence says(String quote) {
        return new Evidence("gazette", "p. 1", quote, Optional.empty(), Evidence.Bearing.SUPPORTS);
    }

    public static <S> StatusChange<S> change(S status, String day) {
        return change(status, day, Strength.ASSERTED);
    }

    public static <S> StatusChange<S> change(S status, String day, Strength strength) {
        return new StatusChange<>(status, Optional.of(Dating.day(LocalDate.parse(day))), strength, Optional.empty(),
                List.of());
    }

    public static Span span(String from, String until) {
        return new Span(day(from), day(until));
    }

    private static Optional<Dating> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(Dating.day(LocalDate.parse(day)));
    }

    public static Relation relation(String id, RelationKind kind, @Nullable String from, @Nullable String to,
            @Nullable String function, @Nullable String role, Span holds, Stance stance, Strength strength,
            List<Evidence> evidence) {
        return new Relation(id, kind, Optional.ofNullable(from), Optional.ofNullable(to), Optional.empty(),
                Optional.ofNullable(function), Optional.ofNullable(role), holds, stance, strength, evidence);
    }

    private static About about(String id, Span exists) {
        return new About(id, Label.of(id), Optional.empty(), List.of(), exists, new LinkedHashMap<>(), List.of());
    }
}
