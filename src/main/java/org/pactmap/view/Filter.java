package org.pactmap.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What is left out of the map, or dimmed on it. All of it stacks: a thing is shown as it is when it passes everything.
/// Nothing here changes a finding: counts, titles and answers are of all facts.
///
/// @param without groups that are not ticked, in the order in which they were unticked
/// @param conditions in the order in which they were asked
/// @param hidden ids of things hidden one by one
/// @param focus the thing whose surroundings alone are shown
public record Filter(SequencedSet<Group> without, List<Condition> conditions, SequencedSet<String> hidden,
        Optional<Focus> focus, Manner manner) {

    /// Everything is shown.
    public static final Filter NONE = new Filter(new LinkedHashSet<>(), List.of(), new LinkedHashSet<>(),
            Optional.empty(), Manner.DIM);

    /// What happens to what does not pass.
    public enum Manner {
        DIM("dim"),
        HIDE("hide");

        private final String word;

        Manner(String word) {
            this.word = word;
        }

        /// The word that files use.
        public String word() {
            return word;
        }
    }

    /// A thing and all that is at most so many ties away.
    ///
    /// @param depth from 0, the thing alone, to [#DEEPEST]
    public record Focus(String id, int depth) {

        public static final int DEEPEST = 9;

        public Focus {
            depth = Math.clamp(depth, 0, DEEPEST);
        }
    }

    /// One of the things that a filter asks, which can be taken back alone.
    public sealed interface Part {

        /// A group that is not ticked.
        record Without(Group group) implements Part {}

        record Asked(Condition condition) implements Part {}

        /// Things hidden one by one; they come back together.
        record Hidden(SequencedSet<String> ids) implements Part {}

        record Around(Focus focus) implements Part {}
    }

    public Filter {
        without = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(without));
        conditions = List.copyOf(conditions);
        hidden = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(hidden));
    }

    /// All that is asked, in the order in which it stacks.
    public List<Part> parts() {
        return Stream.of(without.stream().map(Part.Without::new), conditions.stream().map(Part.Asked::new),
                Stream.of(hidden).filter(ids -> !ids.isEmpty()).map(Part.Hidden::new),
                focus.stream().map(Part.Around::new)).<Part>flatMap(parts -> parts).toList();
    }

    /// Without one part.
    public Filter lacking(Part part) {
        return switch (part) {
            case Part.Without(var group) -> with(group, true);
            case Part.Asked(var condition) -> conditions.contains(condition) ? toggled(condition) : this;
            case Part.Hidden _ -> showing();
            case Part.Around _ -> focusing(Optional.empty());
        };
    }

    /// With a thing and what hangs on it alone, all else hidden.
    public Filter isolating(String id) {
        return focusing(Optional.of(new Focus(id, 1))).in(Manner.HIDE);
    }

    /// Whether everything passes.
    public boolean isOpen() {
        return without.isEmpty() && conditions.isEmpty() && hidden.isEmpty() && focus.isEmpty();
    }

    /// Whether it is [#NONE]. A start is too short for what Java makes before it first compares two records.
    public boolean isNone() {
        return isOpen() && manner == NONE.manner;
    }

    /// With a group ticked or not.
    public Filter with(Group group, boolean ticked) {
        var groups = new LinkedHashSet<>(without);
        if (ticked) {
            groups.remove(group);
        } else {
            groups.add(group);
        }
        return new Filter(groups, conditions, hidden, focus, manner);
    }

    /// With a condition more, or without it where it is asked already.
    public Filter toggled(Condition condition) {
        List<Condition> others = conditions.stream().filter(one -> !one.equals(condition)).toList();
        return new Filter(without, others.size() < conditions.size()
                ? others
                : Stream.concat(others.stream(), Stream.of(condition)).toList(), hidden, focus, manner);
    }

    /// The question that is asked, if one is.
    public Optional<Condition.Asked> asked() {
        return conditions.stream().filter(Condition.Asked.class::isInstance).map(Condition.Asked.class::cast)
                .findFirst();
    }

    /// With a question in place of the one that was asked, or with none.
    public Filter asking(Optional<? extends Condition.Asked> question) {
        return new Filter(without, Stream.concat(
                conditions.stream().filter(condition -> !(condition instanceof Condition.Asked)), question.stream())
                .toList(), hidden, focus, manner);
    }

    public Filter hiding(String id) {
        var ids = new LinkedHashSet<>(hidden);
        ids.add(id);
        return new Filter(without, conditions, ids, focus, manner);
    }

    /// With everything shown again that was hidden one by one.
    public Filter showing() {
        return new Filter(without, conditions, new LinkedHashSet<>(), focus, manner);
    }

    public Filter focusing(Optional<Focus> on) {
        return new Filter(without, conditions, hidden, on, manner);
    }

    public Filter in(Manner other) {
        return new Filter(without, conditions, hidden, focus, other);
    }
}
