package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

/// The answers a second time, straight from the definitions and with nothing of the program but the facts: slow, and
/// by trying everything.
final class ByTrying {

    private final Facts facts;
    private final LocalDate day;
    private final Question question;
    private final Map<RelationKind, List<Relation>> holding = new EnumMap<>(RelationKind.class);
    private final List<String> signed;

    ByTrying(Facts facts, LocalDate day, Question question) {
        this.facts = facts;
        this.day = day;
        this.question = question;
        for (RelationKind kind : RelationKind.values()) {
            holding.put(kind, facts.relations(kind).stream().filter(relation -> relation.exists() && holds(relation))
                    .toList());
        }
        this.signed = agreements();
    }

    Facts facts() {
        return facts;
    }

    List<String> signed() {
        return signed;
    }

    private List<String> agreements() {
        record Signed(LocalDate on, String id) {}
        var signed = new ArrayList<Signed>();
        for (Entity.Agreement agreement : facts.all(Entity.Agreement.class)) {
            boolean belongs = holding(RelationKind.PART_OF).anyMatch(part -> part.startsAt(agreement.id())
                    && part.endsAt(question.system()) && part.strength() == Strength.ASSERTED);
            if (belongs && isSigned(agreement)) {
                signed.add(new Signed(agreement.history().stream()
                        .filter(change -> says(change, AgreementStatus.SIGNED)
                                || says(change, AgreementStatus.IN_FORCE))
                        .map(ByTrying::start).sorted().findFirst().orElseThrow(), agreement.id()));
            }
        }
        return signed.stream().sorted(Comparator.comparing(Signed::on)).map(Signed::id).toList();
    }

    /// Signed: by some day up to this one it was signed, and nothing later, or as late and after it, ended or undid it.
    private boolean isSigned(Entity.Agreement agreement) {
        List<StatusChange<AgreementStatus>> history = agreement.history();
        for (int i = 0; i < history.size(); i++) {
            if (says(history.get(i), AgreementStatus.SIGNED) || says(history.get(i), AgreementStatus.IN_FORCE)) {
                boolean undone = false;
                for (int j = 0; j < history.size(); j++) {
                    boolean follows = start(history.get(j)).isAfter(start(history.get(i)))
                            || j > i && start(history.get(j)).equals(start(history.get(i)));
                    undone |= follows && (says(history.get(j), AgreementStatus.ENDED)
                            || says(history.get(j), AgreementStatus.BACKS));
                }
                if (!undone) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean says(StatusChange<AgreementStatus> change, AgreementStatus status) {
        return change.status() == status && change.strength() == Strength.ASSERTED && !start(change).isAfter(day);
    }

    private static LocalDate start(StatusChange<?> change) {
        return change.from().map(Dating::latest).orElse(LocalDate.MIN);
    }

    Set<String> covered() {
        return those(agreement -> facts.all(Entity.Body.class).stream()
                .anyMatch(body -> coordinates(body.id(), agreement)));
    }

    boolean coordinates(String body, String agreement) {
        return counted(RelationKind.COORDINATES).anyMatch(tie -> tie.startsAt(body) && isAt(tie.to(), agreement)
                && tie.function().equals(Optional.of(question.function())));
    }

    int best() {
        return facts.all(Entity.Body.class).stream()
                .mapToInt(body -> those(agreement -> coordinates(body.id(), agreement)).size()).max().orElse(0);
    }

    boolean hasHub() {
        return !signed.isEmpty() && best() == signed.size();
    }

    Optional<Basis> hubBasis() {
        return signed.size() < 2 || hasHub()
                ? Optional.empty()
                : Optional.of(basis(RelationKind.COORDINATES,
                        covered()));
    }

    Set<String> framed() {
        return those(agreement -> counted(RelationKind.FRAMES).anyMatch(tie -> isAt(tie.to(), agreement)));
    }

    Optional<Basis> framedBasis() {
        return framed().size() == signed.size()
                ? Optional.empty()
                : Optional.of(basis(RelationKind.FRAMES,
                        framed()));
    }

    /// Stated where a source that is sure enough says so of the system, or of each agreement that lacks it.
    private Basis basis(RelationKind kind, Set<String> having) {
        List<Relation> absent = facts.relations(kind).stream()
                .filter(relation -> !relation.exists() && holds(relation) && relation.from().isEmpty()
                        && relation.strength().compareTo(question.strength()) >= 0)
                .filter(relation -> kind != RelationKind.COORDINATES
                        || relation.function().equals(Optional.of(question.function())))
                .toList();
        boolean ofAll = absent.stream().anyMatch(relation -> relation.endsAt(question.system()));
        boolean ofEach = having.size() < signed.size() && signed.stream().filter(id -> !having.contains(id))
                .allMatch(id -> absent.stream().anyMatch(relation -> relation.endsAt(id)));
        return ofAll || ofEach ? Basis.STATED : Basis.COMPUTED;
    }

    Set<String> serve() {
        return those(agreement -> counted(RelationKind.SERVES).anyMatch(tie -> isAt(tie.from(), agreement)
                && (tie.endsAt("t0") || tie.endsAt("t1"))));
    }

    /// Taken from the end: the step before which no later one is reached, unless it is put off or given up.
    Optional<String> nextStep() {
        Optional<String> next = Optional.empty();
        for (String step : facts.header().steps().reversed()) {
            StepStatus status = status((Entity.Step) facts.entity(step).orElseThrow());
            if (status == StepStatus.REACHED) {
                return next;
            }
            next = status == StepStatus.OPEN || status == StepStatus.ONGOING ? Optional.of(step) : next;
        }
        return next;
    }

    private StepStatus status(Entity.Step step) {
        return step.history().stream().filter(change -> !start(change).isAfter(day))
                .reduce((one, other) -> start(other).isBefore(start(one)) ? one : other)
                .map(StatusChange::status).orElse(StepStatus.OPEN);
    }

    Set<String> endWith() {
        return those(agreement -> counted(RelationKind.ENDS_WITH).anyMatch(tie -> isAt(tie.from(), agreement)));
    }

    Set<String> mention() {
        return those(agreement -> counted(RelationKind.MENTIONS)
                .anyMatch(tie -> isAt(tie.from(), agreement) && tie.endsAt("t2")));
    }

    int unsettled(RelationKind kind, Set<String> tied, List<String> steps) {
        return those(agreement -> !tied.contains(agreement) && facts.relations(kind).stream()
                .noneMatch(relation -> !relation.exists() && holds(relation) && isAt(relation.from(), agreement)
                        && relation.to().filter(steps::contains).isPresent()
                        && relation.strength().compareTo(question.strength()) >= 0))
                .size();
    }

    Set<String> reached(String body) {
        return those(agreement -> providers(agreement).stream().anyMatch(provider -> !provider.equals(body)
                && counted(RelationKind.MEMBER).anyMatch(tie -> tie.startsAt(provider) && tie.endsAt(body))));
    }

    private Set<String> providers(String agreement) {
        Set<String> named = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        holding(RelationKind.PARTY).filter(tie -> tie.strength() == Strength.ASSERTED && tie.endsAt(agreement))
                .forEach(tie -> (tie.role().equals(Optional.of("provider")) ? named : others)
                        .add(tie.from().orElseThrow()));
        facts.header().centre().ifPresent(centre -> others.remove(centre.id()));
        return named.isEmpty() ? others : named;
    }

    /// The smallest sets that reach all, by trying every set of bodies.
    Set<Set<String>> smallestSets() {
        List<String> bodies = facts.all(Entity.Body.class).stream().filter(body -> body.about().exists().covers(day))
                .map(Entity::id).toList();
        Set<Set<String>> smallest = new LinkedHashSet<>();
        int size = Integer.MAX_VALUE;
        for (int choice = 1; choice < 1 << bodies.size(); choice++) {
            Set<String> chosen = new TreeSet<>();
            Set<String> reached = new TreeSet<>();
            for (int i = 0; i < bodies.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(bodies.get(i));
                    reached.addAll(reached(bodies.get(i)));
                }
            }
            if (reached.size() == signed.size() && chosen.size() <= size) {
                if (chosen.size() < size) {
                    smallest.clear();
                }
                size = chosen.size();
                smallest.add(chosen);
            }
        }
        return size == 1 || signed.isEmpty() ? Set.of() : smallest;
    }

    private Set<String> those(Predicate<String> which) {
        Set<String> those = new TreeSet<>();
        signed.stream().filter(which).forEach(those::add);
        return those;
    }

    private boolean isAt(Optional<String> end, String agreement) {
        return end.equals(Optional.of(agreement)) || end.equals(Optional.of(question.system()));
    }

    private Stream<Relation> counted(RelationKind kind) {
        return holding(kind).filter(tie -> tie.strength().compareTo(question.strength()) >= 0);
    }

    Stream<Relation> holding(RelationKind kind) {
        return holding.getOrDefault(kind, List.of()).stream();
    }

    private boolean holds(Relation relation) {
        return relation.holds().covers(day) && isThere(relation.from()) && isThere(relation.to());
    }

    private boolean isThere(Optional<String> end) {
        return end.flatMap(facts::entity).map(entity -> entity.about().exists().covers(day)).orElse(true);
    }
}
